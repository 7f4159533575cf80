using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>Numbers the facts of a draft through again, and leads the comments to them.</summary>
internal static class SlotOrder
{
    /// <summary>The draft with these sections.</summary>
    public static Draft Number(Draft draft, IReadOnlyList<DraftSection> sections)
    {
        var last = 0;
        var numbered = new Dictionary<int, int>();
        var ordered = sections.Select(s => s with
        {
            Blocks = [.. s.Blocks.Select(b => Number(b, slot =>
        {
            numbered.TryAdd(slot.Number, ++last);
            return slot with { Number = last };
        }))]
        }).ToList();
        var origins = draft.Sections.SelectMany(s => BlockSlots.Collect(s.Blocks)).ToDictionary(s => s.Number, s => s.Fact);
        return draft with
        {
            Sections = ordered,
            Comments = [.. draft.Comments.Select(c => c with { Slot = c.Slot is not { } old ? null : numbered.TryGetValue(old, out var same) ? same : FindFact(ordered, c.Section, origins[old]) })],
        };
    }

    private static int? FindFact(IReadOnlyList<DraftSection> sections, string section, string fact) =>
        sections.Where(s => s.Id == section).SelectMany(s => BlockSlots.Collect(s.Blocks)).FirstOrDefault(s => s.Fact == fact)?.Number;

    private static DraftBlock Number(DraftBlock block, Func<DraftSlot, DraftSlot> next) => block switch
    {
        DraftTable table => table with { Header = table.Header is { } header ? Number(header, next) : null, Rows = [.. table.Rows.Select(r => Number(r, next))] },
        DraftHeading heading => heading with { Inlines = Number(heading.Inlines, next) },
        DraftParagraph paragraph => paragraph with { Inlines = Number(paragraph.Inlines, next) },
        DraftNumberedParagraph numbered => numbered with { Inlines = Number(numbered.Inlines, next) },
        DraftBullet bullet => bullet with { Inlines = Number(bullet.Inlines, next) },
        _ => block,
    };

    private static DraftRow Number(DraftRow row, Func<DraftSlot, DraftSlot> next) => new() { Cells = [.. row.Cells.Select(c => new DraftCell { Inlines = Number(c.Inlines, next) })] };

    private static IReadOnlyList<DraftInline> Number(IReadOnlyList<DraftInline> inlines, Func<DraftSlot, DraftSlot> next) => [.. inlines.Select(i => i is DraftSlot slot ? next(slot) : i)];
}
