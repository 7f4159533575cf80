namespace EvidenceRequests.Model;

/// <summary>A state bound by an instrument.</summary>
public sealed record Party
{
    /// <summary>ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>The days between which it is bound; absent if the date was not found.</summary>
    public InForce? InForce { get; init; }

    /// <summary>Reservations and declarations that touch a request.</summary>
    [FreeText]
    public string? Reservations { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
