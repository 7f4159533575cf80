namespace EvidenceRequests.Model;

/// <summary>A state known not to be bound by an instrument.</summary>
public sealed record NonParty
{
    /// <summary>ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
