namespace EvidenceRequests.Model;

/// <summary>A paragraph without a number.</summary>
public sealed record DraftParagraph : DraftBlock
{
    /// <summary>How deep it is under a numbered paragraph or bullet that it continues; 0 for a paragraph of its own.</summary>
    public int Level { get; init; }

    /// <summary>Text.</summary>
    public required IReadOnlyList<DraftInline> Inlines { get; init; }
}
