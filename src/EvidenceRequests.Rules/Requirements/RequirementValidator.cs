using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks whether the requirements of packs are met. Each failure carries the requirement it comes from.</summary>
internal sealed class RequirementValidator : InvariantValidator<IReadOnlyList<EvaluatedRequirement>>
{
    public RequirementValidator() => Check(tried => tried.SelectMany(Failures));

    private static IEnumerable<Finding> Failures(EvaluatedRequirement tried) => tried.Results
        .Where(t => t.Failure is not null)
        .Select(t => Finding(tried.Applied, t.Failure!, t.Fact));

    // What rests on memory warns and never blocks. A derived fact has no place of its own, so there the reason is the message.
    private static Finding Finding(StepRequirement applied, string failure, string fact)
    {
        var derived = fact.StartsWith("derived.", StringComparison.Ordinal);
        var requirement = applied.Requirement;
        return new Finding
        {
            Code = failure == RequirementCheck.Missing && !derived ? FindingCodes.RequirementMissing : FindingCodes.RequirementNotMet,
            Severity = requirement.Severity == Severity.Error && requirement.Cite.Confidence == Confidence.Memory ? Severity.Warning : requirement.Severity,
            Requirement = requirement.Id,
            Fact = derived ? null : fact,
            Message = derived ? requirement.Why : $"{fact} {failure}",
            Why = derived ? null : requirement.Why,
            Fix = requirement.Fix,
            Source = applied.Source,
        };
    }
}
