using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Makes the draft of an exercise unmistakable: its title and subject say so, and no address, portal, mailbox or number of the packs is left in
/// its wording. What the case itself states stays; its identifiers are checked to be made up.
/// </summary>
internal static partial class ExerciseDraft
{
    /// <summary>True for a section in which somebody signs or seals.</summary>
    public static bool IsForSigning(string section) => section.StartsWith("sign", StringComparison.Ordinal) || section == "stamp";

    /// <summary>The draft with the mark in title and subject, and without ways to send it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="title">Id of the section that holds the title.</param>
    public static Draft Mark(Draft draft, string? title) => draft with
    {
        Title = ExercisePaper.Mark(Withhold(draft.Title)),
        Sections = [.. draft.Sections.Select(s => s with { Blocks = [.. s.Blocks.Select((b, i) => Withhold(s.Id == title && i == 0 ? MarkFirst(b) : b))] })],
        Comments = [.. draft.Comments.Select(c => c with { Text = Withhold(c.Text) })],
    };

    /// <summary>A text without web addresses, mailboxes and telephone numbers that lead anywhere.</summary>
    public static string Withhold(string text) => Ways().Replace(text, static way => FictionalValues.IsFictional(way.Value.TrimEnd('.', ',')) ? way.Value : ExercisePaper.LeftOut);

    private static DraftBlock MarkFirst(DraftBlock block)
    {
        DraftInline mark = new DraftText { Text = $"{ExercisePaper.Word} – " };
        return block switch
        {
            DraftHeading heading => heading with { Inlines = [mark, .. heading.Inlines] },
            DraftParagraph paragraph => paragraph with { Inlines = [mark, .. paragraph.Inlines] },
            _ => block,
        };
    }

    private static DraftBlock Withhold(DraftBlock block) => block switch
    {
        DraftHeading heading => heading with { Inlines = Withhold(heading.Inlines) },
        DraftParagraph paragraph => paragraph with { Inlines = Withhold(paragraph.Inlines) },
        DraftNumberedParagraph numbered => numbered with { Inlines = Withhold(numbered.Inlines) },
        DraftBullet bullet => bullet with { Inlines = Withhold(bullet.Inlines) },
        DraftTable table => table with { Header = table.Header is null ? null : Withhold(table.Header), Rows = [.. table.Rows.Select(Withhold)] },
        _ => block,
    };

    private static DraftRow Withhold(DraftRow row) => row with { Cells = [.. row.Cells.Select(c => c with { Inlines = Withhold(c.Inlines) })] };

    private static IReadOnlyList<DraftInline> Withhold(IReadOnlyList<DraftInline> inlines) => [.. inlines.Select(i => i switch
    {
        DraftText text => text with { Text = Withhold(text.Text) },
        DraftSlot slot when IsKnowledge(slot) => slot with { Text = Withhold(slot.Text) },
        var other => other,
    })];

    private static bool IsKnowledge(DraftSlot slot) =>
        slot.Kind == SlotKind.Knowledge || slot.Fact.StartsWith("plan.", StringComparison.Ordinal) || slot.Fact.StartsWith("library.", StringComparison.Ordinal);

    // A web address; a host with something behind a slash; a mailbox; a number with + or in the groups of North America.
    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""”]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}/[^\s<>""”,;]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+|\+\d[\d\s().–-]{6,}\d|(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ways();
}
