namespace EvidenceRequests.Model;

/// <summary>A step at home before a request leaves.</summary>
public sealed record HomeStep
{
    /// <summary>The kinds of request it is for.</summary>
    [Word(WordLists.RequestKinds)]
    public required IReadOnlyList<string> For { get; init; }

    /// <summary>The office.</summary>
    [FreeText]
    public required string Office { get; init; }

    /// <summary>What it does.</summary>
    [FreeText]
    public required string Does { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>When it applies, in a reader's words, where the conditions would be a long list: <c>the agency is of a province</c>.</summary>
    [FreeText]
    public string? Applies { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
