namespace EvidenceRequests.Model;

/// <summary>The diplomatic mission of another state, as a note verbale names it.</summary>
public sealed record Mission
{
    /// <summary>The state whose mission it is, ISO 3166-1 alpha-2 in lower case.</summary>
    [Word("state")]
    public required string State { get; init; }

    /// <summary>Name without the article, such as <c>British High Commission</c>.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>City of its seat; one outside the requesting state is accredited from there.</summary>
    [FreeText]
    public required string City { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
