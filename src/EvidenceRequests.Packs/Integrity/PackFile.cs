using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>A pack of any kind: its file, its id, its content as a tree, its sources and when they are read again.</summary>
internal sealed record PackFile(string Path, string Id, JsonElement Tree, IReadOnlyList<Source> Sources, Review Review)
{
    /// <summary>Every group of keys in the pack with its path, the pack itself first.</summary>
    public IEnumerable<(string Path, JsonElement Value)> Objects() => Objects(string.Empty, Tree);

    private static IEnumerable<(string Path, JsonElement Value)> Objects(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in value.EnumerateArray())
            {
                var position = entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("id", out var id) && ids.Add(id.GetString()!)
                    ? $"{path}.{id.GetString()}"
                    : FormattableString.Invariant($"{path}[{i}]");
                i++;
                foreach (var inner in Objects(position, entry))
                {
                    yield return inner;
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            yield return (path, value);
            foreach (var property in value.EnumerateObject())
            {
                foreach (var inner in Objects(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value))
                {
                    yield return inner;
                }
            }
        }
    }
}
