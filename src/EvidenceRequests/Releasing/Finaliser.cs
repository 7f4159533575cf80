using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Decides whether a draft may leave, and makes the final document of it.</summary>
internal static class Finaliser
{
    /// <summary>The final document, or every finding that stands in its way.</summary>
    public static Result<ReleasedDocument> Run(RequestDrafter drafter, ReadOnlyMemory<byte> bytes, string file, CaseReading? reading, DateOnly asOf)
    {
        var read = DraftReader.Read(bytes, file);
        if (read.Value is not { } draft)
        {
            return Refused(read.Findings);
        }

        if (ExerciseObstacles.Release(draft, reading) is { } exercise)
        {
            return Refused([exercise]);
        }

        if (draft.Provenance is { } origin && DocumentKinds.IsInternal(origin.Kind))
        {
            return Refused([ReleaseObstacles.Internal(file)]);
        }

        var hash = Sha256.Hex(bytes.Span);
        var approvals = new VersionApprovals(draft, reading, hash, asOf);
        var confirmations = new UsedConfirmations(drafter, draft, reading, asOf);
        var review = drafter.Review(draft, reading, asOf);
        var remarks = review.Remarks.Where(r => r.Finding.Severity != Severity.Note).ToList();
        var byHand = remarks.Any(r => ReleaseObstacles.IsEdit(r.Finding));
        var findings = remarks.Where(r => !IsLifted(r, approvals, confirmations)).Select(r => r.Finding)
            .Concat(draft.Provenance is { Incomplete: true } ? [ReleaseObstacles.Incomplete(file)] : [])
            .Concat(approvals.Findings(byHand))
            .Concat(confirmations.Findings())
            .Distinct().ToList();
        var written = FinalWriter.Write(bytes, file);
        findings.AddRange(written.Findings);
        return findings.Count > 0 || written.Value is null || draft.Provenance is null
            ? Refused(findings)
            : new Result<ReleasedDocument>
            {
                Value = new ReleasedDocument
                {
                    Bytes = written.Value,
                    Sha256 = Sha256.Hex(written.Value),
                    DraftSha256 = hash,
                    Draft = draft.Provenance,
                    AsOf = asOf,
                    WithCase = reading is not null,
                    Approvals = approvals.OfThisVersion,
                    Confirmations = confirmations.Used,
                    Lifted = confirmations.Lifted,
                    Noted = [.. (review.Step?.Findings ?? []).Where(f => f.Severity == Severity.Note).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)],
                },
            };
    }

    // What finalising takes out is no obstacle to it; a person's word on record lifts a warning, and an approval of this very version an edit of its wording.
    private static bool IsLifted(ReviewRemark remark, VersionApprovals approvals, UsedConfirmations confirmations) => remark.Finding switch
    {
        { Code: FindingCodes.NamesInMetadata } => true,
        { Code: FindingCodes.CommentOpen, Requirement: var statement } => statement is { } asked && confirmations.Use(asked),
        { Severity: Severity.Error } => false,
        var edit when ReleaseObstacles.IsEdit(edit) => approvals.OfThisVersion.Count > 0,
        var warning => confirmations.Lift(warning),
    };

    private static Result<ReleasedDocument> Refused(IReadOnlyList<Finding> findings) => new() { Findings = findings };
}
