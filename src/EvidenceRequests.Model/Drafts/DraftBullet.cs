namespace EvidenceRequests.Model;

/// <summary>An entry of a list without numbers.</summary>
public sealed record DraftBullet : DraftBlock
{
    /// <summary>Level, from 1 to 3.</summary>
    public required int Level { get; init; }

    /// <summary>Text.</summary>
    public required IReadOnlyList<DraftInline> Inlines { get; init; }
}
