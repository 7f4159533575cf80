using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks whether the requirements of packs are met. Each failure carries the requirement it comes from.</summary>
internal sealed class RequirementValidator : InvariantValidator<IReadOnlyList<EvaluatedRequirement>>
{
    public RequirementValidator() => Check(tried => tried.SelectMany(Failures));

    private static IEnumerable<Finding> Failures(EvaluatedRequirement tried) => tried.Results
        .Where(t => t.Failure is not null)
        .Select(t => CreateFinding(tried.Applied, t.Failure!, t.Fact));

    // What was read on no page warns and never blocks. A derived fact has no place of its own, so there the reason is the message.
    private static Finding CreateFinding(StepRequirement applied, string failure, string fact)
    {
        var derived = fact.StartsWith("derived.", StringComparison.Ordinal);
        var requirement = applied.Requirement;
        return Finding.Create(
            requirement.Severity == Severity.Error && requirement.Cite.Confidence != Confidence.Page ? Severity.Warning : requirement.Severity,
            failure == RequirementCheck.Missing && !derived ? FindingCodes.RequirementMissing : FindingCodes.RequirementNotMet,
            requirement: StatementId.FromRow(requirement.Id),
            fact: derived ? null : fact,
            message: derived ? requirement.Why : $"{fact} {failure}",
            why: derived ? null : requirement.Why,
            fix: requirement.Fix,
            source: applied.Source);
    }
}
