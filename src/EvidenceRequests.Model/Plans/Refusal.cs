namespace EvidenceRequests.Model;

/// <summary>A request that is not open, why, and what to do instead.</summary>
public sealed record Refusal
{
    /// <summary>Kind of request.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Ids of the data requests.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>The items, if not all.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Code of the finding.</summary>
    public required string Code { get; init; }

    /// <summary>Id of the rule that closes it.</summary>
    public string? Rule { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>What to do instead: a kind of request or a word of the list <c>instead</c>.</summary>
    public string? Instead { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
