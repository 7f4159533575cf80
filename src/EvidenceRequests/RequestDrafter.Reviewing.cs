using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>What comes back: reviews, comments, facts edited in Word, redlines.</content>
public sealed partial class RequestDrafter
{
    /// <summary>Reviews a document that came back: what was changed by hand, what was left behind, and what the rules say of it as of a day.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="reading">The case file; without it, less can be said.</param>
    /// <param name="asOf">The day.</param>
    public DraftReview Review(ReturnedDraft draft, CaseReading? reading, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var written = draft.Provenance?.AsOf ?? asOf;
        var today = reading is null || draft.Provenance is null ? null : OpenedPlan.Open(PlanByRules(reading, asOf), draft.Provenance);
        var then = today is null ? null : written == asOf ? today : OpenedPlan.Open(PlanByRules(reading!, written), draft.Provenance!);
        return DraftReviewer.Review(draft, today, then);
    }

    /// <summary>Reads a Word document that came back, or any other. Whatever the bytes are, what is wrong comes back as findings.</summary>
    public Result<ReturnedDraft> ReadDraft(ReadOnlyMemory<byte> bytes, string file) => DraftReader.Read(bytes, file);

    /// <summary>A copy of the reviewed document with every remark as a comment at its place.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="review">The review of it.</param>
    /// <param name="date">The day that the comments carry.</param>
    public Result<byte[]> Annotate(ReadOnlyMemory<byte> bytes, DraftReview review, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(review);
        return DraftAnnotator.Annotate(bytes, review.Draft.File, [.. review.Remarks.Select(RemarkText.GetNote)], date);
    }

    /// <summary>Brings facts that were edited in a document back into its case file. Nothing is written here.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="caseFile">The case file.</param>
    /// <param name="reading">The same, read.</param>
    public CaseImport Import(ReturnedDraft draft, ReadOnlySpan<byte> caseFile, CaseReading reading)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reading);
        if (draft.ExerciseMarks.Count > 0 != ExercisePaper.Find(reading.CaseFile) is not null)
        {
            return new CaseImport { Findings = [ExerciseObstacles.OtherCase(draft)] };
        }

        if (draft.Provenance is not { } provenance || provenance.Reference != reading.CaseFile.Case.Reference)
        {
            return new CaseImport { Findings = [ImportRefusal.Create(draft)] };
        }

        var plan = provenance.AsOf is { } written ? OpenedPlan.Open(PlanByRules(reading, written), provenance).Value : null;
        return new CaseImporter(draft, plan is null ? null : CaseComparison.Create(provenance, plan)).Import(caseFile, reader);
    }

    /// <summary>
    /// The sections of a document that came back whose wording was changed by hand, each beside what the program writes now: what <see cref="DraftOptions.Keep"/> would keep.
    /// Empty for a document that is not ours, of another case, or of a request that is not planned any more.
    /// </summary>
    /// <param name="returned">The document.</param>
    /// <param name="file">Its name.</param>
    /// <param name="casePlan">The plan as of today.</param>
    public IReadOnlyList<SectionWording> CompareWording(ReadOnlyMemory<byte> returned, string file, CasePlan casePlan)
    {
        ArgumentNullException.ThrowIfNull(casePlan);
        return DraftReader.Read(returned, file).Value?.Provenance is { } provenance && provenance.Reference == casePlan.Plan.Case
            && CaseComparison.Create(provenance, OpenedPlan.Open(new Result<CasePlan> { Value = casePlan }, provenance).Value!) is { } comparison
            ? WordingKeeper.Keep(returned, file, comparison.Draft, null, string.Empty).Value?.Sections ?? []
            : [];
    }

    /// <summary>The newer of two versions of a document with tracked changes: all accepted, they give it; all rejected, the older one.</summary>
    public Result<byte[]> Compare(ReadOnlyMemory<byte> older, ReadOnlyMemory<byte> newer, DateOnly asOf, bool accept = false)
    {
        var marked = new[] { (Bytes: older, Name: "older document"), (Bytes: newer, Name: "newer document") }
            .Select(d => DraftReader.Read(d.Bytes, d.Name).Value).OfType<ReturnedDraft>().ToList();
        return marked.Any(d => d.ExerciseMarks.Count > 0) && marked.SelectMany(ExerciseObstacles.Removed).ToList() is { Count: > 0 } removed
            ? new Result<byte[]> { Findings = removed }
            : DraftComparer.Compare(older, newer, asOf, accept);
    }
}
