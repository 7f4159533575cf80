namespace EvidenceRequests.Model;

/// <summary>An undertaking that a state asks of the requesting state.</summary>
public sealed record AssuranceRule
{
    /// <summary>Which: a word of the list <c>assurance</c>.</summary>
    [Word("assurance")]
    public required string Id { get; init; }

    /// <summary>Required by law, wanted by policy, at discretion, never asked, unknown: a word of the list <c>assurance-need</c>.</summary>
    [Word("assurance-need")]
    public required string Need { get; init; }

    /// <summary>Only where an offence charged allows a death sentence.</summary>
    public bool? OnlyIfCapital { get; init; }

    /// <summary>Why.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
