using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>What was preserved is still there, and will be when the answer comes.</summary>
internal sealed class PreservationInvariants : AbstractValidator<StepCheckInput>
{
    public PreservationInvariants()
    {
        RuleForEach(step => step.Step.Preservations)
            .Must((step, preservation) => !(preservation.Expires < step.Case.AsOf))
            .WithErrorCode(FindingCodes.PreservationExpired)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, preservation) => FormattableString.Invariant($"the preservation of account {preservation.Account} ended on {preservation.Expires:yyyy-MM-dd}."))
            .Explain((_, preservation) => Explain(preservation, preservation.Fact, "After the end the provider may have deleted the data.", "Send a new preservation today and ask whether the data is still there."))
            .Must((step, preservation) => preservation.Expires is not { } end || end < step.Case.AsOf || end > step.Case.AsOf.AddDays(PreservationFinder.RenewalWindowDays))
            .WithErrorCode(FindingCodes.PreservationExpires)
            .WithSeverity(Severity.Warning)
            .WithMessage((step, preservation) => FormattableString.Invariant($"the preservation of account {preservation.Account} ends on {preservation.Expires:yyyy-MM-dd}, in {preservation.Expires!.Value.DayNumber - step.Case.AsOf.DayNumber} days."))
            .Explain((_, preservation) => Explain(preservation, preservation.Fact, "An answer through the authorities takes months; data that is not kept is lost.", "Send the extension in this plan before that day."))
            .Must((step, preservation) => step.Kind != RequestKinds.PreservationExtension || preservation.Reference is not null)
            .WithErrorCode(FindingCodes.RequirementMissing)
            .WithMessage((_, preservation) => $"the preservation of account {preservation.Account} has no reference.")
            .Explain((_, preservation) => Explain(preservation, $"{preservation.Fact}.reference", "An extension names the reference of the earlier preservation.", "Add the reference that the provider gave."));
    }

    private static FindingDetails Explain(ActivePreservation preservation, string fact, string why, string fix) => new(fact, why, fix) { Account = preservation.Account };
}
