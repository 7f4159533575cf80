namespace EvidenceRequests.Model;

/// <summary>What became of earlier requests of one state.</summary>
public sealed record TrackRecord
{
    /// <summary>The requesting state.</summary>
    [StateCode]
    public required string From { get; init; }

    /// <summary>The period.</summary>
    [FreeText]
    public required string Period { get; init; }

    /// <summary>What became of the requests, in figures.</summary>
    [FreeText]
    public required string Result { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
