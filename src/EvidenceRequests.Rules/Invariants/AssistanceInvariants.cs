using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// What every request between states says, whichever state it goes to: the wording asks for it everywhere. Where the pack of a state asks for
/// the same, its row speaks, with its source.
/// </summary>
internal sealed class AssistanceInvariants : InvariantValidator<StepCheckInput>
{
    public AssistanceInvariants() => Check(Missing);

    private static IEnumerable<Finding> Missing(StepCheckInput step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            return [];
        }

        var proceedings = step.CaseFile.Proceedings;
        var assistance = step.CaseFile.MutualLegalAssistance;
        (string Fact, bool Stated, string What)[] needed =
        [
            ("proceedings.stage", Has(proceedings?.Stage), "Add the stage of the proceedings, such as investigation or charged."),
            ("mutual_legal_assistance.signatory.name", Has(assistance?.Signatory?.Name), "Name the person who signs for the central authority."),
            .. Conduct(proceedings?.Offences ?? []),
            .. step.Kind == RequestKinds.MlaRealTime ? RealTime(step, assistance) : [],
        ];
        return needed.Where(n => !n.Stated).Select(n => Finding.Error(
            FindingCodes.RequirementMissing,
            fact: n.Fact,
            message: $"{n.Fact} is missing.",
            why: "The letter to the authorities of the requested state says it, whatever the state.",
            fix: n.What));
    }

    // Where no act is described the group is named, as packs name it; else each offence that lacks it.
    private static IEnumerable<(string Fact, bool Stated, string What)> Conduct(IReadOnlyList<ChargedOffence> offences)
    {
        const string What = "Describe what was done, without legal labels, so that a foreign lawyer can compare it with the law there.";
        return offences.All(o => !Has(o.Conduct))
            ? [("proceedings.offences.conduct", offences.Count == 0, What)]
            : offences.Select(o => ($"proceedings.offences.{o.Id}.conduct", Has(o.Conduct), What));
    }

    private static IEnumerable<(string Fact, bool Stated, string What)> RealTime(StepCheckInput step, MutualLegalAssistance? assistance) =>
    [
        ("mutual_legal_assistance.home_order", step.Step.HomeOrder is not null, "Add the order at home that covers the collection."),
        ("mutual_legal_assistance.home_order.expires", step.Step.HomeOrder is not { Order.Expires: null }, "Add the day on which the order at home ends."),
        ("mutual_legal_assistance.delivery_point", Has(assistance?.DeliveryPoint), "Say where the data is to be delivered."),
        ("mutual_legal_assistance.third_party_privacy", Has(assistance?.ThirdPartyPrivacy), "Say how the privacy of third persons is kept."),
        ("mutual_legal_assistance.destruction", Has(assistance?.Destruction), "Say when and how what is not needed is destroyed."),
        .. step.Asks.Select(a => a.Request).DistinctBy(d => d.Id).Select(d => ($"data.{d.Id}.necessity_over_stored", Has(d.NecessityOverStored), "Say why stored data does not suffice.")),
    ];

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
