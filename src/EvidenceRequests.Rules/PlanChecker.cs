using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Adds to each step of a plan what is wrong or missing for it, and says which steps are ready.</summary>
public static class PlanChecker
{
    /// <summary>Checks the case and every step of its plan.</summary>
    public static Plan Check(Plan plan, CaseFile caseFile, Library library)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var at = CaseAtDate.Of(caseFile, library, plan.AsOf);
        var ofCase = CaseValidator.Validate(at);
        var caseBlocks = ofCase.Any(f => f.Severity == Severity.Error);
        return plan with
        {
            Findings = [.. plan.Findings.Concat(ofCase).Distinct()],
            Steps = [.. plan.Steps.Select(s => Check(s, at, caseBlocks))],
        };
    }

    private static Step Check(Step step, CaseAtDate at, bool caseBlocks)
    {
        var requirements = RequirementCollector.For(at.CaseFile, step, at.Library, at.AsOf);
        var under = StepUnderCheck.Of(at, step);
        var tried = TriedRequirement.Of(under, requirements);
        IReadOnlyList<Finding> findings = [.. step.Findings.Concat(CaseValidator.Validate(under, tried)).Distinct()];
        var blocked = caseBlocks || findings.Any(f => f.Severity == Severity.Error);
        return step with
        {
            Findings = findings,
            Status = blocked ? StepStatus.Blocked : step.Status,
            Completeness = CompletenessFinder.Find(under, tried, findings),
            RefusalRisks = RefusalRiskFinder.Find(under, requirements, findings),
        };
    }
}
