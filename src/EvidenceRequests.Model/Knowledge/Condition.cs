namespace EvidenceRequests.Model;

/// <summary>
/// A question about one fact. The fact is a path in the case file (<c>account.holder.located_in</c>), or a fact the
/// program derives (<c>derived.capital_exposure</c>). Exactly one of the answers is given.
/// </summary>
public sealed record Condition
{
    /// <summary>The path of the fact.</summary>
    [FactPath]
    public required string Fact { get; init; }

    /// <summary>The fact has this value.</summary>
    [ValueOf]
    public string? Is { get; init; }

    /// <summary>The fact has another value.</summary>
    [ValueOf]
    public string? IsNot { get; init; }

    /// <summary>The fact has one of these values.</summary>
    [ValueOf]
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>The fact has none of these values.</summary>
    [ValueOf]
    public IReadOnlyList<string> NotIn { get; init; } = [];

    /// <summary>The fact is a state of this region set of the same pack.</summary>
    [IdIn("region_sets")]
    public string? InSet { get; init; }

    /// <summary>The fact is a state outside this region set of the same pack.</summary>
    [IdIn("region_sets")]
    public string? NotInSet { get; init; }
}
