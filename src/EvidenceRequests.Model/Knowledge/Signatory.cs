namespace EvidenceRequests.Model;

/// <summary>A state that signed an instrument and is not known to be bound by it.</summary>
public sealed record Signatory
{
    /// <summary>ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>The day of the signature; absent if it was not found.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
