using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>A remark as a comment in the margin: what, why, who says so, what to do. Facts are not in it.</summary>
internal static class RemarkText
{
    public static MarginNote NoteOf(ReviewRemark remark)
    {
        var finding = remark.Finding;
        return new MarginNote
        {
            Line = remark.Line,
            Bookmark = remark.Bookmark,
            Text =
            [
                .. new[]
                {
                    $"{finding.Severity} {finding.Code}: {finding.Message}",
                    finding.Why is null ? null : $"Why: {finding.Why}",
                    finding.Source is null ? null : $"Source: {SourceOf(finding.Source)}",
                    finding.Fix is null ? null : $"Fix: {finding.Fix}",
                }.OfType<string>(),
            ],
        };
    }

    private static string SourceOf(SourceReference source) => string.Join(
        ", ", new[] { source.Title, source.Url, source.CheckedOn is { } day ? FormattableString.Invariant($"checked {day:yyyy-MM-dd}") : null }.OfType<string>());
}
