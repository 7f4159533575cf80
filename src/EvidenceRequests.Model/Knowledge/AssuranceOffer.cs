namespace EvidenceRequests.Model;

/// <summary>An undertaking that the requesting state can give.</summary>
public sealed record AssuranceOffer
{
    /// <summary>Which: a word of the list <c>assurance</c>.</summary>
    [Word("assurance")]
    public required string Id { get; init; }

    /// <summary>Who can bind the state.</summary>
    [FreeText]
    public required string GivenBy { get; init; }

    /// <summary>Offices whose signature does not bind, as they are often named in drafts.</summary>
    [Form("phrase looked for")]
    public IReadOnlyList<string> NotBindingIfGivenBy { get; init; } = [];

    /// <summary>What the undertaking rests on and what must not be claimed.</summary>
    [FreeText]
    public required string Basis { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
