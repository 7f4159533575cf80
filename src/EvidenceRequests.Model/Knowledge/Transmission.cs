namespace EvidenceRequests.Model;

/// <summary>How a request for assistance travels.</summary>
public sealed record Transmission
{
    /// <summary><c>central-authority</c>, <c>diplomatic</c> or <c>either</c>.</summary>
    [OneOf("central-authority", "diplomatic", "either")]
    public required string Channel { get; init; }

    /// <summary>What carries it first, in the words of a sentence, such as <c>online service “Submit a mutual legal assistance request”</c>; null if nothing special does.</summary>
    [FreeText]
    public string? Means { get; init; }

    /// <summary>Whether an electronic copy is taken, and when paper must follow.</summary>
    [FreeText]
    public string? Electronic { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
