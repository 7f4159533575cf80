using System.Text;

namespace EvidenceRequests.Exercises;

/// <summary>Text that is shown as it stands in a page of Markdown.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]()<>#+-!|~:^&";

    /// <summary>A text in one line in which nothing is a mark.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            plain.Append(Marks.Contains(c, StringComparison.Ordinal) ? "\\" : string.Empty).Append(c);
        }

        // A number with a stop at the beginning would start a list.
        return plain.Length > 1 && char.IsDigit(plain[0]) && text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').StartsWith(". ", StringComparison.Ordinal) ? plain.ToString().Replace(". ", "\\. ", StringComparison.Ordinal) : plain.ToString();
    }

    /// <summary>A list with commas as a table; its first line names the columns.</summary>
    public static string Table(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Cells).ToList();
        var table = new StringBuilder();
        foreach (var (cells, i) in lines.Select((l, i) => (l, i)))
        {
            table.Append("| ").AppendJoin(" | ", cells.Select(Plain)).Append(" |\n");
            if (i == 0)
            {
                table.Append('|').Insert(table.Length, "---|", cells.Count).Append('\n');
            }
        }

        return table.ToString();
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
