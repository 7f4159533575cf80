namespace EvidenceRequests.Documents.Markdown;

/// <summary>
/// What a piece of wording may hold before it is parsed. The parser gives up with an exception where marks lie too deep inside one another, and takes minutes over thousands of
/// open brackets; wording of a letter comes nowhere near either.
/// </summary>
internal static class WordingLimits
{
    private const int MostBrackets = 500;
    private const int MostMarks = 200_000;
    private const int DeepestMarks = 24;
    private const int WidestIndent = 64;

    /// <summary>What is too much in a piece, and the line at which it begins; null if it may be parsed.</summary>
    public static (string What, int Line)? FindExcess(string piece)
    {
        var (brackets, marks, containers, line) = (0, 0, 0, 0);
        foreach (var text in piece.AsSpan().EnumerateLines())
        {
            var (indent, depth) = Measure(text);
            brackets += text.Count('[');
            marks += text.Count('*') + text.Count('_') + text.Count('`') + text.Count('<') + text.Count('&');
            containers += !text.TrimStart().StartsWith(":::") ? 0 : text.Trim().TrimStart(':').IsEmpty ? -1 : 1;
            var what = indent > WidestIndent || depth > DeepestMarks || containers > DeepestMarks ? "marks too deep inside one another"
                : brackets > MostBrackets ? FormattableString.Invariant($"more than {MostBrackets} square brackets")
                : marks > MostMarks ? FormattableString.Invariant($"more than {MostMarks} marks") : null;
            if (what is not null)
            {
                return (what, line);
            }

            line++;
        }

        return null;
    }

    // Blanks in front of the text, and marks of quotations and lists among them.
    private static (int Indent, int Depth) Measure(ReadOnlySpan<char> line)
    {
        var (at, depth) = (0, 0);
        while (at < line.Length && (line[at] is ' ' or '\t' or '>' or '+' || (line[at] is '-' or '*' && at + 1 < line.Length && line[at + 1] == ' ')))
        {
            depth += line[at] is ' ' or '\t' ? 0 : 1;
            at++;
        }

        return (at - depth, depth);
    }
}
