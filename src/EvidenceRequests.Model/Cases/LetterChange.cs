namespace EvidenceRequests.Model;

/// <summary>What was written in a request and what is asked in its place.</summary>
public sealed record LetterChange
{
    /// <summary>What was written.</summary>
    [FreeText]
    public required string Old { get; init; }

    /// <summary>What is asked now; absent where it is no longer asked at all.</summary>
    [FreeText]
    public string? New { get; init; }

    /// <summary>Why.</summary>
    [FreeText]
    public string? Because { get; init; }
}
