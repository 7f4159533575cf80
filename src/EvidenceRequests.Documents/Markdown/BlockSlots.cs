using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>The slots of a block, in the order in which they are printed.</summary>
internal static class BlockSlots
{
    public static IEnumerable<DraftSlot> Of(DraftBlock block)
    {
        var inlines = block switch
        {
            DraftHeading heading => heading.Inlines,
            DraftParagraph paragraph => paragraph.Inlines,
            DraftNumberedParagraph numbered => numbered.Inlines,
            DraftBullet bullet => bullet.Inlines,
            DraftTable table => (table.Header is null ? table.Rows : [table.Header, .. table.Rows]).SelectMany(r => r.Cells).SelectMany(c => c.Inlines),
            _ => [],
        };
        return inlines.OfType<DraftSlot>();
    }
}
