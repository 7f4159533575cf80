namespace EvidenceRequests.Model;

/// <summary>Something the office must know before it sends; shown as a warning or a note, never printed in the letter.</summary>
public sealed record Caution
{
    /// <summary>Id, unique over all packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The kinds of request it is for; empty means every kind.</summary>
    [Word(WordLists.RequestKinds)]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>Warning or note.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the office must know.</summary>
    [FreeText]
    public required string Text { get; init; }

    /// <summary>What to do.</summary>
    [FreeText]
    public string? Fix { get; init; }

    /// <summary>The ground of refusal or return it warns of: a word of the list <c>refusal-ground</c>; absent for mere advice.</summary>
    [Word("refusal-ground")]
    public string? Ground { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
