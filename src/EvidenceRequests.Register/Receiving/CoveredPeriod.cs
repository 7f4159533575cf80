namespace EvidenceRequests.Register;

/// <summary>A period that data covers, as the officer read it from the cover sheet.</summary>
internal sealed record CoveredPeriod
{
    /// <summary>The first day.</summary>
    public required string From { get; init; }

    /// <summary>The item; null for every item of the account.</summary>
    public string? Item { get; init; }

    /// <summary>The account.</summary>
    public required string Of { get; init; }

    /// <summary>The last day.</summary>
    public required string To { get; init; }
}
