namespace EvidenceRequests.Model;

/// <summary>The shapes of the marks, with their keys. The shape carries the meaning, never the colour.</summary>
public static class GuideMarks
{
    /// <summary>The marks in the order of the key.</summary>
    public static IReadOnlyList<GuideMarkKind> All { get; } = [GuideMarkKind.Own, GuideMarkKind.Elsewhere, GuideMarkKind.Remembered, GuideMarkKind.Advice, GuideMarkKind.Confirmed, GuideMarkKind.Disputed, GuideMarkKind.Overdue];

    /// <summary>The shape.</summary>
    /// <param name="kind">The mark.</param>
    public static string Shape(GuideMarkKind kind) => kind switch
    {
        GuideMarkKind.Own => "●",
        GuideMarkKind.Elsewhere => "◐",
        GuideMarkKind.Remembered => "○",
        GuideMarkKind.Advice => "▷",
        GuideMarkKind.Confirmed => "✓",
        GuideMarkKind.Disputed => "≠",
        _ => "⌛",
    };

    /// <summary>What it means, for the key.</summary>
    /// <param name="kind">The mark.</param>
    public static string Meaning(GuideMarkKind kind) => kind switch
    {
        GuideMarkKind.Own => "read on the addressee's own page or in an official text; the number is that of the source at the foot of the sheet",
        GuideMarkKind.Elsewhere => "read elsewhere: a copy, the press, a third party; the number is that of the source",
        GuideMarkKind.Remembered => "remembered, read nowhere: confirm it before use",
        GuideMarkKind.Advice => "advice of this guide on what to do; nobody else says it",
        GuideMarkKind.Confirmed => "confirmed by this office on the day given",
        GuideMarkKind.Disputed => "sources disagree; both are named",
        _ => "overdue: somebody must read the source again before the statement is relied on",
    };
}
