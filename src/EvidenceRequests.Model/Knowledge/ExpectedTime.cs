namespace EvidenceRequests.Model;

/// <summary>Months from sending to answer.</summary>
public sealed record ExpectedTime
{
    /// <summary>Months at best.</summary>
    public required int FromMonths { get; init; }

    /// <summary>Months at worst.</summary>
    public required int ToMonths { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
