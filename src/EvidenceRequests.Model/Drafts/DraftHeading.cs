namespace EvidenceRequests.Model;

/// <summary>A heading.</summary>
public sealed record DraftHeading : DraftBlock
{
    /// <summary>Level, from 1 to 3.</summary>
    public required int Level { get; init; }

    /// <summary>Text.</summary>
    public required IReadOnlyList<DraftInline> Inlines { get; init; }
}
