using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Puts the parts of a review together.</summary>
internal static class DraftReviewer
{
    /// <summary>Reviews a document.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="today">The case planned as of today; null without a case file.</param>
    /// <param name="then">The case planned as of the day of the document.</param>
    public static DraftReview Review(ReturnedDraft draft, Result<CasePlan>? today, Result<CasePlan>? then)
    {
        var remarks = new RemarkList(draft.File);
        var comparison = draft.Provenance is { } provenance && today?.Value is { } casePlan && provenance.Reference == casePlan.Plan.Case && then?.Value is { } thatDay
            ? CaseComparison.Create(provenance, thatDay)
            : null;
        foreach (var removed in draft.ExerciseMarks.Count > 0 || then?.Value?.Plan.Exercise is not null ? ExerciseObstacles.Removed(draft) : [])
        {
            remarks.Add(removed, null);
        }

        MetadataReview.Add(draft, remarks);
        PageReview.Add(draft, draft.Provenance?.Look ?? (draft.Provenance is null ? null : comparison?.CreateLook(draft.Provenance.Incomplete, today!.Value!.Library)), remarks);
        WordingReview.Add(draft, comparison, remarks);
        FactReview.Add(draft, comparison, remarks);
        Contradictions.Add(draft, remarks);
        var step = Case(draft, today, comparison, remarks);
        return new DraftReview { Draft = draft, Step = step, Remarks = [.. remarks.InOrder().Select(r => r with { Place = r.Line is { } line ? draft.Lines.ElementAtOrDefault(line - 1)?.Place : null })] };
    }

    private static Step? Case(ReturnedDraft draft, Result<CasePlan>? today, CaseComparison? comparison, RemarkList remarks)
    {
        foreach (var finding in today?.Findings ?? [])
        {
            remarks.Add(finding, null);
        }

        if (draft.Provenance is not { } provenance)
        {
            return null;
        }

        if (today is null)
        {
            remarks.Add(
                FindingCodes.ReviewedWithoutCase, Severity.Note, null,
                "The document was read without a case file: what a fact was before, and what the rules say today, is not known.",
                "The record in a draft tells that something was changed, and never what it was.", "Give the case file after --case.");
            return null;
        }

        if (today.Value is not { } casePlan)
        {
            return null;
        }

        var review = new CaseReview(draft, provenance, remarks);
        var step = review.Find(comparison, casePlan);
        if (comparison is not null)
        {
            review.Add(comparison, step, casePlan);
        }

        return step;
    }
}
