using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// The facts of a case by their paths, as packs name them. A path is looked up in the case file, in one account or data request of a
/// step, or among the derived facts.
/// </summary>
internal sealed class CaseFacts
{
    /// <summary>The word by which a condition sees a fact that is not stated.</summary>
    public const string None = "none";

    private readonly JsonElement root;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> derived;

    public CaseFacts(CaseFile caseFile, IReadOnlyDictionary<string, IReadOnlyList<string>> derived)
    {
        root = JsonSerializer.SerializeToElement(caseFile, ModelJson.Default.CaseFile);
        this.derived = derived;
    }

    private CaseFacts(JsonElement root, IReadOnlyDictionary<string, IReadOnlyList<string>> derived)
    {
        this.root = root;
        this.derived = derived;
    }

    /// <summary>The same case with other derived facts.</summary>
    public CaseFacts With(IReadOnlyDictionary<string, IReadOnlyList<string>> other) => new(root, other);

    /// <summary>All values of a fact; none if it is not stated.</summary>
    public IReadOnlyList<FactValue> Find(string path, FactScope scope)
    {
        if (path.StartsWith("derived.", StringComparison.Ordinal))
        {
            return derived.TryGetValue(path, out var values) ? [.. values.Select(v => new FactValue(path, v, null))] : [];
        }

        var found = new List<FactValue>();
        if (path.StartsWith("account.", StringComparison.Ordinal))
        {
            Collect(scope.Account, path["account.".Length..], scope.AccountPath, found);
        }
        else if (path.StartsWith("data.", StringComparison.Ordinal) && scope.Data is { } data)
        {
            Collect(data, path["data.".Length..], scope.DataPath, found);
        }
        else
        {
            Collect(root, path, string.Empty, found);
        }

        return found;
    }

    /// <summary>The path of a fact with the ids of this scope, for a finding.</summary>
    public static string Concrete(string path, FactScope scope)
    {
        if (path.StartsWith("account.", StringComparison.Ordinal))
        {
            return $"{scope.AccountPath}.{path["account.".Length..]}";
        }

        return path.StartsWith("data.", StringComparison.Ordinal) && scope.DataPath.Length > 0 ? $"{scope.DataPath}.{path["data.".Length..]}" : path;
    }

    private static void Collect(JsonElement at, string path, string here, List<FactValue> found)
    {
        if (at.ValueKind == JsonValueKind.Array)
        {
            var i = 0;
            foreach (var entry in at.EnumerateArray())
            {
                Collect(entry, path, FormattableString.Invariant($"{here}[{i++}]"), found);
            }

            return;
        }

        if (path.Length == 0)
        {
            Add(at, here, found);
            return;
        }

        var cut = path.IndexOf('.', StringComparison.Ordinal);
        var key = cut < 0 ? path : path[..cut];
        if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(key, out var value))
        {
            Collect(value, cut < 0 ? string.Empty : path[(cut + 1)..], here.Length == 0 ? key : $"{here}.{key}", found);
        }
    }

    private static void Add(JsonElement value, string here, List<FactValue> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var key = value.TryGetProperty("kind", out var kind) ? kind : value.TryGetProperty("id", out var id) ? id : default;
                found.Add(new FactValue(here, key.ValueKind == JsonValueKind.String ? key.GetString()! : string.Empty, value));
                break;
            case JsonValueKind.String:
                found.Add(new FactValue(here, value.GetString()!, null));
                break;
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number:
                found.Add(new FactValue(here, value.GetRawText(), null));
                break;
            default:
                break;
        }
    }
}
