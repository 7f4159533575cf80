using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Blocks a plan while blanks of the case file are not filled in, or something in it cannot be read.</summary>
internal static class BlankSpaces
{
    /// <summary>
    /// The plan with the blanks, and what cannot be read, among its findings; what is found of the same field besides is said once. A blank stops every step;
    /// so does what cannot be read, unless it is of one account or data request alone.
    /// </summary>
    public static Plan Block(Plan plan, CaseReading reading)
    {
        if (reading.Blanks.Count == 0 && reading.Unread.Count == 0)
        {
            return plan;
        }

        var paths = reading.Blanks.Concat(reading.Unread).Select(b => b.Fact).OfType<string>().ToList();
        bool IsOfBlank(Finding finding) => finding.Fact is { } fact && paths.Any(p => fact == p || fact.StartsWith(p + ".", StringComparison.Ordinal));
        return plan with
        {
            Findings = [.. reading.Blanks, .. reading.Unread, .. plan.Findings.Where(f => !IsOfBlank(f))],
            Steps = [.. plan.Steps.Select(s => s with
            {
                Status = reading.Blanks.Count > 0 || reading.Unread.Any(u => Concerns(u, s)) ? StepStatus.Blocked : s.Status,
                Findings = [.. s.Findings.Where(f => !IsOfBlank(f))],
            })],
        };
    }

    private static bool Concerns(Finding unread, Step step) => unread.Fact?.Split('.', '[') switch
    {
        ["accounts", var account, _, ..] => step.Asks.Any(a => a.Account == account),
        ["data", var data, _, ..] => step.Asks.Any(a => a.Data == data),
        _ => true,
    };
}
