namespace EvidenceRequests.Model;

/// <summary>A row of a table.</summary>
public sealed record DraftRow
{
    /// <summary>One cell for each column.</summary>
    public required IReadOnlyList<DraftCell> Cells { get; init; }
}
