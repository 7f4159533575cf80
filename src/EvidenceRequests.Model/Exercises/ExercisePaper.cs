namespace EvidenceRequests.Model;

/// <summary>
/// What tells a case and its papers from real ones: a case is an exercise if it says so, if its reference says so, or if it names an account by a
/// value that stands in nothing but an exercise. Whoever takes out one of the three has not taken out the others.
/// </summary>
public static class ExercisePaper
{
    /// <summary>The word with which references, titles and names of files begin.</summary>
    public const string Word = "EXERCISE";

    /// <summary>What stands at the head and foot of each page.</summary>
    public const string Banner = "EXERCISE – EXERCISE – EXERCISE · not a request, not for service";

    /// <summary>The exercise of a case that somebody makes up to try the program.</summary>
    public const string Practice = "practice";

    /// <summary>What stands in the place of an address, portal, mailbox or number.</summary>
    public const string LeftOut = "(left out in an exercise)";

    /// <summary>The places at which every paper of an exercise says that it is one, in words for people.</summary>
    public static IReadOnlyList<string> Places { get; } = ["the record in the file", "the properties of the file", "the header", "the footer", "the watermark", "the beginning of the text", "the end of the text"];

    /// <summary>The exercise that a case belongs to: its id, an empty text if only other signs are left of it, or null for a real case.</summary>
    public static string? Find(CaseFile caseFile)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        return caseFile.Case.Exercise is { } id ? id
            : SaysSo(caseFile.Case.Reference) || IdentifierPaths(caseFile).Any(i => FictionalValues.IsOfExercise(i.Value)) ? string.Empty
            : null;
    }

    /// <summary>True for a reference, title or name of a file that begins as those of exercises do.</summary>
    public static bool SaysSo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimStart().StartsWith(Word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same with the word in front.</summary>
    public static string Mark(string text) => SaysSo(text) ? text : $"{Word} – {text}";

    /// <summary>The identifiers of a case, each with its path.</summary>
    internal static IEnumerable<(string Path, string Value)> IdentifierPaths(CaseFile caseFile) =>
        caseFile.Accounts.SelectMany(a => Paths($"accounts.{a.Id}", a.Identifiers).Concat(a.Resolved.SelectMany((r, i) => Paths(FormattableString.Invariant($"accounts.{a.Id}.resolved[{i}]"), r.Identifiers))));

    private static IEnumerable<(string Path, string Value)> Paths(string parent, IReadOnlyList<Identifier> identifiers) =>
        identifiers.Select((identifier, i) => (FormattableString.Invariant($"{parent}.identifiers[{i}].value"), identifier.Value));
}
