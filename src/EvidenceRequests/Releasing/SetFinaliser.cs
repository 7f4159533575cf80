using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Makes drafts that leave together final: all of them, or none.</summary>
internal sealed class SetFinaliser
{
    private readonly RequestDrafter drafter;
    private readonly CaseReading reading;
    private readonly DateOnly asOf;

    private SetFinaliser(RequestDrafter drafter, CaseReading reading, DateOnly asOf)
    {
        this.drafter = drafter;
        this.reading = reading;
        this.asOf = asOf;
    }

    /// <summary>The final documents without the sheets of the office, each package in the order in which it is read; or every finding that stands in the way of one of them.</summary>
    public static Result<IReadOnlyList<ReleasedFile>> Run(RequestDrafter drafter, IReadOnlyList<DraftFile> drafts, CaseReading reading, DateOnly asOf) =>
        new SetFinaliser(drafter, reading, asOf).Run(drafts);

    private Result<IReadOnlyList<ReleasedFile>> Run(IReadOnlyList<DraftFile> drafts)
    {
        var sent = drafts.Where(d => !IsInternal(d)).Select(d => (d.Name, Result: Finaliser.Run(drafter, d.Bytes, d.Name, reading, asOf))).ToList();
        List<Finding> findings = [.. sent.SelectMany(d => d.Result.Findings)];
        var files = new List<ReleasedFile>();
        foreach (var step in sent.Where(d => d.Result.Value is not null).Select(d => (d.Name, Document: d.Result.Value!)).GroupBy(d => d.Document.Draft.Step).OrderBy(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var planned = DraftAgain(step.Select(d => d.Document.Draft).OrderByDescending(d => RequestKinds.IsAssistance(d.Kind)).First());
            files.AddRange(step.Select(d => (File: d, Index: planned.FindIndex(p => p.Kind == d.Document.Draft.Kind))).OrderBy(d => d.Index).Select(d => new ReleasedFile
            {
                Name = d.File.Name,
                Title = d.Index < 0 ? Path.GetFileNameWithoutExtension(d.File.Name) : planned[d.Index].Title,
                IsNumberedThrough = d.Index == 0 || (d.Index > 0 && planned[d.Index].Annex is not null),
                Document = d.File.Document,
            }));
            // Of two versions of one document nobody can say which was meant to leave.
            findings.AddRange(step.GroupBy(d => d.Document.Draft.Kind).Where(k => k.Count() > 1).Select(k => ReleaseObstacles.TwoVersions(k.Last().Name, Path.GetFileName(k.First().Name))));
            if (findings.Count == 0)
            {
                // The letter lists what is annexed; what the case of today adds to the package is missed too.
                findings.AddRange(planned.Where(p => step.All(d => d.Document.Draft.Kind != p.Kind)).Select(p => ReleaseObstacles.PackageIncomplete(step.First().Name, Path.GetFileName(p.FileName), p.Title)));
            }
        }

        return findings.Count > 0 ? new Result<IReadOnlyList<ReleasedFile>> { Findings = findings } : new Result<IReadOnlyList<ReleasedFile>> { Value = files };
    }

    private static bool IsInternal(DraftFile draft) => DraftReader.Read(draft.Bytes, draft.Name).Value?.Provenance is { } origin && DocumentKinds.IsInternal(origin.Kind);

    // As the draft was made: a step that was opened by its kind is opened again.
    private List<DraftedDocument> DraftAgain(DraftProvenance draft) => OpenedPlan.Open(drafter.Plan(reading, asOf), draft).Value is { } plan
        ? [.. (drafter.Draft(plan, new DraftOptions { Steps = [draft.Step] }).Value ?? []).SelectMany(d => d.Documents).Where(d => !DocumentKinds.IsInternal(d.Kind))]
        : [];
}
