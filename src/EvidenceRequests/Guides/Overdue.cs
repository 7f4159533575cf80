using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>What is said of the age of a sheet.</summary>
internal static class Overdue
{
    /// <summary>The banner over a sheet that must be read again; null if it need not.</summary>
    public static string? Banner(DateOnly asOf, DateOnly due) => due >= asOf ? null
        : FormattableString.Invariant($"{GuideMarks.Shape(GuideMarkKind.Overdue)} Overdue since {due:yyyy-MM-dd}. Read the sources again before you rely on this sheet.");

    /// <summary>The line below the title: other names, when it was read, until when it is good; the counts of its marks follow.</summary>
    public static IReadOnlyList<GuideInline> Status(DateOnly asOf, Review review, IReadOnlyList<string> names)
    {
        var due = GuideSetting.Due(review);
        return
        [
            new GuideRun(FormattableString.Invariant($"{(names.Count == 0 ? string.Empty : $"Also: {string.Join(", ", names.Take(8))}. ")}Read {review.LastChecked:yyyy-MM-dd}, ")),
            new GuideRun(FormattableString.Invariant($"{(due < asOf ? "was good" : "good")} until {due:yyyy-MM-dd}")) { IsBold = true },
            new GuideRun(". Marks:"),
        ];
    }
}
