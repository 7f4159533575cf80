using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Turns a draft into a blank letter: words stay, and each fact becomes a gap that says what is to be written there.</summary>
internal sealed class BlankLetter(GuideSetting setting)
{
    public IReadOnlyList<GuideBlock> Create(Draft draft)
    {
        var blocks = new List<GuideBlock>();
        foreach (var block in draft.Sections.SelectMany(s => s.Blocks))
        {
            switch (block)
            {
                case DraftHeading heading:
                    blocks.Add(new GuideHeading(3, string.Concat(Lines(heading.Inlines).Select(i => i is GuideRun run ? run.Text : i is GuideGap gap ? $"[{gap.Label}]" : string.Empty))));
                    break;
                case DraftParagraph paragraph:
                    blocks.Add(new GuideParagraph(Lines(paragraph.Inlines)));
                    break;
                case DraftNumberedParagraph numbered:
                    blocks.Add(new GuideParagraph(Lines(numbered.Inlines)));
                    break;
                case DraftBullet bullet:
                    Append(blocks, Lines(bullet.Inlines));
                    break;
                case DraftTable table:
                    blocks.Add(Table(table));
                    break;
            }
        }

        return blocks;
    }

    private static void Append(List<GuideBlock> blocks, IReadOnlyList<GuideInline> item)
    {
        if (blocks.Count > 0 && blocks[^1] is GuideList list)
        {
            blocks[^1] = new GuideList([.. list.Items, item]);
        }
        else
        {
            blocks.Add(new GuideList([item]));
        }
    }

    private GuideTable Table(DraftTable table) => new(
        [.. table.Columns.Select(c => c.Percent)],
        table.Header is { } header ? [.. header.Cells.Select(c => string.Concat(c.Inlines.OfType<DraftText>().Select(t => t.Text)))] : null,
        [.. table.Rows.Select(r => new GuideRow([.. r.Cells.Select(c => new GuideCell([new GuideLine(Lines(c.Inlines))]))]))]);

    private IReadOnlyList<GuideInline> Lines(IReadOnlyList<DraftInline> inlines) => [.. inlines.Select(Inline)];

    private GuideInline Inline(DraftInline inline) => inline switch
    {
        DraftText text => new GuideRun(text.Text) { IsBold = text.Bold, IsCode = text.Code },
        // Words of closed lists and numbers of annexes are wording; what the case states is a gap.
        DraftSlot { Kind: SlotKind.AnnexNumber or SlotKind.AnnexReference } slot => new GuideRun(slot.Text),
        DraftSlot slot => new GuideGap(Label(slot), slot.Fact),
        _ => new GuideRun(" "),
    };

    private string Label(DraftSlot slot) => setting.Fields.FindNearest(slot.Fact)?.Label is { } label && !slot.Fact.StartsWith("step.", StringComparison.Ordinal) ? label : slot.Label;
}
