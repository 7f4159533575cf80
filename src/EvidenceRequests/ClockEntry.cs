using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>A date that follows from a case.</summary>
public sealed record ClockEntry
{
    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What happens or must be done by then.</summary>
    public required string What { get; init; }

    /// <summary>The step or the entry of the case file it follows from.</summary>
    public required string From { get; init; }

    /// <summary>How it was counted, or who says so.</summary>
    public string? How { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
