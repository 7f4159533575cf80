using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Reads tables as text: fields between commas, semicolons or tabs, with quotes as RFC 4180 has them. Programs write what that standard does not
/// know too (other separators, a line <c>sep=;</c>, line ends of any kind); it is read as they mean it.
/// </summary>
public static class DelimitedText
{
    private const int Sampled = 20;
    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The rows of a text. A text without any separator is one column.</summary>
    public static ListTable Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.TrimStart('\uFEFF');
        var (separator, from) = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n' ? (text[4], 5) : (FindSeparator(text), 0);
        var rows = new List<ListRow>();
        var notes = new List<string>();
        var line = 1;
        while (from < text.Length)
        {
            if (rows.Count == ListTable.MaxRows)
            {
                notes.Add(FormattableString.Invariant($"Only the first {ListTable.MaxRows} rows were read; give the rest in a second list."));
                break;
            }

            var first = line;
            var cells = new List<string>();
            while (ReadCell(text, ref from, ref line, separator, cells))
            {
            }

            if (cells.Any(c => c.Length > 0))
            {
                rows.Add(new ListRow(first, cells));
            }
        }

        return new ListTable(rows, notes);
    }

    // Reads one field and what ends it; true if another follows in the row.
    private static bool ReadCell(string text, ref int at, ref int line, char separator, List<string> cells)
    {
        var cell = new StringBuilder();
        var quoted = at < text.Length && text[at] == '"' && HasEnd(text, at, separator);
        at += quoted ? 1 : 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (quoted && c == '"')
            {
                quoted = at + 1 < text.Length && text[at + 1] == '"';
                cell.Append(quoted ? "\"" : string.Empty);
                at += quoted ? 2 : 1;
                continue;
            }

            if (!quoted && (c == separator || c is '\r' or '\n'))
            {
                break;
            }

            line += c == '\n' ? 1 : 0;
            cell.Append(c);
            at++;
        }

        if (cells.Count < ListTable.MaxColumns)
        {
            cells.Add(cell.ToString(0, Math.Min(cell.Length, ListTable.MaxCell)).Trim());
        }

        if (at < text.Length && text[at] == separator)
        {
            at++;
            return true;
        }

        if (at < text.Length)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }

        return false;
    }

    // A quote that is never closed belongs to the text: else it would swallow the rest of the list.
    private static bool HasEnd(string text, int quote, char separator)
    {
        for (var end = text.IndexOf('"', quote + 1); end >= 0; end = text.IndexOf('"', end + 2))
        {
            if (end + 1 >= text.Length || text[end + 1] == separator || text[end + 1] is '\r' or '\n')
            {
                return true;
            }

            if (text[end + 1] != '"' || end + 2 >= text.Length || end - quote > ListTable.MaxCell)
            {
                return false;
            }
        }

        return false;
    }

    // The one that occurs equally often, outside quotes, in most of the first lines.
    private static char FindSeparator(string text)
    {
        var lines = text.Split('\n', Sampled + 1, StringSplitOptions.None).Take(Sampled).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).ToList();
        var best = Separators
            .Select(s => (Separator: s, Counts: lines.Select(l => Count(l, s)).Where(n => n > 0).ToList()))
            .Where(s => s.Counts.Count > 0 && s.Counts.Count * 2 >= lines.Count)
            .Select(s => (s.Separator, Alike: s.Counts.GroupBy(n => n).Max(g => g.Count())))
            .OrderByDescending(s => s.Alike)
            .FirstOrDefault();
        return best.Alike == 0 ? '\t' : best.Separator;
    }

    private static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }

        return count;
    }
}
