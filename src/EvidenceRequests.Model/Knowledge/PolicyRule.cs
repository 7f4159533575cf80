namespace EvidenceRequests.Model;

/// <summary>What a provider, or the law of its state, answers to one kind of request.</summary>
public sealed record PolicyRule
{
    /// <summary>Id, unique inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The kinds of request.</summary>
    [Word(WordLists.RequestKinds)]
    public required IReadOnlyList<string> For { get; init; }

    /// <summary>Who asks: <c>any</c>, <c>foreign</c>, <c>domestic</c>, or states; empty means any.</summary>
    [Requesters]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The items it is for; empty means every item.</summary>
    [Word(WordLists.DataItems)]
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The categories it is for; empty means every category.</summary>
    [Word("data-category")]
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The roles it is for, where the provider is registrar, host or network in front; empty means every role.</summary>
    [Word("hosting-role")]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The test the letter must meet: a word of the list <c>disclosure-test</c>, such as <c>four-part</c>.</summary>
    [Word("disclosure-test")]
    public string? Test { get; init; }

    /// <summary>Why, in one sentence that can follow "because".</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>What to do instead of a closed route: a kind of request, or a word of the list <c>instead</c>.</summary>
    [Word(WordLists.RequestKinds, OrList = "instead")]
    public string? Instead { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
