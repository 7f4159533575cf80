namespace EvidenceRequests.Model;

/// <summary>One arrow of a picture.</summary>
public sealed record GuideEdge
{
    /// <summary>The shape it leaves.</summary>
    [IdIn("nodes")]
    public required string From { get; init; }

    /// <summary>The shape it leads to.</summary>
    [IdIn("nodes")]
    public required string To { get; init; }

    /// <summary>A word beside it, such as yes or no.</summary>
    [FreeText]
    public string? Label { get; init; }
}
