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

    /// <summary>How it is sent.</summary>
    public ChosenChannel? Channel { get; init; }

    /// <summary>The state whose law decides, with what it asks of the request.</summary>
    public required RequestedSide Requested { get; init; }

    /// <summary>Id of the state whose law decides.</summary>
    public string RequestedState => Requested.State.Id;

    /// <summary>The legal bases that fit, the one relied on first.</summary>
    public IReadOnlyList<LegalBasis> Bases { get; init; } = [];

    /// <summary>The legal bases that were tested and do not fit.</summary>
    public IReadOnlyList<RejectedBasis> RejectedBases { get; init; } = [];

    /// <summary>Ids of the charges that no treaty covers on which the request relies first; they rest on reciprocity, if on anything.</summary>
    public IReadOnlyList<string> WithoutTreaty { get; init; } = [];

    /// <summary>The offences charged, in the order of the case file.</summary>
    public IReadOnlyList<CitedOffence> Offences { get; init; } = [];

    /// <summary>Answers to questions that only the packs of this step ask, and that its documents print.</summary>
    public IReadOnlyList<StepParticular> Particulars { get; init; } = [];

    /// <summary>The facts relied on, in the order of time. A request to a state tells the whole case; a provider is told only what concerns its accounts.</summary>
    public IReadOnlyList<ReliedFact> Facts { get; init; } = [];

    /// <summary>What the addressee knows its customer by: a word of the list <c>thing</c>, such as <c>account</c> or <c>domain-name</c>.</summary>
    public string Thing { get; init; } = "account";

    /// <summary>True if what the letter prints of the facts and accounts names a person of the case.</summary>
    public bool NamesAPerson { get; init; }

    /// <summary>True if the case is small enough for the letter of a request between states to hold what annexes hold in a larger one.</summary>
    public bool IsShortForm { get; init; }

    /// <summary>The order at home that covers data of the step; null if there is none.</summary>
    public CitedHomeOrder? HomeOrder { get; init; }

    /// <summary>The undertakings that the requested state has a rule about.</summary>
    public IReadOnlyList<StepAssurance> Assurances { get; init; } = [];

    /// <summary>The published rule of the provider that the request rests on; null if none was read on a page of its own.</summary>
    public CitedPolicy? Policy { get; init; }

    /// <summary>The office that sends the request on by diplomatic note; null if none is known, or where the central authorities write to each other.</summary>
    public NamedOffice? NoteFrom { get; init; }

    /// <summary>The mission to which a note is addressed; null where no note goes, or where the requested territory has no mission.</summary>
    public NamedMission? NoteTo { get; init; }

    /// <summary>Statements of the packs that the step uses and that nobody has confirmed.</summary>
    public IReadOnlyList<UnconfirmedStatement> Unconfirmed { get; init; } = [];

    /// <summary>What nobody here knows and the step waits for.</summary>
    public IReadOnlyList<OpenQuestion> WaitsFor { get; init; } = [];

    /// <summary>What is asked, by data request.</summary>
    public required IReadOnlyList<Ask> Asks { get; init; }

    /// <summary>Ready, blocked or waiting.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Ids of the steps it waits for or builds on.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>The days that follow.</summary>
    public StepDates Dates { get; init; } = new();

    /// <summary>Days of preservation asked for.</summary>
    public int? Days { get; init; }

    /// <summary>The test that the provider applies: a word of the list <c>disclosure-test</c>.</summary>
    public string? Test { get; init; }

    /// <summary>Whether the user is told of this request.</summary>
    public UserNotice UserNotice { get; init; }

    /// <summary>The preservation this step builds on, as the case file's history gives it.</summary>
    public IReadOnlyList<ActivePreservation> Preservations { get; init; } = [];

    /// <summary>Requests of the same kind for the same data that were refused or returned, with what is said to it now.</summary>
    public IReadOnlyList<RefusedRequest> RefusedBefore { get; init; } = [];

    /// <summary>What to ask the addressee because a deciding fact is not known.</summary>
    public string? AskAddressee { get; init; }

    /// <summary>What packs require of the step: every row whose conditions hold.</summary>
    public IReadOnlyList<StepRequirement> Requirements { get; init; } = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why this kind, addressee, channel and basis.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>What became of earlier requests to the providers.</summary>
    public IReadOnlyList<PastAnswers> TrackRecord { get; init; } = [];

    /// <summary>Where else the same evidence may lie.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Points of form that a person must see to.</summary>
    public IReadOnlyList<StepFormality> Formalities { get; init; } = [];

    /// <summary>The steps at home before it leaves.</summary>
    public IReadOnlyList<Reason> HomeSteps { get; init; } = [];

    /// <summary>For a request between states: every element the requested state asks for, in the order of the list <c>request-element</c>.</summary>
    public IReadOnlyList<ElementCheck> Completeness { get; init; } = [];

    /// <summary>For a request between states: known grounds of refusal and return that this case raises, what would sink it first in front.</summary>
    public IReadOnlyList<RefusalRisk> RefusalRisks { get; init; } = [];

    /// <summary>Ids of the data requests covered.</summary>
    public IReadOnlyList<string> Covers => [.. Asks.Select(a => a.Data).Distinct()];
}
