using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Gives ids to new entries: the next number that stands nowhere in the file, so that a finding, the history or a link that names an entry that is gone never names another one.</summary>
internal sealed partial class EntryIds
{
    private readonly Dictionary<string, int> highest;

    /// <summary>No ids yet, or those that were given before.</summary>
    public EntryIds(EntryIds? before = null) => highest = new Dictionary<string, int>(before?.highest ?? [], StringComparer.Ordinal);

    /// <summary>The next id of a list; null if its entries are not given ids.</summary>
    public string? Next(CaseState state, string list, IReadOnlyDictionary<string, string> values)
    {
        if (values.ContainsKey("id") || FieldTypes.Find(list + "[0]") is not { Type: { Kind: JsonTypeInfoKind.Object } type } || RecordShape.Get(type).Find("id") is not { Content: DefinesAttribute })
        {
            return null;
        }

        var prefix = FindPrefix(state, list);
        var next = Math.Max(highest.GetValueOrDefault(prefix), Highest(state.Text, prefix)) + 1;
        highest[prefix] = next;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{next}");
    }

    /// <summary>Remembers the id of an entry that is taken out.</summary>
    public void Keep(CaseState state, CasePlace place)
    {
        if (state.Words.FindId(place.Node) is { } id && Numbered().Match(id) is { Success: true } match && int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            highest[match.Groups[1].Value] = Math.Max(number, highest.GetValueOrDefault(match.Groups[1].Value));
        }
    }

    /// <summary>True for an id of letters and a number, as they are given.</summary>
    public static bool IsNumbered(string id) => Numbered().IsMatch(id);

    /// <summary>The letters in front of the number.</summary>
    public static string GetPrefix(string id) => Numbered().Match(id).Groups[1].Value;

    /// <summary>True if a text has no id with these letters and a number as high.</summary>
    public static bool IsHighest(string text, string id) => Numbered().Match(id) is { Success: true } match && Highest(text, match.Groups[1].Value) < int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);

    // The letter that the entries have already, else the first of the list.
    private static string FindPrefix(CaseState state, string list)
    {
        var used = state.Find(list) is { IsThere: true, Node: YamlSequence there } ? there.Values.Select(state.Words.FindId).OfType<string>().Select(i => Numbered().Match(i)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList() : [];
        return used.Count > 0 ? used.GroupBy(p => p, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key : list[(list.LastIndexOf('.') + 1)..][..1];
    }

    // Also where it is only named, or stands in a comment.
    private static int Highest(string text, string prefix)
    {
        var found = 0;
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var end = at + prefix.Length;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > at + prefix.Length && end - at - prefix.Length <= 6 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                found = Math.Max(found, int.Parse(text.AsSpan(at + prefix.Length, end - at - prefix.Length), CultureInfo.InvariantCulture));
            }
        }

        return found;
    }

    [GeneratedRegex("^([a-z]+)([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
