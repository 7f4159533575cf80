using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The known ground of refusal or return that a gap leads to: by element, by test of an evidence standard, and by code.</summary>
internal static class RefusalGrounds
{
    public static IReadOnlyDictionary<string, string> OfElement { get; } = Turned(
        ("legal-basis", "legal-basis-cited country-capacity-statement"),
        ("human-rights", "torture-assurance rights-screen"),
        ("death-penalty", "death-penalty-assurance"),
        ("dual-criminality", "dual-criminality-facts"),
        ("lapse-or-double-jeopardy", "limitation-period-statement ne-bis-in-idem-statement"),
        ("issuer", "requesting-authority judicial-authority-issuer central-authority-signature"),
        ("gravity", "max-penalty de-minimis-facts"),
        ("thin-facts", "facts-summary date-and-place reasonable-grounds-offence nature-and-stage suspect-identity"),
        ("no-nexus", "nexus-data-offence necessity-reasons probable-cause-statement evidence-standard reasonable-grounds-location possession-grounds provider-identity"),
        ("not-particular", "account-identifiers time-range specified-material-description assistance-sought"),
        ("home-order", "domestic-order-or-statement"),
        ("undertakings", "reciprocity-undertaking use-limitation-assurance speciality-undertaking return-of-evidence-assurance third-party-rights-and-return-assurance data-protection-undertaking costs-undertaking"),
        ("data-gone", "preservation-reference"),
        ("translation", "language-and-translation"),
        ("secrecy", "confidentiality-reasons"),
        ("form", "offence-text certificate-criminal-matter offence-certificate procedure-and-certification supporting-documents written-authenticable-form prior-contacts"),
        ("contact", "contact-officer"),
        ("waits-its-turn", "deadline urgency-reasons"),
        ("stop", "political-clearance"));

    public static IReadOnlyDictionary<string, string> OfTest { get; } = Turned(
        ("thin-facts", "crime"),
        ("no-nexus", "link nexus necessity relevance place"),
        ("stale", "fresh"),
        ("not-particular", "particular"),
        ("human-rights", "lawful-topic"),
        ("dual-criminality", "dual-criminality"),
        ("home-order", "home-lawful"),
        ("undertakings", "assurances"),
        ("gravity", "gravity"),
        ("issuer", "judicial-issuer"));

    public static IReadOnlyDictionary<string, string> OfCode { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [FindingCodes.StateStopped] = "stop",
        [FindingCodes.BasisNone] = "legal-basis",
        [FindingCodes.BasisNotUsable] = "legal-basis",
        [FindingCodes.BasisUnknownFact] = "legal-basis",
        [FindingCodes.CentralAuthorityWrong] = "wrong-addressee",
        [FindingCodes.RightsScreenOpen] = "human-rights",
        [FindingCodes.FactSensitive] = "human-rights",
        [FindingCodes.AssuranceTooGeneral] = "death-penalty",
        [FindingCodes.ChannelNone] = "wrong-addressee",
        [FindingCodes.UnconfirmedStatement] = "wrong-addressee",
        [FindingCodes.AgencyUnknown] = "issuer",
        [FindingCodes.OfficialMailMissing] = "issuer",
        [FindingCodes.OffenceMissing] = "thin-facts",
        [FindingCodes.OffenceUnknown] = "thin-facts",
        [FindingCodes.ReferenceMissing] = "thin-facts",
        [FindingCodes.FactUndated] = "thin-facts",
        [FindingCodes.FactUnsourced] = "thin-facts",
        [FindingCodes.WordingWeak] = "thin-facts",
        [FindingCodes.NeedMissing] = "no-nexus",
        [FindingCodes.NexusMissing] = "no-nexus",
        [FindingCodes.AccountNotLinked] = "no-nexus",
        [FindingCodes.IdentifierInvalid] = "not-particular",
        [FindingCodes.IdentifierRefused] = "not-particular",
        [FindingCodes.IdentifierSetMissing] = "not-particular",
        [FindingCodes.PeriodMissing] = "not-particular",
        [FindingCodes.PeriodReversed] = "not-particular",
        [FindingCodes.PeriodInFuture] = "not-particular",
        [FindingCodes.TimeUnclear] = "not-particular",
        [FindingCodes.DateUnclear] = "not-particular",
        [FindingCodes.OverBroad] = "too-wide",
        [FindingCodes.FactStale] = "stale",
        [FindingCodes.AssuranceNotBinding] = "undertakings",
        [FindingCodes.PreservationExpired] = "data-gone",
        [FindingCodes.PreservationExpires] = "data-gone",
        [FindingCodes.DataLikelyGone] = "data-gone",
        [FindingCodes.ItemNeverHeld] = "data-gone",
        [FindingCodes.TranslationMissing] = "translation",
        [FindingCodes.ConfidentialityUngrounded] = "secrecy",
        [FindingCodes.OfficerMissing] = "contact",
    };

    private static Dictionary<string, string> Turned(params ReadOnlySpan<(string Ground, string Words)> lines)
    {
        var turned = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (ground, words) in lines)
        {
            foreach (var word in words.Split(' '))
            {
                turned.Add(word, ground);
            }
        }

        return turned;
    }
}
