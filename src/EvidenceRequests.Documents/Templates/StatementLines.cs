namespace EvidenceRequests.Documents;

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
