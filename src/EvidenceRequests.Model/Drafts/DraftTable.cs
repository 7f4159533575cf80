namespace EvidenceRequests.Model;

/// <summary>A table. Its kind says what the columns are for, and so how wide they are.</summary>
public sealed record DraftTable : DraftBlock
{
    /// <summary>Kind: <c>accounts</c>, <c>items</c>, <c>facts</c>, <c>key-value</c> and so on, or <c>plain</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The columns, from left to right.</summary>
    public required IReadOnlyList<DraftColumn> Columns { get; init; }

    /// <summary>The header row, repeated on each page; null for a table whose first column holds the labels.</summary>
    public DraftRow? Header { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<DraftRow> Rows { get; init; }
}
