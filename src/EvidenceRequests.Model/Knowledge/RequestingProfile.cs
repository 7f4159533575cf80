namespace EvidenceRequests.Model;

/// <summary>A state as the maker of requests.</summary>
public sealed record RequestingProfile
{
    /// <summary>True for the state that commands take where none is named.</summary>
    public bool? Default { get; init; }

    /// <summary>Name of the time zone in the tz database, such as <c>Asia/Karachi</c>.</summary>
    [Form("name of the tz database")]
    public required string TimeZone { get; init; }

    /// <summary>Its short name in letters, such as <c>PKT</c>.</summary>
    [FreeText]
    public required string TimeZoneAbbreviation { get; init; }

    /// <summary>Offset from UTC in minutes.</summary>
    public required int UtcOffsetMinutes { get; init; }

    /// <summary>Telephone country code region, ISO 3166-1 alpha-2 in upper case, for numbers written without one.</summary>
    [Form("region of telephone numbers")]
    public required string PhoneRegion { get; init; }

    /// <summary>Mail domains of the state's offices; anything else is not an official address.</summary>
    [Form("domain name")]
    public required IReadOnlyList<string> GovernmentMailDomains { get; init; }

    /// <summary>The register in which a case is usually entered: a word of the list <c>case-reference</c>.</summary>
    [Word("case-reference")]
    public string? Register { get; init; }

    /// <summary>Id of the office that sends requests to other states by note; absent if that is not known.</summary>
    [IdIn("offices")]
    public string? DiplomaticOffice { get; init; }

    /// <summary>The words that head the official letters of the state, such as <c>Government of Pakistan</c>; without them the name of the state heads a letter.</summary>
    [FreeText]
    public string? Government { get; init; }

    /// <summary>Where these words come from.</summary>
    public Citation? GovernmentCite { get; init; }

    /// <summary>The form in which one ministry writes to another, such as <c>office memorandum</c>; without it a covering letter is written.</summary>
    public MinistryPaper? MinistryPaper { get; init; }

    /// <summary>Missions of other states at the seat of the government, as its notes name them; for others the name follows from the state.</summary>
    public IReadOnlyList<Mission> Missions { get; init; } = [];

    /// <summary>Agencies that may make requests.</summary>
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>Offices a request passes on its way.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>The statutes that define the offences.</summary>
    public IReadOnlyList<Statute> Statutes { get; init; } = [];

    /// <summary>The offences.</summary>
    public IReadOnlyList<Offence> Offences { get; init; } = [];

    /// <summary>Orders and warrants under the law of this state.</summary>
    public IReadOnlyList<HomeOrderRule> HomeOrders { get; init; } = [];

    /// <summary>The steps at home, by kind of request.</summary>
    public IReadOnlyList<HomeStep> Steps { get; init; } = [];

    /// <summary>What the state says of the second look at human rights; absent means what holds everywhere.</summary>
    public RightsScreenRule? RightsScreen { get; init; }

    /// <summary>What must be in the file before the request leaves.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What the office must know before it sends.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>Undertakings this state can give, and who gives them.</summary>
    public IReadOnlyList<AssuranceOffer> Assurances { get; init; } = [];

    /// <summary>Form in which evidence is received at home, for the certificate that is asked for.</summary>
    public IReadOnlyList<CertificateRule> Certificates { get; init; } = [];

    /// <summary>Terms that the law of this state sets.</summary>
    public IReadOnlyList<StatutoryTerm> Terms { get; init; } = [];
}
