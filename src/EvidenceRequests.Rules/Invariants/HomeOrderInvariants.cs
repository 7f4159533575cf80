using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The order at home covers all that is asked, and is there where a provider looks for one.</summary>
internal sealed class HomeOrderInvariants : InvariantValidator<StepCheckInput>
{
    private const string Order = "mutual_legal_assistance.home_order";

    public HomeOrderInvariants()
    {
        Check(AskedForByProvider);
        Check(CoversAPart);
    }

    // The letter tells such a provider which order at home covers the measure; without one it has nothing to say.
    private static IEnumerable<Finding> AskedForByProvider(StepCheckInput step)
    {
        if (step.Step.Test is "judicial-order" or "local-equivalent" && step.Step.HomeOrder is not { CoversAll: true })
        {
            yield return Finding.Error(
                FindingCodes.HomeOrderMissing,
                fact: Order,
                message: $"{step.Step.Asks[0].ProviderName} gives data to a foreign authority only where an order or warrant at home covers the measure, and none that covers all of it is stated.",
                why: step.Step.Reasons.FirstOrDefault(r => r.Rule != $"{step.Step.Provider}:addressee" && r.Rule.StartsWith(step.Step.Provider + ":", StringComparison.Ordinal))?.Why,
                fix: $"Add {Order} with kind, number, date and court once it is made, or take the route through the authorities.",
                source: step.Step.Policy?.Source);
        }
    }

    private static IEnumerable<Finding> CoversAPart(StepCheckInput step)
    {
        if (step.Step.HomeOrder is { CoversAll: false } order && (RequestKinds.IsAssistance(step.Kind) || step.Kind == RequestKinds.VoluntaryDisclosure))
        {
            yield return Finding.Warning(
                FindingCodes.HomeOrderMissing,
                fact: $"{Order}.covers",
                message: $"the order at home leaves out data of this request: {string.Join(", ", order.LeavesOut)}.",
                why: "An order for other data does not count as given for these; the letter says which items it covers.",
                fix: "Have an order made for all of it and add its data requests under covers, or ask for the rest in a request of its own.");
        }
    }
}
