using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>The plain words of a line, for the terminal and for measuring.</summary>
internal static class GuideWords
{
    /// <summary>A line in one text.</summary>
    public static string Text(IEnumerable<GuideInline> inlines) => string.Concat(inlines.Select(Text));

    /// <summary>One piece.</summary>
    public static string Text(GuideInline inline) => inline switch
    {
        GuideRun run => run.Text,
        GuideGap gap => $"[{gap.Label}]",
        GuideMark mark => Text(mark),
        _ => string.Empty,
    };

    /// <summary>A mark: its shape, its number, the words behind it.</summary>
    public static string Text(GuideMark mark) => $"\u00a0{GuideMarks.Shape(mark.Kind)}{(mark.Number is { } number ? FormattableString.Invariant($"\u00a0{number}") : string.Empty)}{(mark.Printed is null ? string.Empty : $" {mark.Printed}")}";
}
