using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What was preserved is still there, and will be when the answer comes.</summary>
internal sealed class PreservationInvariants : InvariantValidator<StepCheckInput>
{
    public PreservationInvariants()
    {
        Check(Ends);
        Check(ReferenceMissing);
    }

    private static IEnumerable<Finding> Ends(StepCheckInput step) => step.Step.Preservations
        .Where(p => p.Expires is { } end && end <= step.Case.AsOf.AddDays(PreservationFinder.RenewalWindowDays))
        .Select(p => p.Expires < step.Case.AsOf
            ? Finding.Warning(
                FindingCodes.PreservationExpired,
                fact: p.Fact,
                message: FormattableString.Invariant($"the preservation of account {p.Account} ended on {p.Expires:yyyy-MM-dd}."),
                why: "After the end the provider may have deleted the data.",
                fix: "Send a new preservation today and ask whether the data is still there.")
            : Finding.Warning(
                FindingCodes.PreservationExpires,
                fact: p.Fact,
                message: FormattableString.Invariant($"the preservation of account {p.Account} ends on {p.Expires:yyyy-MM-dd}, in {p.Expires!.Value.DayNumber - step.Case.AsOf.DayNumber} days."),
                why: "An answer through the authorities takes months; data that is not kept is lost.",
                fix: "Send the extension in this plan before that day."));

    private static IEnumerable<Finding> ReferenceMissing(StepCheckInput step) => step.Kind != RequestKinds.PreservationExtension
        ? []
        : step.Step.Preservations.Where(p => p.Reference is null).Select(p => Finding.Error(
            FindingCodes.RequirementMissing,
            fact: p.Fact + ".reference",
            message: $"{p.Fact}.reference is missing.",
            why: "An extension names the reference of the earlier preservation.",
            fix: "Add the reference that the provider gave."));
}
