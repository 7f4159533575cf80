using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every fact of the case file by its path, worked out from the records, so that packs, schema and documentation cannot drift apart.</summary>
public static class FactCatalogue
{
    /// <summary>Paths of all facts, lists without index, in the order of the records: <c>accounts.holder.located_in</c>.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Collect(ModelJson.Default.CaseFile, string.Empty)];

    /// <summary>True for a path that a pack may name: of the case file, of the account or data request of a step, or derived.</summary>
    public static bool Knows(string path, IReadOnlyCollection<string> additionalFacts)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(additionalFacts);
        if (path.StartsWith("derived.", StringComparison.Ordinal))
        {
            return DerivedFacts.All.Any(f => f.Path == path);
        }

        if (path.StartsWith("additional_facts.", StringComparison.Ordinal))
        {
            return additionalFacts.Contains(path["additional_facts.".Length..]);
        }

        var full = path.StartsWith("account.", StringComparison.Ordinal) ? "accounts" + path["account".Length..] : path;
        return Paths.Contains(full);
    }

    private static IEnumerable<string> Collect(JsonTypeInfo type, string path)
    {
        foreach (var property in type.Properties.Where(p => p.Set is not null))
        {
            var position = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            yield return position;
            var info = type.Options.GetTypeInfo(property.PropertyType);
            if (info.Kind == JsonTypeInfoKind.Enumerable)
            {
                info = type.Options.GetTypeInfo(info.ElementType!);
            }

            foreach (var inner in info.Kind == JsonTypeInfoKind.Object ? Collect(info, position) : [])
            {
                yield return inner;
            }
        }
    }
}
