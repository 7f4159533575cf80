namespace EvidenceRequests.Model;

/// <summary>What an instrument says about a matter that comes up after a request was granted.</summary>
public sealed record TreatyRule
{
    /// <summary>Number of the article, such as <c>18(19)</c>.</summary>
    [FreeText]
    public required string Article { get; init; }

    /// <summary>What it says, restated in a sentence.</summary>
    [FreeText]
    public required string Says { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
