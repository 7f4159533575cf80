namespace EvidenceRequests.Model;

/// <summary>A known ground on which requests are refused or returned, with what in this case raises it.</summary>
public sealed record RefusalRisk
{
    /// <summary>The ground: a word of the list <c>refusal-ground</c>.</summary>
    public required string Ground { get; init; }

    /// <summary>The ground as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Error: it would sink the request. Warning: it may. Note: it costs time.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What raises it, the gravest first, each with its fix. Never empty.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}
