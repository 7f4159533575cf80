using System.Text.Json;

namespace EvidenceRequests.Packs;

/// <summary>Finds which entries of two lists are the same one: by id or name, in order where several have one name.</summary>
internal static class EntryPairs
{
    /// <summary>Pairs in the order of the newer list, then what is gone. An entry that did not change is left out.</summary>
    public static IReadOnlyList<(JsonElement? Before, JsonElement? After)> Match(JsonElement before, JsonElement after)
    {
        var old = before.EnumerateArray().ToList();
        var current = after.EnumerateArray().ToList();
        foreach (var same in current.ToList())
        {
            if (old.FindIndex(o => JsonElement.DeepEquals(o, same)) is >= 0 and var at)
            {
                old.RemoveAt(at);
                current.Remove(same);
            }
        }

        var waiting = old.GroupBy(StatementWords.NameOf).ToDictionary(g => g.Key, g => new Queue<JsonElement>(g), StringComparer.Ordinal);
        List<(JsonElement?, JsonElement?)> pairs = [.. current.Select(c => (waiting.TryGetValue(StatementWords.NameOf(c), out var q) && q.TryDequeue(out var o) ? o : default(JsonElement?), (JsonElement?)c))];
        return [.. pairs, .. waiting.Values.SelectMany(q => q).Select(o => ((JsonElement?)o, default(JsonElement?)))];
    }
}
