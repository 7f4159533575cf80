namespace EvidenceRequests.Model;

/// <summary>A table.</summary>
/// <param name="Columns">Widths of its columns in hundredths of the line.</param>
/// <param name="Header">Headings; null for a table whose first column names its rows.</param>
/// <param name="Rows">The rows.</param>
public sealed record GuideTable(IReadOnlyList<int> Columns, IReadOnlyList<string>? Header, IReadOnlyList<GuideRow> Rows) : GuideBlock
{
    /// <summary>True for a table that is set small, because an eye goes along its rows to find one.</summary>
    public bool IsDense { get; init; }

    /// <summary>True if a row may go on on the next page, where rows are too tall to be kept whole.</summary>
    public bool RowsMaySplit { get; init; }
}
