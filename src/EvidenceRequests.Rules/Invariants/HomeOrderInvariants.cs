using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>The order at home covers all that is asked, and is there where a provider looks for one.</summary>
internal sealed class HomeOrderInvariants : AbstractValidator<StepCheckInput>
{
    private const string Order = "mutual_legal_assistance.home_order";

    public HomeOrderInvariants()
    {
        // The letter tells such a provider which order at home covers the measure; without one it has nothing to say.
        RuleFor(step => step.Step.HomeOrder)
            .Must(order => order is { CoversAll: true })
            .WithErrorCode(FindingCodes.HomeOrderMissing)
            .WithMessage((step, _) => $"{step.Step.Asks[0].ProviderName} gives data to a foreign authority only where an order or warrant at home covers the measure, and none that covers all of it is stated.")
            .Explain((step, _) => new FindingDetails(
                Order,
                step.Step.Reasons.FirstOrDefault(r => r.Rule != $"{step.Step.Provider}:addressee" && r.Rule.StartsWith(step.Step.Provider + ":", StringComparison.Ordinal))?.Why,
                $"Add {Order} with kind, number, date and court once it is made, or take the route through the authorities.")
            {
                Source = step.Step.Policy?.Source,
            })
            .When(step => step.Step.Test is "judicial-order" or "local-equivalent");

        RuleFor(step => step.Step.HomeOrder)
            .Must(order => order is not { CoversAll: false })
            .WithErrorCode(FindingCodes.HomeOrderMissing)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, order) => $"the order at home leaves out data of this request: {string.Join(", ", order!.LeavesOut)}.")
            .Explain(
                $"{Order}.covers",
                "An order for other data does not count as given for these; the letter says which items it covers.",
                "Have an order made for all of it and add its data requests under covers, or ask for the rest in a request of its own.")
            .When(step => RequestKinds.IsAssistance(step.Kind) || step.Kind == RequestKinds.VoluntaryDisclosure);
    }
}
