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
    private readonly CaseFacts? wider;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> derived;
    private readonly string? withheld;

    /// <summary>The facts of a case file, without any that are derived.</summary>
    public CaseFacts(CaseFile caseFile)
        : this(JsonSerializer.SerializeToElement(caseFile, ModelJson.Default.CaseFile), null, new Dictionary<string, IReadOnlyList<string>>(), withheld: null)
    {
    }

    private CaseFacts(JsonElement root, CaseFacts? wider, IReadOnlyDictionary<string, IReadOnlyList<string>> derived, string? withheld)
    {
        this.root = root;
        this.wider = wider;
        this.derived = derived;
        this.withheld = withheld;
    }

    /// <summary>The same case with further derived facts: those of an account or a step on top of those of the case.</summary>
    public CaseFacts With(IReadOnlyDictionary<string, IReadOnlyList<string>> further) => new(root, this, further, withheld);

    /// <summary>The same facts but for a group that is stated for other data: here it counts as not stated.</summary>
    public CaseFacts Without(string group) => new(root, wider, derived, group);

    /// <summary>All values of a fact; none if it is not stated.</summary>
    public IReadOnlyList<FactValue> Find(string path, FactScope scope)
    {
        if (path.StartsWith("derived.", StringComparison.Ordinal))
        {
            return [.. Derived(path).Select(v => new FactValue(v, null))];
        }

        if (withheld is not null && (path == withheld || path.StartsWith(withheld + ".", StringComparison.Ordinal)))
        {
            return [];
        }

        var found = new List<FactValue>();
        if (path.StartsWith("account.", StringComparison.Ordinal))
        {
            Collect(scope.Account, path.AsSpan("account.".Length), found);
        }
        else if (path.StartsWith("data.", StringComparison.Ordinal) && scope.Data is { } data)
        {
            Collect(data, path.AsSpan("data.".Length), found);
        }
        else
        {
            Collect(root, path, found);
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

    private IReadOnlyList<string> Derived(string path) => derived.TryGetValue(path, out var values) ? values : wider?.Derived(path) ?? [];

    private static void Collect(JsonElement position, ReadOnlySpan<char> path, List<FactValue> found)
    {
        if (position.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in position.EnumerateArray())
            {
                Collect(entry, path, found);
            }

            return;
        }

        if (path.Length == 0)
        {
            Add(position, found);
            return;
        }

        var cut = path.IndexOf('.');
        if (position.ValueKind == JsonValueKind.Object && position.TryGetProperty(cut < 0 ? path : path[..cut], out var value))
        {
            Collect(value, cut < 0 ? [] : path[(cut + 1)..], found);
        }
    }

    private static void Add(JsonElement value, List<FactValue> found)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var key = value.TryGetProperty("kind", out var kind) ? kind : value.TryGetProperty("id", out var id) ? id : default;
                found.Add(new FactValue(key.ValueKind == JsonValueKind.String ? key.GetString()! : string.Empty, value));
                break;
            case JsonValueKind.String:
                found.Add(new FactValue(value.GetString()!, null));
                break;
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number:
                found.Add(new FactValue(value.GetRawText(), null));
                break;
            default:
                break;
        }
    }
}
