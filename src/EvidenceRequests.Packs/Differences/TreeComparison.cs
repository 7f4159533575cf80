using System.Text.Json;

namespace EvidenceRequests.Packs;

/// <summary>Compares two trees of one pack and puts every difference into words.</summary>
internal sealed class TreeComparison(string pack)
{
    private readonly List<PackChange> changes = [];

    public IReadOnlyList<PackChange> Compare(JsonElement before, JsonElement after)
    {
        CompareGroups(before, after, string.Empty);
        return changes;
    }

    private void CompareGroups(JsonElement before, JsonElement after, string owner)
    {
        var names = before.EnumerateObject().Select(p => p.Name).Union(after.EnumerateObject().Select(p => p.Name));
        foreach (var name in names)
        {
            CompareField(name, Find(before, name), Find(after, name), owner);
        }
    }

    private void CompareField(string name, JsonElement? before, JsonElement? after, string owner)
    {
        if (before is { } b && after is { } a && JsonElement.DeepEquals(a, b))
        {
            return;
        }

        var present = after ?? before!.Value;
        if (name.EndsWith("cite", StringComparison.Ordinal))
        {
            Add(name, before, after, owner);
        }
        else if (present.ValueKind == JsonValueKind.Array && (HasGroups(present) || before is { } former && HasGroups(former)))
        {
            CompareLists(name, before ?? Empty, after ?? Empty, owner);
        }
        else if (present.ValueKind == JsonValueKind.Object && before is { } was && after is { } isNow)
        {
            CompareGroups(was, isNow, StatementWords.IsSilent(name) ? owner : PartOf(StatementWords.Label(name), owner));
        }
        else
        {
            Add(name, before, after, owner);
        }
    }

    private void CompareLists(string name, JsonElement before, JsonElement after, string owner)
    {
        var pairs = EntryPairs.Match(before, after);
        foreach (var (was, isNow) in pairs)
        {
            var entry = StatementWords.Entry(name, isNow ?? was!.Value, isNow is null ? before : after);
            if (was is { } b && isNow is { } a)
            {
                CompareGroups(b, a, PartOf(entry, owner));
            }
            else
            {
                changes.Add(new PackChange(pack, isNow is null ? $"{PartOf(entry, owner)} was taken out" : $"new: {PartOf(entry, owner)}", Says(was), Says(isNow)));
            }
        }
    }

    private void Add(string name, JsonElement? before, JsonElement? after, string owner)
    {
        var what = PartOf(StatementWords.Label(name), owner);
        changes.Add(new PackChange(pack, before is null ? $"{what} was added" : after is null ? $"{what} was taken out" : $"{what} changed", Text(before), Text(after)));
    }

    // "the portal's address", but "the penalty of the offence ppc-302": an apostrophe after an id is hard to read. "What to look for" needs no article.
    private static string PartOf(string part, string owner)
    {
        var named = part.StartsWith("what ", StringComparison.Ordinal) ? part : $"the {part}";
        return owner.Length == 0 ? named : StatementWords.IsNoun(owner) ? $"{owner}'s {part}" : $"{named} of {owner}";
    }

    private static bool HasGroups(JsonElement list) => list.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object);

    private static JsonElement? Find(JsonElement group, string name) => group.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Says(JsonElement? entry) => entry is { } e ? StatementWords.Sentence(e) : null;

    private static string? Text(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } cite when cite.TryGetProperty("confidence", out _) => StatementWords.Origin(cite),
        { ValueKind: JsonValueKind.Object } group => StatementWords.Sentence(group),
        { } other => StatementWords.Text(other),
    };

    private static JsonElement Empty { get; } = JsonDocument.Parse("[]").RootElement;
}
