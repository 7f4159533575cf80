namespace EvidenceRequests.Model;

/// <summary>A table as a spreadsheet or a pasted column gives it: rows of texts.</summary>
/// <param name="Rows">The rows that hold anything, the heading among them.</param>
/// <param name="Notes">What was left out of the file, each a sentence.</param>
public sealed record ListTable(IReadOnlyList<ListRow> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>Rows that are read of one file.</summary>
    public const int MaxRows = 20_000;

    /// <summary>Columns that are read of one row.</summary>
    public const int MaxColumns = 200;

    /// <summary>Characters that are read of one cell.</summary>
    public const int MaxCell = 4_096;
}
