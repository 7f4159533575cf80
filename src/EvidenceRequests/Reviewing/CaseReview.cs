using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>The document against the case file and the packs as of a later day: whether it would still be written, and how.</summary>
internal sealed class CaseReview(ReturnedDraft draft, DraftProvenance provenance, RemarkList remarks)
{
    /// <summary>The step in the plan of today, or null if there is none any more.</summary>
    public Step? Find(CaseComparison? comparison, CasePlan today)
    {
        if (provenance.Reference != today.Plan.Case)
        {
            remarks.Add(
                FindingCodes.ImportOtherCase, Severity.Error, null, "The document was written for another case than this case file.",
                "Its facts cannot be compared with those of this case.", "Give the case file of the document after --case.");
            return null;
        }

        var step = comparison is null ? null : today.Plan.Steps.FirstOrDefault(s => IsSame(s, comparison.Step));
        if (step is null)
        {
            AddRemoved(comparison?.Step, today.Plan);
        }

        return step;
    }

    /// <summary>What the rules say today, and what the packs say otherwise than when the document was written.</summary>
    public void Add(CaseComparison comparison, Step? step, CasePlan today)
    {
        foreach (var finding in (step?.Findings ?? []).Concat(today.Plan.Findings).Where(f => f.Severity != Severity.Note).Distinct())
        {
            remarks.Add(finding, draft.Slots.FirstOrDefault(s => s.Text is not null && s.Recorded.Fact == finding.Fact));
        }

        AddSections(comparison.Record);
    }

    private static bool IsSame(Step first, Step second) =>
        first.Kind == second.Kind && first.RequestedState == second.RequestedState && first.Providers.SequenceEqual(second.Providers) && first.Covers.Intersect(second.Covers).Any();

    private void AddRemoved(Step? step, Plan plan)
    {
        var refusal = plan.Refusals.FirstOrDefault(r => r.Kind == (step?.Kind ?? provenance.Kind) && (step is null || r.Provider == step.Provider));
        remarks.Add(
            FindingCodes.StepGone, Severity.Error, null, "With the case file and the packs of today, this request is not planned any more.",
            refusal?.Why ?? "The case, the time that has passed or a rule has changed since: it was made already, has run out, or goes to somebody else.",
            "Look at \"evreq plan\" and draft what it says today.");
    }

    private void AddSections(DraftProvenance now)
    {
        var sameLibrary = now.Library == provenance.Library;
        foreach (var recorded in provenance.Sections)
        {
            var line = draft.Sections.First(s => s.Recorded.Id == recorded.Id).FirstLine;
            var other = now.Sections.FirstOrDefault(s => s.Id == recorded.Id);
            if (other is null)
            {
                AddOutdated(line, $"The section {recorded.Id} would not be written today.", sameLibrary);
            }
            else if (other.TemplateHash != recorded.TemplateHash)
            {
                AddOutdated(line, $"The approved wording of the section {recorded.Id} has changed since ({other.Template}).", sameLibrary: false);
            }
            else if (!other.Lines.SequenceEqual(recorded.Kept?.Instead ?? recorded.Lines))
            {
                AddOutdated(line, $"The section {recorded.Id} would read otherwise today.", sameLibrary);
            }
        }

        foreach (var added in now.Sections.Where(s => provenance.Sections.All(r => r.Id != s.Id)))
        {
            AddOutdated(null, $"A section {added.Id} would be written today and is not in the document.", sameLibrary);
        }
    }

    private void AddOutdated(int? line, string message, bool sameLibrary) => remarks.Add(
        sameLibrary ? FindingCodes.FactChangedInCase : FindingCodes.WordingOutdated,
        Severity.Warning,
        line,
        message,
        sameLibrary ? "The case file states other facts than when the document was written." : "The case file, a rule of the packs or the wording is another than when the document was written.",
        "Draft again, and compare the two.");
}
