using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Puts the facts of a document into the form of a section. It is the one place where tokens become facts again. What holds no fact is taken over as it is.</summary>
internal sealed class SlotFiller
{
    private readonly IReadOnlyList<FactSlot> facts;
    private readonly SlotNumbers numbers;
    private readonly int listsBefore;

    private SlotFiller(IReadOnlyList<FactSlot> facts, SlotNumbers numbers, int listsBefore)
    {
        this.facts = facts;
        this.numbers = numbers;
        this.listsBefore = listsBefore;
    }

    /// <summary>The blocks of a section with its facts in them.</summary>
    /// <param name="form">The form.</param>
    /// <param name="facts">The facts, in the order in which the section names them.</param>
    /// <param name="numbers">Numbers the slots of the document.</param>
    /// <param name="lists">Numbers its lists.</param>
    public static IReadOnlyList<DraftBlock> Fill(CompiledSection form, IReadOnlyList<FactSlot> facts, SlotNumbers numbers, ListNumbers lists)
    {
        var filler = new SlotFiller(facts, numbers, lists.Take(form.Lists));
        var blocks = new List<DraftBlock>(form.Blocks.Count);
        for (var i = 0; i < form.Blocks.Count; i++)
        {
            blocks.Add(filler.FillBlock(form.Blocks[i]));
        }

        return blocks;
    }

    private DraftBlock FillBlock(DraftBlock block) => block switch
    {
        DraftHeading heading when HasPlaces(heading.Inlines) => heading with { Inlines = FillInlines(heading.Inlines) },
        DraftParagraph paragraph when HasPlaces(paragraph.Inlines) => paragraph with { Inlines = FillInlines(paragraph.Inlines) },
        DraftBullet bullet when HasPlaces(bullet.Inlines) => bullet with { Inlines = FillInlines(bullet.Inlines) },
        DraftNumberedParagraph numbered when numbered.List != ListNumbers.Letter || HasPlaces(numbered.Inlines) => numbered with
        {
            List = numbered.List == ListNumbers.Letter ? ListNumbers.Letter : listsBefore + numbered.List,
            Inlines = FillInlines(numbered.Inlines),
        },
        DraftTable table when HasPlaces(table.Header) || table.Rows.Any(HasPlaces) => FillTable(table),
        _ => block,
    };

    private DraftTable FillTable(DraftTable table)
    {
        var header = table.Header is null ? null : FillRow(table.Header);
        var rows = new List<DraftRow>(table.Rows.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            rows.Add(FillRow(table.Rows[i]));
        }

        // How wide the columns are hangs on the facts in them.
        var widths = ColumnWidths.Compute(table.Kind, table.Columns.Count, header, rows);
        return table with { Header = header, Rows = rows, Columns = [.. table.Columns.Select((c, i) => c with { Percent = widths[i] })] };
    }

    private DraftRow FillRow(DraftRow row)
    {
        if (!HasPlaces(row))
        {
            return row;
        }

        var cells = new List<DraftCell>(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            cells.Add(HasPlaces(cell.Inlines) ? new DraftCell { Inlines = FillInlines(cell.Inlines) } : cell);
        }

        return new DraftRow { Cells = cells };
    }

    private List<DraftInline> FillInlines(IReadOnlyList<DraftInline> inlines)
    {
        var filled = new List<DraftInline>(inlines.Count);
        for (var i = 0; i < inlines.Count; i++)
        {
            filled.Add(inlines[i] switch
            {
                DraftSlot place => numbers.Number(facts[place.Number], place.Bold, place.Italic, place.Code),
                DraftText text when filled.Count > 0 && filled[^1] is DraftSlot before => WithoutSecondStop(text, before),
                var other => other,
            });
        }

        filled.RemoveAll(i => i is DraftText { Text.Length: 0 });

        return filled;
    }

    // "etc." and "Ltd." end the sentence with their own stop.
    private static DraftText WithoutSecondStop(DraftText text, DraftSlot before) =>
        before.Text.EndsWith('.') && text.Text.StartsWith('.') && !text.Text.StartsWith("..", StringComparison.Ordinal) ? text with { Text = text.Text[1..] } : text;

    private static bool HasPlaces(DraftRow? row)
    {
        for (var i = 0; i < row?.Cells.Count; i++)
        {
            if (HasPlaces(row.Cells[i].Inlines))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlaces(IReadOnlyList<DraftInline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is DraftSlot)
            {
                return true;
            }
        }

        return false;
    }
}
