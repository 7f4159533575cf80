using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>
/// Composes every document of the steps that the rules call ready, so that no step is ready and then not drafted, whatever wording is laid
/// over the packs. What was composed is kept for the draft.
/// </summary>
internal static class WordingTrial
{
    public static CasePlan Try(CasePlan casePlan)
    {
        var composed = new Dictionary<Step, IReadOnlyDictionary<string, Result<Draft>>>(ReferenceEqualityComparer.Instance);
        var steps = casePlan.Plan.Steps.Select(step => step.Status == StepStatus.Ready ? Try(casePlan, step, composed) : step).ToList();
        return casePlan with { Plan = casePlan.Plan with { Steps = steps }, Composed = composed };
    }

    private static Step Try(CasePlan casePlan, Step step, Dictionary<Step, IReadOnlyDictionary<string, Result<Draft>>> composed)
    {
        var kinds = DraftComposer.Package(RequestDrafter.Request(casePlan, step, step.Kind, incomplete: false)).Select(d => d.Document).Where(k => !DocumentKinds.IsInternal(k)).Prepend(step.Kind);
        var drafts = kinds.ToDictionary(kind => kind, kind => DraftComposer.Compose(RequestDrafter.Request(casePlan, step, kind, incomplete: false)), StringComparer.Ordinal);
        var missing = drafts.Values.SelectMany(d => d.Findings).Where(f => f.Severity == Severity.Error).Select(f => FindingWords.Say(FindingPlaces.Place(f, casePlan.Reading.SourceMap), casePlan.Library)).Distinct().ToList();
        if (missing.Count == 0)
        {
            composed.Add(step, drafts);
            return step;
        }

        return step with { Status = StepStatus.Blocked, Findings = [.. missing, .. step.Findings] };
    }
}
