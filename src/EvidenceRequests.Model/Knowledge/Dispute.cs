namespace EvidenceRequests.Model;

/// <summary>A source that says something else.</summary>
public sealed record Dispute
{
    /// <summary>What it says.</summary>
    [FreeText]
    public required string Says { get; init; }

    /// <summary>Id of the source; absent for memory.</summary>
    [IdIn("sources")]
    public string? Source { get; init; }

    /// <summary>The date of the text that was read.</summary>
    [FreeText]
    public string? AsOf { get; init; }
}
