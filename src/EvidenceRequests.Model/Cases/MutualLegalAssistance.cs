namespace EvidenceRequests.Model;

/// <summary>What only a request for mutual legal assistance needs.</summary>
public sealed record MutualLegalAssistance
{
    /// <summary>Id of the instrument to rely on, where several fit; empty lets the program choose and say why.</summary>
    [InstrumentId]
    public string? Basis { get; init; }

    /// <summary>Central authorities to address, as state and id such as <c>gb:crown-office</c>, where a state has one for each part; empty takes the one for the seat of the company.</summary>
    [CentralAuthorityId]
    public IReadOnlyList<string> CentralAuthorities { get; init; } = [];

    /// <summary>Decision of the central authority on the request, or of the body that decides for it.</summary>
    public OrderReference? AuthorityDecision { get; init; }

    /// <summary>Approval of the cabinet, where there is no treaty.</summary>
    public OrderReference? CabinetApproval { get; init; }

    /// <summary>The written undertaking of reciprocity.</summary>
    public OrderReference? ReciprocityUndertaking { get; init; }

    /// <summary>The order, warrant or declaration under the law of the requesting state.</summary>
    public HomeOrder? HomeOrder { get; init; }

    /// <summary>Statement that the measure would be lawful at home in a like case.</summary>
    [FreeText]
    public string? HomeDeclaration { get; init; }

    /// <summary>Certificate that this is a criminal matter and that the offence is reasonably suspected.</summary>
    public OrderReference? CriminalMatterCertificate { get; init; }

    /// <summary>Undertakings given, each by an office that can keep it.</summary>
    public IReadOnlyList<Assurance> Assurances { get; init; } = [];

    /// <summary>Who signs for the central authority.</summary>
    public Officer? Signatory { get; init; }

    /// <summary>Kind of the office that issues the request: a word of the list <c>issuer-kind</c>.</summary>
    [Word("issuer-kind")]
    public string? IssuerKind { get; init; }

    /// <summary>The court or prosecutor that issues the request, with number and date of its letter, where the requested state takes requests from one only.</summary>
    public OrderReference? IssuingOrder { get; init; }

    /// <summary>Number that the central authority gives the request; the agency's is <c>case.reference</c>.</summary>
    [FreeText]
    public string? AuthorityReference { get; init; }

    /// <summary>Number of the note of the foreign ministry.</summary>
    [FreeText]
    public string? NoteReference { get; init; }

    /// <summary>The organised group behind the offence, as facts: its members, its duration, its purpose.</summary>
    [FreeText]
    public string? OrganisedGroup { get; init; }

    /// <summary>What makes the offence transnational.</summary>
    [FreeText]
    public string? Transnational { get; init; }

    /// <summary>Grounds to believe that the data is in the requested state.</summary>
    [FreeText]
    public string? GroundsForLocation { get; init; }

    /// <summary>What holds for one requested state only, where the requests of the case go to several.</summary>
    public IReadOnlyList<StateRequest> ByState { get; init; } = [];

    /// <summary>Form and certificate wanted, so that the evidence can be used in court: words of the list <c>procedure</c>.</summary>
    [Word("procedure")]
    public IReadOnlyList<string> Procedure { get; init; } = [];

    /// <summary>By when an answer is needed, and why.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>The second look at human rights, where the case asks for one.</summary>
    public RightsScreen? RightsScreen { get; init; }

    /// <summary>Translations at hand.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>Earlier contacts with the requested state in this case, or <c>none</c>.</summary>
    [FreeText]
    public string? EarlierContacts { get; init; }

    /// <summary>Loss, harm and public interest, where the requested state weighs them.</summary>
    [FreeText]
    public string? PublicInterest { get; init; }

    /// <summary>Reference of the clearance given at home, where the requested state needs one.</summary>
    [FreeText]
    public string? PoliticalClearance { get; init; }

    /// <summary>Where data taken as it arises is to be delivered.</summary>
    [FreeText]
    public string? DeliveryPoint { get; init; }

    /// <summary>How the privacy of third persons is kept.</summary>
    [FreeText]
    public string? ThirdPartyPrivacy { get; init; }

    /// <summary>When and how the data is destroyed.</summary>
    [FreeText]
    public string? Destruction { get; init; }

    /// <summary>The same as it holds for the request to one state.</summary>
    public MutualLegalAssistance ForState(string state) => ByState.FirstOrDefault(s => s.State == state) is not { } own ? this : this with
    {
        Basis = own.Basis ?? Basis,
        GroundsForLocation = own.GroundsForLocation ?? GroundsForLocation,
        EarlierContacts = own.EarlierContacts ?? EarlierContacts,
    };
}
