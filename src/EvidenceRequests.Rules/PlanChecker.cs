using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Adds to each step of a plan what is wrong or missing for it, and says which steps are ready.</summary>
public static class PlanChecker
{
    /// <summary>Checks the case and every step of its plan.</summary>
    public static Plan Check(Plan plan, CaseFile caseFile, Library library)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var dated = DatedCase.Create(caseFile, library, plan.AsOf, new RecordedHistory(plan.History));
        var caseFindings = CaseValidator.Validate(dated);
        var caseBlocks = plan.IsGated || caseFindings.Any(f => f.Severity == Severity.Error);
        return plan with
        {
            Findings = FindingGroups.Join(NotKnownFacts.Say(FactsFirst.Say(plan.Findings.Concat(caseFindings), caseFile), caseFile)),
            Steps = [.. plan.Steps.Select(s => Check(s, dated.ForRequest(s), caseBlocks))],
        };
    }

    private static Step Check(Step step, DatedCase dated, bool caseBlocks)
    {
        var requirements = RequirementCollector.For(dated.CaseFile, step, dated.Library, dated.AsOf);
        var under = StepCheckInput.Create(dated, step);
        var tried = EvaluatedRequirement.Evaluate(under, requirements);
        var findings = FindingGroups.Join(NotKnownFacts.Say(FactsFirst.Say(step.Findings.Concat(CaseValidator.Validate(under, tried)), dated.CaseFile), dated.CaseFile));
        var blocked = caseBlocks || findings.Any(f => f.Severity == Severity.Error);
        return step with
        {
            Requirements = [.. tried.Where(r => r.Results.Count > 0).Select(r => r.Applied)],
            Findings = findings,
            Status = blocked ? StepStatus.Blocked : step.Status,
            Completeness = CompletenessFinder.Find(under, tried, findings),
            RefusalRisks = RefusalRiskFinder.Find(under, requirements, findings),
        };
    }
}
