namespace EvidenceRequests.Model;

/// <summary>What the investigator states about one case. One file feeds every request; nothing is typed twice.</summary>
public sealed record CaseFile
{
    /// <summary>Reference, requesting state and title of the case.</summary>
    public required CaseHeader Case { get; init; }

    /// <summary>Who asks: the agency, the officer and the officer who answers for the request.</summary>
    public RequestingAuthority? Authority { get; init; }

    /// <summary>The criminal proceedings behind the request.</summary>
    public Proceedings? Proceedings { get; init; }

    /// <summary>The persons the proceedings are about, as far as they are known.</summary>
    public IReadOnlyList<Person> Persons { get; init; } = [];

    /// <summary>Dated facts with their sources, in the order of events.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The accounts, websites, servers and numbers the requests are about.</summary>
    public IReadOnlyList<Account> Accounts { get; init; } = [];

    /// <summary>The data wanted from each account.</summary>
    public IReadOnlyList<DataRequest> Data { get; init; } = [];

    /// <summary>The danger to life, if there is one.</summary>
    public Emergency? Emergency { get; init; }

    /// <summary>Whether the addressee is asked to keep the request from the user, on what ground and until when.</summary>
    public Confidentiality? Confidentiality { get; init; }

    /// <summary>What only a request for mutual legal assistance needs: approvals, orders at home, assurances, translations.</summary>
    public MutualLegalAssistance? MutualLegalAssistance { get; init; }

    /// <summary>Requests already sent in this case, with the references they were given.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Letters that follow a request: reminders, replies, withdrawals and the like.</summary>
    public IReadOnlyList<LaterLetter> Letters { get; init; } = [];

    /// <summary>Approvals of a draft, given by a named office on a date.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>Statements of the packs that a person has confirmed for this case.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Documents that go with the requests.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>Answers to questions that a pack declares under <c>additional_facts</c>, by the id declared there.</summary>
    [Answers]
    public IReadOnlyDictionary<string, string> AdditionalFacts { get; init; } = new Dictionary<string, string>();

    /// <summary>Fields that were asked and that nobody can answer, by their paths, such as <c>facts.f3.at</c>. A field whose words have <c>unknown</c> says that instead.</summary>
    [FactPath]
    public IReadOnlyList<string> NotKnown { get; init; } = [];

    /// <summary>Ids of entries that were taken out and must not be given again, because findings, letters and the history named them.</summary>
    [Form("id of an entry")]
    public IReadOnlyList<string> RemovedIds { get; init; } = [];
}
