using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Collects the remarks of a review.</summary>
internal sealed class RemarkList(string file)
{
    /// <summary>Remarks of one kind that are reported one by one; nobody reads thousands.</summary>
    public const int MostOfOneKind = 300;

    private readonly List<ReviewRemark> remarks = [];

    /// <summary>
    /// The remarks in the order of the document. Of very many of one kind, severity and rule the rest is counted: what is left stops a release as all of them would.
    /// </summary>
    public IReadOnlyList<ReviewRemark> InOrder()
    {
        var ordered = remarks.OrderBy(r => r.Line ?? 0).ThenByDescending(r => r.Finding.Severity).ThenBy(r => r.Finding.Code, StringComparer.Ordinal).ThenBy(r => r.Finding.Message, StringComparer.Ordinal);
        var kinds = remarks.CountBy(GetKind).ToDictionary();
        var told = new Dictionary<(string, Severity, StatementId?), int>();
        var kept = new List<ReviewRemark>();
        foreach (var remark in ordered)
        {
            var kind = GetKind(remark);
            told[kind] = told.GetValueOrDefault(kind) + 1;
            if (told[kind] <= MostOfOneKind)
            {
                kept.Add(remark);
            }
            else if (told[kind] == MostOfOneKind + 1)
            {
                kept.Add(remark with
                {
                    Finding = remark.Finding with { Message = FormattableString.Invariant($"{kinds[kind] - MostOfOneKind} more remarks of this kind follow from here on."), Fact = null },
                    Bookmark = null,
                    Was = null,
                    Now = null,
                });
            }
        }

        return kept;
    }

    /// <summary>Adds a remark about a line, or about the document as a whole.</summary>
    public void Add(string code, Severity severity, int? line, string message, string why, string fix, ReturnedSlot? slot = null, string? was = null, string? now = null, StatementId? requirement = null) => remarks.Add(new ReviewRemark
    {
        Finding = Finding.Create(
            severity,
            code,
            requirement: requirement,
            fact: slot?.Recorded.Fact,
            location: new SourceLocation { File = file, Line = line ?? 1, Column = 1 },
            message: message,
            why: why,
            fix: fix),
        Line = line,
        Bookmark = slot?.Line is null ? null : slot.Recorded.Bookmark,
        Was = was,
        Now = now,
    });

    /// <summary>Adds a finding that others have made, at the place of the fact it is about.</summary>
    public void Add(Finding finding, ReturnedSlot? slot) => remarks.Add(new ReviewRemark
    {
        Finding = finding,
        Line = slot?.Line,
        Bookmark = slot?.Line is null ? null : slot.Recorded.Bookmark,
    });

    /// <summary>Adds a finding about a line of the document.</summary>
    public void AddAtLine(Finding finding, int? line) => remarks.Add(new ReviewRemark { Finding = finding, Line = line });

    private static (string, Severity, StatementId?) GetKind(ReviewRemark remark) => (remark.Finding.Code, remark.Finding.Severity, remark.Finding.Requirement);
}
