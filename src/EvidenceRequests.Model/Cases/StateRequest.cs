namespace EvidenceRequests.Model;

/// <summary>What holds for the request to one state only. What is left out here is taken from the group above.</summary>
public sealed record StateRequest
{
    /// <summary>The requested state, ISO 3166-1 alpha-2 in lower case.</summary>
    [StateCode]
    public required string State { get; init; }

    /// <summary>The instrument relied on, or <c>reciprocity</c>.</summary>
    [InstrumentId]
    public string? Basis { get; init; }

    /// <summary>Grounds to believe that the data is in this state.</summary>
    [FreeText]
    public string? GroundsForLocation { get; init; }

    /// <summary>Earlier contacts with this state in this case, or <c>none</c>.</summary>
    [FreeText]
    public string? EarlierContacts { get; init; }
}
