namespace EvidenceRequests.Model;

/// <summary>When a person must read a pack's sources again, and what to look for.</summary>
public sealed record Review
{
    /// <summary>The day of the last reading.</summary>
    public required DateOnly LastChecked { get; init; }

    /// <summary>Days after which the pack is overdue.</summary>
    public required int EveryDays { get; init; }

    /// <summary>What could have changed.</summary>
    [FreeText]
    public required string LookFor { get; init; }
}
