using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Adds to each step of a plan what is wrong or missing for it, and says which steps are ready.</summary>
public static class PlanChecker
{
    /// <summary>Checks the case and every step of its plan.</summary>
    public static Plan Check(Plan plan, CaseFile caseFile, Library library)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var ofCase = CaseValidator.Validate(caseFile, library, plan.AsOf);
        var caseBlocks = ofCase.Any(f => f.Severity == Severity.Error);
        return plan with
        {
            Findings = [.. plan.Findings.Concat(ofCase).Distinct()],
            Steps = [.. plan.Steps.Select(s => Check(s, caseFile, library, plan.AsOf, caseBlocks))],
        };
    }

    private static Step Check(Step step, CaseFile caseFile, Library library, DateOnly asOf, bool caseBlocks)
    {
        var requirements = RequirementCollector.For(caseFile, step, library, asOf);
        IReadOnlyList<Finding> findings = [.. step.Findings.Concat(CaseValidator.Validate(caseFile, step, requirements, library, asOf)).Distinct()];
        var blocked = caseBlocks || findings.Any(f => f.Severity == Severity.Error);
        var under = StepUnderCheck.Of(CaseAtDate.Of(caseFile, library, asOf), step);
        return step with
        {
            Findings = findings,
            Status = blocked ? StepStatus.Blocked : step.Status,
            Completeness = CompletenessFinder.Find(under, requirements, findings),
            RefusalRisks = RefusalRiskFinder.Find(under, requirements, findings),
        };
    }
}
