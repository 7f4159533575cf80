using System.Text;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>
/// Cuts Markdown where a table has very many rows, because the parser nests the cells of a table in one another and refuses what is nested
/// too deeply. Each piece repeats the container and the header of its table.
/// </summary>
internal static class LongTables
{
    /// <summary>The rows of one piece. The parser takes some two thousand cells.</summary>
    private const int MaxRows = 200;

    /// <summary>The pieces in their order; one that goes on with the table of the piece before says so.</summary>
    public static IEnumerable<(string Markdown, bool GoesOn)> Split(string markdown)
    {
        if (markdown.AsSpan().Count("\n|") <= MaxRows)
        {
            return [(markdown, false)];
        }

        return SplitLong(markdown);
    }

    private static IEnumerable<(string Markdown, bool GoesOn)> SplitLong(string markdown)
    {
        var piece = new StringBuilder();
        var table = new List<string>();
        var (container, rows, goesOn) = (string.Empty, 0, false);
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith('|'))
            {
                if (rows == MaxRows + 2)
                {
                    yield return (piece.Append(container.Length > 0 ? ":::\n" : string.Empty).ToString(), goesOn);
                    piece.Clear().Append(container).Append('\n').Append(string.Join('\n', table)).Append('\n');
                    (rows, goesOn) = (2, true);
                }

                if (rows++ < 2 && table.Count < 2)
                {
                    table.Add(line);
                }
            }
            else
            {
                container = line.StartsWith(":::", StringComparison.Ordinal) ? line.Trim() == ":::" ? string.Empty : line : container;
                table.Clear();
                rows = 0;
            }

            piece.Append(line).Append('\n');
        }

        yield return (piece.ToString(), goesOn);
    }
}
