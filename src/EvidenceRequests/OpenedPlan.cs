using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;
using EvidenceRequests.Rules;

namespace EvidenceRequests;

/// <summary>A plan as the rules have it, and the same with a kind of request opened that nobody asked for in the case file.</summary>
internal static class OpenedPlan
{
    public static CasePlan Create(CaseReading reading, Library library, PreparedWording? wording, DateOnly asOf, bool openAssistance, ICaseHistory? history = null)
    {
        var plan = PlanChecker.Check(Planner.Plan(reading.CaseFile, library, asOf, openAssistance, history), reading.CaseFile, library);
        plan = plan with { Steps = [.. plan.Steps.Select(s => s with { Findings = [.. s.Findings, .. PackReview.Overdue(library, reading.CaseFile, s, asOf)] })] };
        var said = FindingWords.Say(BlankSpaces.Block(FindingPlaces.Place(plan, reading.SourceMap), reading), library);
        return new CasePlan { Reading = reading, Library = library, Plan = said.Exercise is null ? said : ExercisePlan.Withhold(said), Wording = wording, History = history };
    }

    /// <summary>The plan with the kinds opened; null where it has them already or they cannot be opened.</summary>
    public static CasePlan? Open(CasePlan casePlan, IReadOnlyList<string> kinds)
    {
        if (casePlan.Plan.Steps.Any(s => s.Kind == RequestKinds.MlaStored) || kinds.All(k => casePlan.Library.Vocabulary.ResolveRequestKind(k) != RequestKinds.MlaStored))
        {
            return null;
        }

        var opened = Create(casePlan.Reading, casePlan.Library, casePlan.Wording, casePlan.Plan.AsOf, openAssistance: true, casePlan.History);
        return opened.Plan.Steps.Any(s => s.Kind == RequestKinds.MlaStored) ? opened : null;
    }

    /// <summary>The plan in which the step of a draft that came back stands, whatever opened it.</summary>
    public static Result<CasePlan> Open(Result<CasePlan> planned, DraftProvenance provenance) =>
        planned.Value is { } casePlan
        && (provenance.Kind == RequestKinds.MlaStored || casePlan.Plan.Steps.All(s => s.Id != provenance.Step))
        && Open(casePlan, [RequestKinds.MlaStored]) is { } opened ? planned with { Value = opened } : planned;
}
