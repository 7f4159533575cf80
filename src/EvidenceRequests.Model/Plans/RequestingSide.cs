namespace EvidenceRequests.Model;

/// <summary>The state that asks, with the offices that its letters name.</summary>
public sealed record RequestingSide
{
    /// <summary>The state.</summary>
    public required NamedState State { get; init; }

    /// <summary>The words that head its official letters; the name of the state where the pack does not have them.</summary>
    public required string Government { get; init; }

    /// <summary>The statement of the packs from which these words come.</summary>
    public StatementId GovernmentStatement { get; init; }

    /// <summary>The words that head the letters of its ministries.</summary>
    public required string StateGovernment { get; init; }

    /// <summary>The form in which its ministries write to each other; null if it is not known.</summary>
    public string? MinistryPaper { get; init; }

    /// <summary>The agency that conducts the case; null if the pack of the state does not have it.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Powers of the agency over the offences charged that were read in the law.</summary>
    public IReadOnlyList<AgencyPower> Powers { get; init; } = [];

    /// <summary>The agencies of the joint investigation team, if there is one.</summary>
    public IReadOnlyList<Agency> Team { get; init; } = [];

    /// <summary>The central authority, which sends requests for mutual legal assistance; null if it is not known.</summary>
    public NamedOffice? CentralAuthority { get; init; }

    /// <summary>What the law of evidence asks of records from abroad.</summary>
    public IReadOnlyList<CertificateRule> Certificates { get; init; } = [];

    /// <summary>Offset of its time from UTC in minutes; null if it is not known.</summary>
    public int? UtcOffsetMinutes { get; init; }

    /// <summary>Short name of its time zone, such as <c>PKT</c>.</summary>
    public string? TimeZoneAbbreviation { get; init; }

    /// <summary>Names of the states of which persons of the case are nationals, by id.</summary>
    public IReadOnlyDictionary<string, string> Nationalities { get; init; } = new Dictionary<string, string>();
}
