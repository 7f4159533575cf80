namespace EvidenceRequests.Model;

/// <summary>One request: one kind, one addressee, one requested state, one document.</summary>
public sealed record Step
{
    /// <summary>Id inside the plan, such as <c>s1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of request.</summary>
    public required string Kind { get; init; }

    /// <summary>Ids of the providers whose data is asked for; a request to a state may ask for data of several.</summary>
    public required IReadOnlyList<string> Providers { get; init; }

    /// <summary>Id of the first provider.</summary>
    public string Provider => Providers[0];

    /// <summary>The role the provider has for a website or server, if that is how it was found.</summary>
    public string? Role { get; init; }

    /// <summary>Whom the document addresses.</summary>
    public required Addressee Addressee { get; init; }

    /// <summary>The companies that hold the data, where the addressee is a state.</summary>
    public IReadOnlyList<Addressee> Holders { get; init; } = [];

    /// <summary>The first of these companies, or null.</summary>
    public Addressee? Holder => Holders.Count > 0 ? Holders[0] : null;

    /// <summary>How it is sent.</summary>
    public ChosenChannel? Channel { get; init; }

    /// <summary>The state whose law decides.</summary>
    public required string RequestedState { get; init; }

    /// <summary>The bases that fit, the one relied on first.</summary>
    public IReadOnlyList<BasisCandidate> Bases { get; init; } = [];

    /// <summary>What is asked, by data request.</summary>
    public required IReadOnlyList<Ask> Asks { get; init; }

    /// <summary>Ready, blocked or waiting.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Ids of the steps it waits for or builds on.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Dates that follow, by name: <c>expires</c>, <c>extend_from</c>, <c>last_extension_ends</c>, <c>data_gone</c>.</summary>
    public IReadOnlyDictionary<string, DateOnly> Dates { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Days of preservation asked for.</summary>
    public int? Days { get; init; }

    /// <summary>The test that the provider applies: a word of the list <c>disclosure-test</c>.</summary>
    public string? Test { get; init; }

    /// <summary>Whether the user is told of this request.</summary>
    public UserNotice UserNotice { get; init; }

    /// <summary>The preservation this step builds on, as it stands in the case file's history.</summary>
    public IReadOnlyList<ActivePreservation> Preservations { get; init; } = [];

    /// <summary>What to ask the addressee because a deciding fact is not known.</summary>
    public string? AskAddressee { get; init; }

    /// <summary>What was found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why this kind, addressee, channel and basis.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>Points of form that a person must see to.</summary>
    public IReadOnlyList<Reason> Formalities { get; init; } = [];

    /// <summary>The steps at home before it leaves.</summary>
    public IReadOnlyList<Reason> HomeSteps { get; init; } = [];

    /// <summary>For a request between states: every element the requested state asks for, in the order of the list <c>request-element</c>.</summary>
    public IReadOnlyList<ElementCheck> Completeness { get; init; } = [];

    /// <summary>For a request between states: known grounds of refusal and return that this case raises, what would sink it first in front.</summary>
    public IReadOnlyList<RefusalRisk> RefusalRisks { get; init; } = [];

    /// <summary>Ids of the data requests covered.</summary>
    public IReadOnlyList<string> Covers => [.. Asks.Select(a => a.Data).Distinct()];
}
