namespace EvidenceRequests.Model;

/// <summary>A state, as one that makes requests, as one that receives them, or both.</summary>
public sealed record Country
{
    /// <summary>ISO 3166-1 alpha-2 in lower case, equal to the name of the file.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name as the state writes it in English.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Name with the article a sentence needs, such as <c>the United States of America</c>.</summary>
    [FreeText]
    public required string NameInSentence { get; init; }

    /// <summary>Id of the state to which this territory belongs, which has missions in its stead; absent for a state.</summary>
    [Word("state")]
    public string? TerritoryOf { get; init; }

    /// <summary>Groups of states it belongs to that laws refer to: words of the list <c>state-group</c>, such as <c>commonwealth</c>.</summary>
    [Word("state-group")]
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>When to read the sources again.</summary>
    public required Review Review { get; init; }

    /// <summary>The documents relied on.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The days on which its offices do not work, where that was read.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>What holds when this state receives a request.</summary>
    public RequestedProfile? Requested { get; init; }

    /// <summary>What holds when this state makes a request.</summary>
    public RequestingProfile? Requesting { get; init; }

    /// <summary>Questions that only this state asks.</summary>
    public IReadOnlyList<AdditionalFact> AdditionalFacts { get; init; } = [];

    /// <summary>What was looked for and not found.</summary>
    public IReadOnlyList<UnknownStatement> Unknown { get; init; } = [];
}
