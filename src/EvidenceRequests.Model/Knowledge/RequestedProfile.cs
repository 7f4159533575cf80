namespace EvidenceRequests.Model;

/// <summary>A state as the receiver of requests.</summary>
public sealed record RequestedProfile
{
    /// <summary>The authorities that receive requests for assistance. Where a state has several, each says for which part it is.</summary>
    public IReadOnlyList<CentralAuthority> CentralAuthorities { get; init; } = [];

    /// <summary>How a request travels.</summary>
    public Transmission? Transmission { get; init; }

    /// <summary>Languages it takes and what must be certified.</summary>
    public LanguageRule? Language { get; init; }

    /// <summary>Whether it helps without a treaty.</summary>
    public required ReciprocityRule Reciprocity { get; init; }

    /// <summary>Set where a foreign authority that writes to a company on its soil may itself break its law; null elsewhere.</summary>
    public DirectContactRule? DirectContact { get; init; }

    /// <summary>A stop: no request is drafted to this state, or only after clearance.</summary>
    public StopRule? Stop { get; init; }

    /// <summary>Whether the act must be an offence here too.</summary>
    public DualCriminalityRule? DualCriminality { get; init; }

    /// <summary>What its law allows a provider to give a foreign authority directly.</summary>
    public IReadOnlyList<PolicyRule> DisclosureLaw { get; init; } = [];

    /// <summary>How data can be preserved through the state where the provider does not act on a foreign letter.</summary>
    public IReadOnlyList<PreservationRoute> PreservationRoutes { get; init; } = [];

    /// <summary>The standard a judge here applies, by category of data.</summary>
    public IReadOnlyList<EvidenceStandard> EvidenceStandards { get; init; } = [];

    /// <summary>Undertakings asked of the requesting state.</summary>
    public IReadOnlyList<AssuranceRule> Assurances { get; init; } = [];

    /// <summary>What a request must contain.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>What the office must know before it sends.</summary>
    public IReadOnlyList<Caution> Cautions { get; init; } = [];

    /// <summary>The forms in which custodians here certify records for its own courts. They bind no other court.</summary>
    public IReadOnlyList<CertificateRule> Certificates { get; init; } = [];

    /// <summary>Months from sending to answer, as far as known.</summary>
    public ExpectedTime? ExpectedTime { get; init; }
}
