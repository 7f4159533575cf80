using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>A remark as a comment in the margin: what, why, who says so, what to do. Facts are not in it.</summary>
internal static class RemarkText
{
    public static ReviewComment GetNote(ReviewRemark remark)
    {
        var finding = remark.Finding;
        return new ReviewComment
        {
            Line = remark.Line,
            Bookmark = remark.Bookmark,
            Text =
            [
                .. new[]
                {
                    $"{finding.Severity} {finding.Code}: {finding.Message}",
                    finding.Why is null ? null : $"Why: {finding.Why}",
                    finding.Source is null ? null : $"Source: {GetSource(finding.Source)}",
                    finding.Fix is null ? null : $"Fix: {finding.Fix}",
                }.OfType<string>(),
            ],
        };
    }

    private static string GetSource(SourceReference source) => string.Join(
        ", ", new[] { source.Title, source.Url, TextDates.Describe(source.Published), source.CheckedOn is { } day ? FormattableString.Invariant($"checked {day:yyyy-MM-dd}") : null }.OfType<string>());
}
