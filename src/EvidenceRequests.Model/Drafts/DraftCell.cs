namespace EvidenceRequests.Model;

/// <summary>A cell of a table.</summary>
public sealed record DraftCell
{
    /// <summary>Text.</summary>
    public required IReadOnlyList<DraftInline> Inlines { get; init; }
}
