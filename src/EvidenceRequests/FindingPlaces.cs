using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Says of findings where in the case file they are, the gravest first and then in the order of the file.</summary>
internal static class FindingPlaces
{
    public static Plan Place(Plan plan, SourceMap map) => plan with
    {
        Findings = InOrder(plan.Findings.Select(f => Place(f, map))),
        Steps = [.. plan.Steps.Select(s => s with
        {
            Findings = InOrder(s.Findings.Select(f => Place(f, map))),
            Completeness = [.. s.Completeness.Select(c => c with { Place = map.Find(c.Fact ?? string.Empty) })],
            RefusalRisks = [.. s.RefusalRisks.Select(r => r with { Findings = InOrder(r.Findings.Select(f => Place(f, map))) })],
        })],
    };

    /// <summary>What is found of several is at the first of them in the file.</summary>
    public static Finding Place(Finding finding, SourceMap map) => finding.Location is not null ? finding : finding with
    {
        Location = finding.Subjects.Concat(finding.Fact is not null || finding.Subjects.Count == 0 ? [finding.Fact ?? string.Empty] : []).Select(map.Find).MinBy(l => (l.Within is not null, l.Line, l.Column)),
    };

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Location?.Line).ThenBy(f => f.Code, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal)];
}
