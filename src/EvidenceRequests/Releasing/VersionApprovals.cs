using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>Which approvals of the case file are of this very file, by its hash, and which are of another version of it.</summary>
internal sealed class VersionApprovals
{
    private readonly ReturnedDraft draft;
    private readonly CaseReading? reading;
    private readonly string hash;
    private readonly DateOnly asOf;
    private readonly List<(Approval Approval, int Number)> all;

    public VersionApprovals(ReturnedDraft draft, CaseReading? reading, string hash, DateOnly asOf)
    {
        this.draft = draft;
        this.reading = reading;
        this.hash = hash;
        this.asOf = asOf;
        all = [.. (reading?.CaseFile.Approvals ?? []).Select((a, i) => (a, i))];
        OfThisVersion = [.. all.Select(a => a.Approval).Where(IsThis)];
    }

    /// <summary>The approvals of this file.</summary>
    public IReadOnlyList<Approval> OfThisVersion { get; }

    /// <summary>What is wrong with the approvals.</summary>
    /// <param name="byHand">True if the wording was changed by hand, so that this version needs an approval.</param>
    public IEnumerable<Finding> Findings(bool byHand)
    {
        var other = false;
        foreach (var (approval, number) in all)
        {
            var location = reading!.SourceMap.Find(FormattableString.Invariant($"approvals[{number}]"));
            if (IsThis(approval))
            {
                if (approval.Date?.Value is not { } date || date > asOf)
                {
                    yield return ReleaseObstacles.EntryIncomplete(location, "an approval of this version has no day, or one that is still to come.", "Add date: the day of the decision.");
                }
            }
            else if (Names(approval) && approval.Hash is null)
            {
                yield return ReleaseObstacles.EntryIncomplete(location, "an approval does not say which version was seen.", $"If it was this one, add hash: {hash}.");
            }
            else if (Names(approval) && !OfThisVersion.Any(a => a.Role == approval.Role && a.Office == approval.Office) && (approval.Document is not null || OfThisVersion.Count == 0))
            {
                other = true;
                yield return ReleaseObstacles.OtherVersion(location, hash);
            }
        }

        if (byHand && OfThisVersion.Count == 0 && !other)
        {
            yield return ReleaseObstacles.ApprovalMissing(draft.File, hash);
        }
    }

    private bool IsThis(Approval approval) =>
        approval.Hash is { } seen && string.Equals(seen.Trim().StartsWith("sha256:", StringComparison.OrdinalIgnoreCase) ? seen.Trim()["sha256:".Length..] : seen.Trim(), hash, StringComparison.OrdinalIgnoreCase);

    // An approval that names no document may be of this one.
    private bool Names(Approval approval) => approval.Document is not { } document
        || string.Equals(document, Path.GetFileName(draft.File), StringComparison.OrdinalIgnoreCase)
        || (draft.Provenance is { } p && document.StartsWith($"{p.Step}-{p.Kind}", StringComparison.OrdinalIgnoreCase));
}
