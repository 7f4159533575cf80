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
            ? new Finding
            {
                Code = FindingCodes.PreservationExpired,
                Severity = Severity.Warning,
                Fact = p.Fact,
                Message = FormattableString.Invariant($"the preservation of account {p.Account} ended on {p.Expires:yyyy-MM-dd}."),
                Why = "After the end the provider may have deleted the data.",
                Fix = "Send a new preservation today and ask whether the data is still there.",
            }
            : new Finding
            {
                Code = FindingCodes.PreservationExpires,
                Severity = Severity.Warning,
                Fact = p.Fact,
                Message = FormattableString.Invariant($"the preservation of account {p.Account} ends on {p.Expires:yyyy-MM-dd}, in {p.Expires!.Value.DayNumber - step.Case.AsOf.DayNumber} days."),
                Why = "An answer through the authorities takes months; data that is not kept is lost.",
                Fix = "Send the extension in this plan before that day.",
            });

    private static IEnumerable<Finding> ReferenceMissing(StepCheckInput step) => step.Kind != RequestKinds.PreservationExtension
        ? []
        : step.Step.Preservations.Where(p => p.Reference is null).Select(p => new Finding
        {
            Code = FindingCodes.RequirementMissing,
            Severity = Severity.Error,
            Fact = p.Fact + ".reference",
            Message = $"{p.Fact}.reference is missing.",
            Why = "An extension names the reference of the earlier preservation.",
            Fix = "Add the reference that the provider gave.",
        });
}
