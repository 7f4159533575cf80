namespace EvidenceRequests.Model;

/// <summary>How one item of data helps to prove one element of the offence.</summary>
public sealed record Nexus
{
    /// <summary>The item of data.</summary>
    public required string Item { get; init; }

    /// <summary>The fact that makes it likely.</summary>
    public required string Fact { get; init; }

    /// <summary>The element of the offence.</summary>
    public required string Element { get; init; }

    /// <summary>The reason, in one sentence.</summary>
    public string? Because { get; init; }
}
