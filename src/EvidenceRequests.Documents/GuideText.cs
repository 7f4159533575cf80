using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes a guide as lines of text, for a terminal.</summary>
public static class GuideText
{
    /// <summary>The lines, in order.</summary>
    /// <param name="guide">The guide.</param>
    public static IReadOnlyList<GuideTextLine> Write(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return [.. guide.Sheets.SelectMany(Write)];
    }

    private static IEnumerable<GuideTextLine> Write(GuideSheet sheet) =>
    [
        new GuideTextLine(0, string.Empty, $"{sheet.Number}  {sheet.Title}", true),
        .. sheet.Banner is { } banner ? [new GuideTextLine(0, string.Empty, banner, true)] : Array.Empty<GuideTextLine>(),
        .. sheet.Status.Count > 0 ? [new GuideTextLine(0, string.Empty, GuideWords.Text(sheet.Status), false)] : Array.Empty<GuideTextLine>(),
        .. sheet.Blocks.SelectMany(Write),
    ];

    private static IEnumerable<GuideTextLine> Write(GuideBlock block) => block switch
    {
        GuideHeading heading => [new GuideTextLine(0, string.Empty, heading.Text, true)],
        GuideParagraph paragraph => [new GuideTextLine(0, string.Empty, (paragraph.IsAdvice ? "Advice. " : string.Empty) + GuideWords.Text(paragraph.Text), false)],
        GuideList list => list.Items.Select((item, i) => new GuideTextLine(2, list.IsChecklist ? "[ ]" : list.IsNumbered ? FormattableString.Invariant($"{i + 1}.") : "-", GuideWords.Text(item), false)),
        GuideTable { Header: null } table => table.Rows.SelectMany(Labelled),
        GuideTable table => table.Rows.Select(r => new GuideTextLine(2, "-", string.Join(" | ", r.Cells.Select(c => string.Join(" / ", c.Lines.Select(l => GuideWords.Text(l.Text))))), false)),
        GuideAddress address => [new GuideTextLine(4, string.Empty, string.Join("  ", address.Parts.Select(p => $"{p.Text} ({p.Name})")), false)],
        GuidePicture picture => [new GuideTextLine(0, string.Empty, picture.Diagram.Title, false), .. DiagramText.Lines(picture.Diagram).Select((l, i) => new GuideTextLine(2, FormattableString.Invariant($"{i + 1}."), l, false))],
        _ => [],
    };

    private static IEnumerable<GuideTextLine> Labelled(GuideRow row)
    {
        var label = string.Join(' ', row.Cells[0].Lines.Select(l => GuideWords.Text(l.Text)));
        return row.Cells.Skip(1).SelectMany(c => c.Lines).Select((line, i) => new GuideTextLine(0, i == 0 ? label : string.Empty, GuideWords.Text(line.Text), false));
    }
}
