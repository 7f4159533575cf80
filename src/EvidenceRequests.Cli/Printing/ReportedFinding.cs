using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>A finding with the steps it concerns; what is found for several steps is reported once.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Steps">Ids of the steps; empty for a finding of the case.</param>
internal sealed record ReportedFinding(Finding Finding, IReadOnlyList<string> Steps)
{
    /// <summary>Where a reader of the page finds it; null where the place of the finding says all.</summary>
    public string? Place { get; init; }

    /// <summary>Facts of the case that belong to it, with their labels; empty unless the user asked for facts.</summary>
    public IReadOnlyList<(string Label, string Text)> Facts { get; init; } = [];

    /// <summary>The findings of a case and of its steps, by line, then code.</summary>
    public static IReadOnlyList<ReportedFinding> From(IEnumerable<Finding> caseFindings, IEnumerable<Step> steps) => Sort(
        caseFindings.Select(f => (Finding: f, Step: (string?)null))
            .Concat(steps.SelectMany(s => s.Findings.Select(f => (Finding: f, Step: (string?)s.Id))))
            .GroupBy(f => f.Finding)
            .Select(g => new ReportedFinding(g.Key, [.. g.Select(f => f.Step).OfType<string>().Distinct()])));

    /// <summary>Findings that belong to no step.</summary>
    public static IReadOnlyList<ReportedFinding> From(IEnumerable<Finding> findings) => From(findings, []);

    private static IReadOnlyList<ReportedFinding> Sort(IEnumerable<ReportedFinding> findings) =>
    [
        .. findings.OrderBy(f => f.Finding.Location?.File, StringComparer.Ordinal).ThenBy(f => f.Finding.Location?.Line)
            .ThenBy(f => f.Finding.Code, StringComparer.Ordinal).ThenBy(f => f.Finding.Location?.Column)
            .ThenBy(f => f.Finding.Requirement?.ToString(), StringComparer.Ordinal).ThenBy(f => f.Finding.Message, StringComparer.Ordinal),
    ];
}
