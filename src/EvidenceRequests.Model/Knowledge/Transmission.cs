namespace EvidenceRequests.Model;

/// <summary>How a request for assistance travels.</summary>
public sealed record Transmission
{
    /// <summary><c>central-authority</c>, <c>diplomatic</c> or <c>either</c>.</summary>
    [OneOf("central-authority", "diplomatic", "either")]
    public required string Channel { get; init; }

    /// <summary>Whether an electronic copy is taken, and when paper must follow.</summary>
    [FreeText]
    public string? Electronic { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
