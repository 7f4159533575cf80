using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Orders what was found for a request between states by the known grounds of refusal and return.</summary>
internal sealed class RefusalRiskFinder(StepCheckInput step, IReadOnlyList<StepRequirement> requirements)
{
    private readonly Dictionary<string, Requirement> rows = requirements.DistinctBy(r => r.Requirement.Id).ToDictionary(r => r.Requirement.Id, r => r.Requirement, StringComparer.Ordinal);

    public static IReadOnlyList<RefusalRisk> Find(StepCheckInput step, IReadOnlyList<StepRequirement> requirements, IReadOnlyList<Finding> findings)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            return [];
        }

        var finder = new RefusalRiskFinder(step, requirements);
        var grounds = step.Case.Library.Vocabulary.GetWords("refusal-ground").Select((w, i) => (w.Id, w.Name, Index: i)).ToDictionary(w => w.Id, StringComparer.Ordinal);
        return
        [
            .. findings
                .Select(f => (Finding: f, Ground: finder.FindGround(f)))
                .Where(f => f.Ground is not null)
                .GroupBy(f => f.Ground!, f => f.Finding, StringComparer.Ordinal)
                .Select(g => new RefusalRisk
                {
                    Ground = g.Key,
                    Name = grounds.TryGetValue(g.Key, out var word) ? word.Name : g.Key,
                    Severity = g.Max(f => f.Severity),
                    Findings = [.. g.OrderByDescending(f => f.Severity)],
                })
                .OrderByDescending(r => r.Severity)
                .ThenBy(r => grounds.TryGetValue(r.Ground, out var word) ? word.Index : int.MaxValue),
        ];
    }

    private string? FindGround(Finding finding)
    {
        if (finding.Code == FindingCodes.Caution)
        {
            return step.Case.Country(step.Step.RequestedState)?.Requested?.Cautions.FirstOrDefault(c => c.Id == finding.Requirement?.Id)?.Ground;
        }

        if (finding.Requirement is { Pack: "" } row && rows.TryGetValue(row.Id, out var requirement))
        {
            return CreateForRequirement(requirement);
        }

        var last = finding.Requirement?.Id ?? string.Empty;
        return finding.Code switch
        {
            FindingCodes.EvidenceTestFailed => RefusalGrounds.OfTest.GetValueOrDefault(last, "thin-facts"),
            FindingCodes.AssuranceMissing => Elements.OfAssurance.TryGetValue(last, out var element) ? RefusalGrounds.OfElement[element] : "undertakings",
            FindingCodes.UnconfirmedStatement when FindOffence(finding) is { } offence => offence.Penalty.Death == YesNoUnknown.Unknown ? "death-penalty" : "gravity",
            _ => RefusalGrounds.OfCode.GetValueOrDefault(finding.Code),
        };
    }

    private Offence? FindOffence(Finding finding) =>
        finding.Requirement is { Kind: "penalty" } penalty ? step.Case.Offences.Offences.FirstOrDefault(o => o.Id == penalty.Id) : null;

    // What those at home must decide is another matter than the form that the addressee asks for.
    private string CreateForRequirement(Requirement requirement)
    {
        var home = step.Case.Home?.Requirements.Contains(requirement) == true;
        return (home, requirement.Element) switch
        {
            (true, "central-authority-signature" or "legal-basis-cited" or "reciprocity-undertaking") => "home-approval",
            (_, { } element) => RefusalGrounds.OfElement.GetValueOrDefault(element, "form"),
            _ => "form",
        };
    }
}
