namespace EvidenceRequests.Model;

/// <summary>One line of a checklist.</summary>
public sealed record GuideCheck
{
    /// <summary>What is looked at.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
