using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.Accounts;

/// <summary>Rows that could not be read, as they are kept until somebody mends them or leaves them out: remarks first, then the rows with their exact text.</summary>
internal static class LeftRows
{
    private const string Mark = "# ";

    /// <summary>The text that is kept.</summary>
    public static string Write(ListTable table, IReadOnlyCollection<int> rows, IEnumerable<string> remarks) =>
        string.Concat(remarks.Select(r => Mark + r.ReplaceLineEndings(" ") + "\n"))
        + string.Join('\n', table.Rows.Where(r => rows.Contains(r.Number)).Select(r => string.Join('\t', r.Cells.Select(c => c.ReplaceLineEndings(" ")))));

    /// <summary>The rows.</summary>
    public static string Text(string kept) => string.Join('\n', kept.Split('\n').SkipWhile(l => l.StartsWith(Mark, StringComparison.Ordinal)));

    /// <summary>What was said of them.</summary>
    public static IReadOnlyList<string> Remarks(string kept) => [.. kept.Split('\n').TakeWhile(l => l.StartsWith(Mark, StringComparison.Ordinal)).Select(l => l[Mark.Length..])];
}
