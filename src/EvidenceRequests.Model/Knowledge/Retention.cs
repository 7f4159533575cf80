namespace EvidenceRequests.Model;

/// <summary>How long data is kept, and from when it counts.</summary>
public sealed record Retention
{
    /// <summary>Hours, where the time is shorter than days can tell.</summary>
    public int? Hours { get; init; }

    /// <summary>Days.</summary>
    public int? Days { get; init; }

    /// <summary>Counts from: <c>event</c>, <c>deletion</c> or <c>delivery</c>.</summary>
    [OneOf("event", "deletion", "delivery")]
    public required string From { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
