using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Blocks a plan while blanks of the case file are not filled in, or something in it cannot be read.</summary>
internal static class BlankSpaces
{
    /// <summary>The plan with the blanks among its findings; what is found of a blank itself is said once.</summary>
    public static Plan Block(Plan plan, IReadOnlyList<Finding> blanks)
    {
        if (blanks.Count == 0)
        {
            return plan;
        }

        var paths = blanks.Select(b => b.Fact).OfType<string>().ToList();
        bool IsOfBlank(Finding finding) => finding.Fact is { } fact && paths.Any(p => fact == p || fact.StartsWith(p + ".", StringComparison.Ordinal));
        return plan with
        {
            Findings = [.. blanks, .. plan.Findings.Where(f => !IsOfBlank(f))],
            Steps = [.. plan.Steps.Select(s => s with { Status = StepStatus.Blocked, Findings = [.. s.Findings.Where(f => !IsOfBlank(f))] })],
        };
    }
}
