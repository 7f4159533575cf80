namespace EvidenceRequests.Model;

/// <summary>How a fact is known.</summary>
public sealed record FactSource
{
    /// <summary>Kind of source: a word of the list <c>fact-source</c>.</summary>
    [Word("fact-source")]
    public required string Kind { get; init; }

    /// <summary>Exhibit or annex that shows it.</summary>
    [Exhibit]
    public string? Exhibit { get; init; }

    /// <summary>Reference of the report, statement or record.</summary>
    [FreeText]
    public string? Reference { get; init; }

    /// <summary>Why the source can be relied on; asked for where the source is a person who is not named.</summary>
    [FreeText]
    public string? Reliability { get; init; }
}
