namespace EvidenceRequests.Model;

/// <summary>The state whose law decides, with what it asks of a request.</summary>
public sealed record RequestedSide
{
    /// <summary>The state.</summary>
    public required NamedState State { get; init; }

    /// <summary>Whether the act must be an offence there too.</summary>
    public DualCriminalityRule? DualCriminality { get; init; }

    /// <summary>The standards that a judge there applies to the data of the step, the one for the most intrusive category first.</summary>
    public IReadOnlyList<EvidenceStandard> Standards { get; init; } = [];

    /// <summary>True if the letter may say that the company was written to directly.</summary>
    public bool MayHearOfContacts { get; init; } = true;

    /// <summary>The forms in which custodians there certify records for its own courts, as read on a page.</summary>
    public IReadOnlyList<CertificateRule> Certificates { get; init; } = [];

    /// <summary>Languages it takes, and what must be certified.</summary>
    public LanguageRule? Language { get; init; }
}
