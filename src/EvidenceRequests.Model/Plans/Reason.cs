namespace EvidenceRequests.Model;

/// <summary>A rule that decided something.</summary>
public sealed record Reason
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What it says about this case.</summary>
    public required string Why { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
