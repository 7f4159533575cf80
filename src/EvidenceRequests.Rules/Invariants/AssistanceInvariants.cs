using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>
/// What every request between states says, whichever state it goes to: the wording asks for it everywhere. Where the pack of a state asks for
/// the same, its row speaks, with its source.
/// </summary>
internal sealed class AssistanceInvariants : AbstractValidator<StepCheckInput>
{
    private const string Why = "The letter to the authorities of the requested state says it, whatever the state.";
    private const string Conduct = "Describe what was done, without legal labels, so that a foreign lawyer can compare it with the law there.";

    public AssistanceInvariants()
    {
        When(step => RequestKinds.IsAssistance(step.Kind), () =>
        {
            Require("proceedings.stage", step => Has(step.CaseFile.Proceedings?.Stage), "Add the stage of the proceedings, such as investigation or charged.");
            Require("mutual_legal_assistance.signatory.name", step => Has(step.CaseFile.MutualLegalAssistance?.Signatory?.Name), "Name the person who signs for the central authority.");
            Require("proceedings.offences.conduct", step => step.Charges is [] || step.Charges.Any(o => Has(o.Conduct)), Conduct);
            SayMissing(
                RuleForEach(step => step.Charges).Must((step, charge) => Has(charge.Conduct) || !step.Charges.Any(o => Has(o.Conduct))),
                charge => $"proceedings.offences.{charge.Id}.conduct",
                Conduct);
        });
        When(step => step.Kind == RequestKinds.MlaRealTime, AddRealTime);
    }

    private void AddRealTime()
    {
        Require("mutual_legal_assistance.home_order", step => step.Step.HomeOrder is not null, "Add the order at home that covers the collection.");
        Require("mutual_legal_assistance.home_order.expires", step => step.Step.HomeOrder is not { Order.Expires: null }, "Add the day on which the order at home ends.");
        Require("mutual_legal_assistance.delivery_point", step => Has(step.CaseFile.MutualLegalAssistance?.DeliveryPoint), "Say where the data is to be delivered.");
        Require("mutual_legal_assistance.third_party_privacy", step => Has(step.CaseFile.MutualLegalAssistance?.ThirdPartyPrivacy), "Say how the privacy of third persons is kept.");
        Require("mutual_legal_assistance.destruction", step => Has(step.CaseFile.MutualLegalAssistance?.Destruction), "Say when and how what is not needed is destroyed.");
        SayMissing(
            RuleForEach(step => step.Requests).Must(ask => Has(ask.Request.NecessityOverStored)),
            ask => $"data.{ask.Request.Id}.necessity_over_stored",
            "Say why stored data does not suffice.");
    }

    private void Require(string fact, Func<StepCheckInput, bool> isStated, string fix) => SayMissing(RuleFor(step => step).Must(isStated), _ => fact, fix);

    private static void SayMissing<TValue>(IRuleBuilderOptions<StepCheckInput, TValue> rule, Func<TValue, string> fact, string fix) => rule
        .WithErrorCode(FindingCodes.RequirementMissing)
        .WithMessage((_, value) => $"{fact(value)} is missing.")
        .Explain(fact, Why, fix);

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);
}
