namespace EvidenceRequests.Model;

/// <summary>How one item of data helps to prove one element of the offence.</summary>
public sealed record Nexus
{
    /// <summary>The item of data.</summary>
    [Word(WordLists.DataItems)]
    public required string Item { get; init; }

    /// <summary>The fact that makes it likely.</summary>
    [RefersTo(CaseName.Fact)]
    public required string Fact { get; init; }

    /// <summary>The element of the offence.</summary>
    [RefersTo(CaseName.Element)]
    public required string Element { get; init; }

    /// <summary>The reason, in one sentence.</summary>
    [FreeText]
    public string? Because { get; init; }
}
