using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The elements that are not rows of a pack: those that undertakings stand for, those that every state asks for, and where a derived fact comes from.</summary>
internal static class Elements
{
    /// <summary>The element that an undertaking is, by its id. Where a state has a row for the element, the row speaks.</summary>
    public static IReadOnlyDictionary<string, string> OfAssurance { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["reciprocity"] = "reciprocity-undertaking",
        ["use-limitation"] = "use-limitation-assurance",
        ["return-of-evidence"] = "return-of-evidence-assurance",
        ["death-penalty"] = "death-penalty-assurance",
        ["torture"] = "torture-assurance",
        ["data-protection"] = "data-protection-undertaking",
        ["third-party-rights"] = "third-party-rights-and-return-assurance",
        ["criminal-matter"] = "certificate-criminal-matter",
        ["home-lawful"] = "domestic-order-or-statement",
        ["limitation"] = "limitation-period-statement",
        ["speciality"] = "speciality-undertaking",
        ["political-clearance"] = "political-clearance",
        ["confidentiality"] = "confidentiality-reasons",
        ["certified-records"] = "procedure-and-certification",
        ["costs"] = "costs-undertaking",
    };

    /// <summary>What every state asks for, with the findings that say it is not there.</summary>
    public static IReadOnlyList<(string Element, string Fact, IReadOnlyList<string> Codes)> Everywhere { get; } =
    [
        ("requesting-authority", "authority.agency", [FindingCodes.AgencyUnknown, FindingCodes.OfficialMailMissing]),
        ("legal-basis-cited", "mutual_legal_assistance.basis", [FindingCodes.BasisNone, FindingCodes.BasisNotUsable]),
        ("nature-and-stage", "proceedings.reference", [FindingCodes.ReferenceMissing]),
        ("facts-summary", "facts", [FindingCodes.FactUndated, FindingCodes.FactUnsourced]),
        ("offence-text", "proceedings.offences", [FindingCodes.OffenceMissing, FindingCodes.OffenceUnknown]),
        ("account-identifiers", "accounts", [FindingCodes.IdentifierInvalid, FindingCodes.IdentifierRefused, FindingCodes.IdentifierSetMissing]),
        ("time-range", "data", [FindingCodes.PeriodMissing, FindingCodes.PeriodReversed, FindingCodes.PeriodInFuture]),
        ("specified-material-description", "data", [FindingCodes.OverBroad]),
        ("nexus-data-offence", "data", [FindingCodes.NexusMissing, FindingCodes.AccountNotLinked]),
        ("necessity-reasons", "data", [FindingCodes.NeedMissing]),
        ("contact-officer", "authority.officer", [FindingCodes.OfficerMissing]),
    ];

    /// <summary>The place in the case file that a derived fact is worked out from.</summary>
    public static string GetPlace(string fact) => fact switch
    {
        DerivedFacts.Basis or DerivedFacts.BasisKind => "mutual_legal_assistance.basis",
        DerivedFacts.CapitalExposure or DerivedFacts.MaxPenaltyMonths or "derived.conduct" or "derived.charged_offences" or "derived.charged_statutes" => "proceedings.offences",
        "derived.stage" => "proceedings.stage",
        "derived.preservation" => "history",
        "derived.silence_days" => "confidentiality",
        _ when fact.StartsWith("derived.home_order", StringComparison.Ordinal) => "mutual_legal_assistance.home_order",
        _ => fact,
    };
}
