namespace EvidenceRequests.Model;

/// <summary>A word with its meaning.</summary>
public sealed record GuideTerm
{
    /// <summary>The word.</summary>
    [Name]
    public required string Term { get; init; }

    /// <summary>What it means here.</summary>
    [FreeText]
    public required string Meaning { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
