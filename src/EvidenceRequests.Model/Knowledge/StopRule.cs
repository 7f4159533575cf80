namespace EvidenceRequests.Model;

/// <summary>A stop before any request to a state.</summary>
public sealed record StopRule
{
    /// <summary>The requesting states it is for; empty means all.</summary>
    [Requesters]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>True if a clearance at home lifts it; false if nothing does.</summary>
    public required bool LiftedByClearance { get; init; }

    /// <summary>Why.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>What to do.</summary>
    [FreeText]
    public required string Fix { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
