namespace EvidenceRequests.Model;

/// <summary>One identifier of a set, with what must accompany it.</summary>
public sealed record IdentifierNeed
{
    /// <summary>Kind: an id of <c>vocabulary/identifier-kinds.yaml</c>.</summary>
    [Word(WordLists.IdentifierKinds)]
    public required string Kind { get; init; }

    /// <summary>What must accompany it: <c>date</c>, <c>time</c>, <c>second</c>, <c>port</c>, <c>network</c>, <c>period</c>.</summary>
    [OneOf("date", "time", "second", "port", "network", "period")]
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The named pattern its text must have, where the provider's is narrower than the kind's.</summary>
    [Word(WordLists.Patterns)]
    public string? Pattern { get; init; }
}
