namespace EvidenceRequests.Model;

/// <summary>An article a request relies on.</summary>
public sealed record Article
{
    /// <summary>Number, such as <c>18</c>.</summary>
    [FreeText]
    public required string Number { get; init; }

    /// <summary>What it says, restated.</summary>
    [FreeText]
    public required string Says { get; init; }

    /// <summary>True for the article that is cited as the basis.</summary>
    public bool? Basis { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
