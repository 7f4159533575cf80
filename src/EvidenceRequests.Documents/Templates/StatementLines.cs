using System.Text;

namespace EvidenceRequests.Documents.Templates;

/// <summary>
/// Takes the line end away after a line that holds nothing but one statement, so that a loop inside a table or a list
/// leaves no empty line behind. Lines keep their numbers.
/// </summary>
internal static class StatementLines
{
    private static readonly string[] Words = ["if", "else", "for", "case", "when", "end"];

    /// <summary>The template with <c>{{~</c> and <c>~}}</c> on such lines.</summary>
    public static string Trim(string template)
    {
        var lines = template.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (IsStatement(line))
            {
                lines[i] = $"{{{{~ {line[2..^2].Trim('~', ' ')} ~}}}}";
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The template without its statements: a line with nothing but one is gone, any other statement gives a word.</summary>
    public static string Without(string template, string word)
    {
        var lines = template.ReplaceLineEndings("\n").Split('\n').Where(line => !IsStatement(line.Trim()));
        var text = new StringBuilder();
        var rest = string.Join('\n', lines).AsSpan();
        for (var open = rest.IndexOf("{{"); open >= 0; open = rest.IndexOf("{{"))
        {
            text.Append(rest[..open]).Append(IsPrinted(rest[(open + 2)..]) ? word : string.Empty);
            var close = rest[open..].IndexOf("}}");
            rest = close < 0 ? [] : rest[(open + close + 2)..];
        }

        return text.Append(rest).ToString();
    }

    private static bool IsPrinted(ReadOnlySpan<char> statement)
    {
        var inside = statement.TrimStart("~- ");
        var end = inside.IndexOfAny(' ', '}', '~');
        return Array.IndexOf(Words, (end < 0 ? inside : inside[..end]).ToString()) < 0;
    }

    private static bool IsStatement(string line)
    {
        if (!line.StartsWith("{{", StringComparison.Ordinal) || !line.EndsWith("}}", StringComparison.Ordinal) || line.LastIndexOf("{{", StringComparison.Ordinal) != 0)
        {
            return false;
        }

        var inside = line[2..^2].Trim('~', ' ');
        var word = inside.Split(' ', 2)[0];
        return Array.IndexOf(Words, word) >= 0 && !inside.StartsWith('-') && !inside.EndsWith('-');
    }
}
