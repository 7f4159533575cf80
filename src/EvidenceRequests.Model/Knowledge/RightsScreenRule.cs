namespace EvidenceRequests.Model;

/// <summary>What raises the second look at human rights in a requesting state, beyond what raises it everywhere, and why.</summary>
public sealed record RightsScreenRule
{
    /// <summary>What raises it on top of speech, religion, politics and sensitive roles: words of the list <c>rights-trigger</c>.</summary>
    [Word("rights-trigger")]
    public IReadOnlyList<string> RaisedBy { get; init; } = [];

    /// <summary>Why it is asked for.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Who clears a case, where the state says so; absent means any second person.</summary>
    [FreeText]
    public string? ClearedBy { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
