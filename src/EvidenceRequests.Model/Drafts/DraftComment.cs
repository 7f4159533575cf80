namespace EvidenceRequests.Model;

/// <summary>A doubt at a place of the document, shown to the officer and never to the addressee.</summary>
public sealed record DraftComment
{
    /// <summary>The doubt and what to do about it.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the section it belongs to.</summary>
    public required string Section { get; init; }

    /// <summary>Number of the slot it is about; null where it is about the whole section.</summary>
    public int? Slot { get; init; }

    /// <summary>The statement of a pack to confirm, if that is what it asks for.</summary>
    public StatementId? Statement { get; init; }
}
