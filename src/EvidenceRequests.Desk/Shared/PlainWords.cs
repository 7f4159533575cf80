using System.Text.RegularExpressions;

namespace EvidenceRequests.Desk.Shared;

/// <summary>Sentences of the library without what only the command line and the text of the file know: at the desk there are fields and buttons.</summary>
internal static partial class PlainWords
{
    /// <summary>The sentences that an officer can follow; null if none is left.</summary>
    public static string? Choose(string? text) => text is null ? null : ChooseSentences(Keys().Replace(text, string.Empty));

    private static string? ChooseSentences(string text) => !Technical().IsMatch(text) ? text
        : string.Join(' ', Sentences().Split(text).Select(s => Aside().Replace(s, string.Empty)).Where(s => !Technical().IsMatch(s))) is { Length: > 0 } plain ? plain : null;

    // The command and its options, keys of the file, lists of keys to be copied, and names of templates.
    [GeneratedRegex(@"\bevreq\b|(?<![\w-])--[a-z]|(?<![\w@./-])[a-z]+(?:_[a-z]+)+\b(?!@)|\b[a-z_]+: ?(?:[\[{]|…)|\btemplates/|\b(?:[Aa]dd|[Ee]nter|[Ww]rite) [a-z]+: ", RegexOptions.CultureInvariant)]
    private static partial Regex Technical();

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[\p{Lu}""“])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    // A word of a closed list has its key behind it.
    [GeneratedRegex(@"(?<=\b(?:must\s+be\s+one\s+of|must\s+not\s+be|has\s+none\s+of):\s.*)\s\([a-z0-9-]+\)(?=[,.])", RegexOptions.CultureInvariant)]
    private static partial Regex Keys();

    [GeneratedRegex(@" \((?:templates/|""evreq )[^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
