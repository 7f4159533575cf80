namespace EvidenceRequests.Model;

/// <summary>Something that was looked for and not found. Absence is a value: it reaches the reader.</summary>
public sealed record UnknownStatement
{
    /// <summary>What is not known.</summary>
    [FreeText]
    public required string About { get; init; }

    /// <summary>What was tried, and what a person can do.</summary>
    [FreeText]
    public required string Note { get; init; }
}
