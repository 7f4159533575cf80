using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>The slots of blocks, in the order in which they are printed.</summary>
internal static class BlockSlots
{
    public static IReadOnlyList<DraftSlot> Collect(IReadOnlyList<DraftBlock> blocks)
    {
        var slots = new List<DraftSlot>();
        foreach (var block in blocks)
        {
            if (block is DraftTable table)
            {
                Add(table.Header, slots);
                foreach (var row in table.Rows)
                {
                    Add(row, slots);
                }
            }
            else
            {
                Add(BlockInlines.Get(block), slots);
            }
        }

        return slots;
    }

    private static void Add(DraftRow? row, List<DraftSlot> slots)
    {
        foreach (var cell in row?.Cells ?? [])
        {
            Add(cell.Inlines, slots);
        }
    }

    private static void Add(IReadOnlyList<DraftInline> inlines, List<DraftSlot> slots)
    {
        foreach (var inline in inlines)
        {
            if (inline is DraftSlot slot)
            {
                slots.Add(slot);
            }
        }
    }
}
