using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Says in plain words why the form of a file is broken. The parser often stops lines behind the cause, so the lines in front of that place are
/// looked at for the mistakes that people make.
/// </summary>
internal static partial class SyntaxCause
{
    /// <summary>The mistakes in the order in which they are looked for: what is certain first.</summary>
    private static readonly IReadOnlyList<Func<string[], int, (int Line, int Column, string Message, string Fix)?>> Causes = [Tab, Quote, Colon, NoSpace, FirstSign, Behind, Indent];

    /// <summary>What is wrong, at the place where a person can mend it.</summary>
    /// <param name="file">Name for findings.</param>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="line">Where the parser stopped.</param>
    /// <param name="column">Its column.</param>
    public static Finding Explain(string file, string[] lines, int line, int column)
    {
        var last = Math.Clamp(line, 1, lines.Length);
        var found = Causes.Select(cause => cause(lines, last)).FirstOrDefault(c => c is not null);
        return found is { } known
            ? ReadingFindings.SyntaxCause(file, known.Line, known.Column, known.Message, known.Fix)
            : ReadingFindings.Syntax(file, line, column, "the form is not valid YAML or JSON.");
    }

    private static (int, int, string, string)? Tab(string[] lines, int last)
    {
        for (var i = 0; i < Math.Min(last + 1, lines.Length); i++)
        {
            var indent = lines[i].Length - lines[i].AsSpan().TrimStart([' ', '\t']).Length;
            if (lines[i].AsSpan(0, indent).IndexOf('\t') is >= 0 and var tab && indent < lines[i].TrimEnd().Length)
            {
                return (i + 1, tab + 1, "the line begins with a tab.", "Put blanks in its place: as many as the line above has.");
            }
        }

        return null;
    }

    // A text in quotes that ends behind its first line is rare; a forgotten quote is not.
    private static (int, int, string, string)? Quote(string[] lines, int last)
    {
        for (var i = last - 1; i >= 0; i--)
        {
            if (Opened().Match(Bare(lines[i])) is { Success: true } opened)
            {
                var sign = opened.Groups[1].Value[0];
                var rest = lines[i][(opened.Groups[1].Index + 1)..];
                var closed = sign == '"' ? rest.Replace("\\\\", "..", StringComparison.Ordinal).Replace("\\\"", "..", StringComparison.Ordinal) : rest.Replace("''", "..", StringComparison.Ordinal);
                if (!closed.Contains(sign, StringComparison.Ordinal))
                {
                    return (i + 1, opened.Groups[1].Index + 1, "a quote is opened here and not closed in this line.", $"Put {sign} at the end of the text too.");
                }
            }
        }

        return null;
    }

    private static (int, int, string, string)? Colon(string[] lines, int last)
    {
        foreach (var i in Near(last))
        {
            if (ColonInText().Match(Bare(lines[i])) is { Success: true } found)
            {
                return (i + 1, found.Groups[1].Index + 1, "a colon with a blank behind it is inside a text that has no quotes.", "Put quotes round the whole text: \"… : …\". A quote inside the text is then written \\\".");
            }
        }

        return null;
    }

    private static (int, int, string, string)? NoSpace(string[] lines, int last)
    {
        foreach (var i in Near(last))
        {
            if (KeyWithoutSpace().Match(Bare(lines[i])) is { Success: true } found)
            {
                return (i + 1, found.Groups[1].Index + 1, "the blank behind the colon is missing.", "Write a blank between the colon and the value.");
            }
        }

        return null;
    }

    private static (int, int, string, string)? FirstSign(string[] lines, int last)
    {
        foreach (var i in Near(last))
        {
            if (SignOfYaml().Match(Bare(lines[i])) is { Success: true } found)
            {
                return (i + 1, found.Groups[1].Index + 1, $"the value begins with {found.Groups[1].Value}, which has a meaning of its own here.", "Put quotes round the whole value.");
            }
        }

        return null;
    }

    private static (int, int, string, string)? Behind(string[] lines, int last)
    {
        foreach (var i in Near(last))
        {
            if (TextBehindQuote().Match(Bare(lines[i])) is { Success: true } found)
            {
                return (i + 1, found.Groups[1].Index + 1, "there is text behind the closing quote.", "Put the quotes round the whole text; a quote inside it is written \\\".");
            }
        }

        return null;
    }

    private static (int, int, string, string)? Indent(string[] lines, int last)
    {
        var here = IndentOf(lines[last - 1]);
        var above = Enumerable.Range(0, last - 1).Reverse().Where(i => Bare(lines[i]).Length > 0).ToList();
        if (above.Count == 0 || Bare(lines[last - 1]).Length == 0 || above.Any(i => IndentOf(lines[i]) == here))
        {
            return null;
        }

        return (last, here + 1, FormattableString.Invariant($"the line begins after {here} blanks, and no line above it does."), FormattableString.Invariant($"Line {above[0] + 1} begins after {IndentOf(lines[above[0]])}: keys that belong together begin in the same column."));
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static IEnumerable<int> Near(int last) => new[] { last - 1, last - 2 }.Where(i => i >= 0);

    private static string Bare(string line) => line.AsSpan().TrimStart(' ').StartsWith("#") ? string.Empty : line.TrimEnd();

    [GeneratedRegex(@"^(?:[^""'#]*?[:\-\[,{] +|\s*)([""'])")]
    private static partial Regex Opened();

    [GeneratedRegex(@"^\s*(?:- +)*[A-Za-z_][\w]*: +[^""'\[{|>#\s][^#]*?(:)(?: |$)")]
    private static partial Regex ColonInText();

    [GeneratedRegex(@"^\s*(?:- +)*[a-z_]+(:)[^\s:/]")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex(@"^\s*(?:- +)*(?:[A-Za-z_][\w]*: +)?([%`@&*!|>}\]])")]
    private static partial Regex SignOfYaml();

    [GeneratedRegex(@"^\s*(?:- +)*[A-Za-z_][\w]*: +(?:""(?:[^""\\]|\\.)*""|'(?:[^']|'')*') *([^\s#,}\]])")]
    private static partial Regex TextBehindQuote();
}
