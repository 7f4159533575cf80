using System.Globalization;

namespace EvidenceRequests.Model;

/// <summary>What is said of a text that is no word of its list: what was meant, if that is near, and which words there are.</summary>
internal static class UnknownWord
{
    private const int MaxListed = 24;
    private const int MaxOfGroup = 80;
    private const int NearestListed = 8;

    /// <summary>What is wrong with a text, in a sentence, with the words that may have been meant.</summary>
    public static string Describe(string text, ClosedList list, WordMatch match)
    {
        if (match.Meanings.Count > 0)
        {
            return $"\"{Shorten(text)}\" can mean {JoinOr(match.Meanings.Select(id => Label(id, list)))}.";
        }

        var near = Nearest(text, list);
        return $"\"{Shorten(text)}\" is not a known {list.What}." + (near.Count == 0 ? string.Empty : $" Did you mean {JoinOr(near.Select(id => Label(id, list)))}?");
    }

    /// <summary>What to do: the words, or those nearest and the command that prints all.</summary>
    public static string Advise(string text, ClosedList list, WordMatch match)
    {
        if (match.Meanings.Count > 0)
        {
            return $"Write {JoinOr(match.Meanings.Select(id => $"\"{id}\""))}.";
        }

        var known = ListWords(text, list);
        return Nearest(text, list) is [var only] ? $"Write \"{only}\". {known}" : known;
    }

    /// <summary>The words that may have been meant, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string text, ClosedList list) => list.ProposesNearest
        ? [.. Suggestion.Near(text, list.Words.SelectMany(w => w.Names.Prepend(w.Id).Select(n => (n, w.Id)))).Take(3)]
        : [];

    private static string ListWords(string text, ClosedList list)
    {
        if (list.Groups.Count > 0)
        {
            return ListGroup(text, list);
        }

        var all = list.Words.Select(w => w.Id).ToList();
        if (all.Count == 0)
        {
            return $"No {list.What} is known here.";
        }

        if (all.Count <= MaxListed)
        {
            return $"Use one of: {string.Join(", ", all)}.";
        }

        var some = Suggestion.Rank(text, list.Words.SelectMany(w => w.Names.Prepend(w.Id).Select(n => (n, w.Id)))).Take(NearestListed);
        return string.Create(CultureInfo.InvariantCulture, $"There are {all.Count}, among them {string.Join(", ", some)}") + (list.Command is { } command ? $"; \"{command}\" lists them." : ".");
    }

    // Another section is another offence: the sections of the statute are shown, and none is proposed.
    private static string ListGroup(string text, ClosedList list)
    {
        var key = WordKey.Create(text);
        var group = list.Groups.Where(g => g.Names.Prepend(g.Id).Any(n => key.StartsWith(WordKey.Create(n), StringComparison.Ordinal))).MaxBy(g => g.Id.Length);
        return group is null
            ? $"The first part is one of: {string.Join(", ", list.Groups.Select(g => g.Id))}" + (list.Command is { } command ? $"; \"{command}\" lists them all." : ".")
            : $"Known of {group.Name ?? group.Id}: {string.Join(", ", list.Words.Where(w => w.Group == group.Id).Select(w => w.Id).Take(MaxOfGroup))}.";
    }

    private static string Label(string id, ClosedList list) =>
        list.Words.FirstOrDefault(w => w.Id == id)?.Name is { } name && WordKey.Create(name) != WordKey.Create(id) ? $"\"{id}\" ({name})" : $"\"{id}\"";

    private static string JoinOr(IEnumerable<string> words) => words.ToList() switch
    {
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
        _ => string.Empty,
    };

    /// <summary>A short and harmless part of a text; a file can hold anything.</summary>
    public static string Shorten(string text) => new([.. text.Take(40).Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))]);
}
