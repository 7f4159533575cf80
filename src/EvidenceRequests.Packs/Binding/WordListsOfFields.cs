using EvidenceRequests.Model;
using static EvidenceRequests.Packs.VocabularyWords;

namespace EvidenceRequests.Packs;

/// <summary>Which field takes its words from which list. Fields that are not named here take free text.</summary>
internal static class WordListsOfFields
{
    private static readonly Dictionary<(Type Record, string Field), string> Lists = new()
    {
        // case file
        [(typeof(Proceedings), "stage")] = "stage",
        [(typeof(Proceedings), "trial_forum")] = "trial-forum",
        [(typeof(CaseReference), "kind")] = "case-reference",
        [(typeof(Person), "role")] = "person-role",
        [(typeof(Person), "sensitive_roles")] = "sensitive-role",
        [(typeof(FactSource), "kind")] = "fact-source",
        [(typeof(AccountHolder), "role")] = "person-role",
        [(typeof(ResolvedProvider), "role")] = "hosting-role",
        [(typeof(Identifier), "kind")] = IdentifierWords,
        [(typeof(DataRequest), "role")] = "hosting-role",
        [(typeof(DataRequest), "items")] = Items,
        [(typeof(Nexus), "item")] = Items,
        [(typeof(Emergency), "threatens")] = "emergency-threat",
        [(typeof(Confidentiality), "ground")] = "confidentiality-ground",
        [(typeof(MutualLegalAssistance), "issuer_kind")] = "issuer-kind",
        [(typeof(MutualLegalAssistance), "procedure")] = "procedure",
        [(typeof(Assurance), "id")] = "assurance",
        [(typeof(HistoryEntry), "step")] = Kinds,
        [(typeof(HistoryEntry), "outcome")] = "outcome",
        [(typeof(Attachment), "kind")] = "attachment",

        // packs
        [(typeof(Requirement), "for")] = Kinds,
        [(typeof(Requirement), "categories")] = "data-category",
        [(typeof(Caution), "for")] = Kinds,
        [(typeof(Provider), "types")] = "provider-type",
        [(typeof(LegalEntity), "roles")] = "entity-role",
        [(typeof(AddresseeRule), "decides")] = "addressee-rule",
        [(typeof(AddresseeCase), "outcome")] = "addressee-outcome",
        [(typeof(Channel), "type")] = "channel-type",
        [(typeof(Channel), "for")] = Kinds,
        [(typeof(Channel), "needs")] = "channel-need",
        [(typeof(IdentifierRule), "roles")] = "hosting-role",
        [(typeof(IdentifierNeed), "kind")] = IdentifierWords,
        [(typeof(IdentifierNeed), "with")] = "=date|=time|=port|=network|=period",
        [(typeof(IdentifierNeed), "pattern")] = PatternWords,
        [(typeof(RefusedIdentifier), "kind")] = IdentifierWords,
        [(typeof(HeldData), "items")] = Items,
        [(typeof(HeldData), "roles")] = "hosting-role",
        [(typeof(HeldData), "category")] = "data-category",
        [(typeof(HeldData), "leads_to")] = "hosting-role|next-provider",
        [(typeof(Retention), "from")] = "=event|=deletion|=delivery",
        [(typeof(PolicyRule), "for")] = Kinds,
        [(typeof(PolicyRule), "items")] = Items,
        [(typeof(PolicyRule), "categories")] = "data-category",
        [(typeof(PolicyRule), "roles")] = "hosting-role",
        [(typeof(PolicyRule), "test")] = "disclosure-test",
        [(typeof(PolicyRule), "instead")] = "request-kinds|instead",
        [(typeof(PreservationRule), "roles")] = "hosting-role",
        [(typeof(PreservationRule), "mode")] = "=snapshot|=continuing",
        [(typeof(PreservationRule), "instead")] = "request-kinds|instead",
        [(typeof(EmergencyRule), "threats")] = "emergency-threat",
        [(typeof(UserNoticeRule), "for")] = Kinds,
        [(typeof(UserNoticeRule), "stopped_by")] = "notice-stop",
        [(typeof(Formality), "id")] = "formality",
        [(typeof(Formality), "for")] = Kinds,
        [(typeof(Sequence), "to_get")] = Items,
        [(typeof(Sequence), "first_ask")] = Items,
        [(typeof(Alternative), "items")] = Items,
        [(typeof(Country), "groups")] = "state-group",
        [(typeof(Transmission), "channel")] = "=central-authority|=diplomatic|=either",
        [(typeof(DualCriminalityRule), "rule")] = "dual-criminality",
        [(typeof(EvidenceStandard), "categories")] = "data-category",
        [(typeof(EvidenceStandard), "tests")] = "evidence-test",
        [(typeof(AssuranceRule), "id")] = "assurance",
        [(typeof(AssuranceRule), "need")] = "assurance-need",
        [(typeof(AssuranceOffer), "id")] = "assurance",
        [(typeof(Offence), "conduct")] = "conduct",
        [(typeof(InstrumentScope), "conduct")] = "conduct",
        [(typeof(HomeOrderRule), "categories")] = "data-category",
        [(typeof(HomeStep), "for")] = Kinds,
        [(typeof(DataItem), "category")] = "data-category",
        [(typeof(Check), "matches")] = PatternWords,
        [(typeof(RequestKind), "addressed_to")] = "=provider|=state",
    };

    public static string? Find(Type record, string field) => Lists.GetValueOrDefault((record, field));
}
