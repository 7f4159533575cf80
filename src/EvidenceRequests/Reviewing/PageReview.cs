using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>What the pages show, hide or bring in beyond the text that was written: headers, footers, notes, pictures, fields, and forms that hide or change text.</summary>
internal static class PageReview
{
    /// <summary>Adds what is reported of the pages.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="look">The look it was written in; null if nobody knows it.</param>
    /// <param name="remarks">Where to add it.</param>
    public static void Add(ReturnedDraft draft, RecordedLook? look, RemarkList remarks)
    {
        foreach (var markup in LookComparison.Compare(draft, look))
        {
            // Of a document that is not ours nobody knows what was written; only what deceives is reported.
            var finding = MarkupFindings.Create(markup, draft.File);
            if (draft.Provenance is not null || markup.Effect is PageEffect.Hidden or PageEffect.Active)
            {
                remarks.AddAtLine(draft.Provenance is null ? finding with { Severity = Severity.Warning } : finding, markup.Line);
            }
        }

        if (draft.Provenance is not null && look is null)
        {
            remarks.Add(
                FindingCodes.PageNotAsWritten, Severity.Warning, null,
                "The headers and footers cannot be compared with those that were written.",
                "The draft was written by an earlier build, which did not record them.",
                "Give the case file after --case, or draft again.");
        }
    }
}
