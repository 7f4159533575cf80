using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>Puts the lines of a section together again, those of the document and those that the program writes, with the tables round their rows.</summary>
internal sealed class MergedBlocks(LineForms forms, KeptSlots slots, DraftSection section)
{
    private readonly List<DraftBlock> blocks = [];
    private DraftTable? table;
    private DraftRow? header;
    private List<DraftRow> rows = [];

    /// <summary>Why the document cannot be put into the draft here; null if it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Adds a chunk: the lines of the document where a hand changed them, else those of the program.</summary>
    public void Add(WordingChunk chunk)
    {
        var lines = chunk.IsByHand ? chunk.Theirs : chunk.Ours;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Returned is { } returned)
            {
                Add(lines[i], returned, i < chunk.Ours.Count ? chunk.Ours[i] : null);
            }
            else if (lines[i].Row is { } row)
            {
                AddRow((DraftTable)lines[i].Block!, row);
            }
            else
            {
                EndTable();
                blocks.Add(lines[i].Block!);
            }
        }
    }

    /// <summary>The blocks.</summary>
    public IReadOnlyList<DraftBlock> Finish()
    {
        EndTable();
        return blocks;
    }

    private void Add(WordingLine line, Incoming.BodyLine returned, WordingLine? instead)
    {
        var cells = returned.Pieces.Select(p => slots.Create(p, section.Id)).ToList();
        if (cells.Any(c => c is null))
        {
            Refusal ??= "It prints a fact that the letter does not print any more.";
        }
        else if (!line.IsRow)
        {
            EndTable();
            blocks.Add(forms.Create(returned, instead, cells[0]!));
        }
        else if (((instead is { IsRow: true } ? instead.Block : null) ?? table) is DraftTable within && within.Columns.Count == cells.Count)
        {
            var row = new DraftRow { Cells = [.. cells.Select(c => new DraftCell { Inlines = c! })] };
            AddRow(within, row, isHeader: instead?.Row is { } replaced && ReferenceEquals(replaced, within.Header));
        }
        else
        {
            Refusal ??= "A table or a column that was put in by hand cannot be carried over; put it into the new letter in Word.";
        }
    }

    private void AddRow(DraftTable within, DraftRow row, bool isHeader = false)
    {
        if (table != within)
        {
            EndTable();
            table = within;
        }

        if (isHeader || ReferenceEquals(row, within.Header))
        {
            header = row;
        }
        else
        {
            rows.Add(row);
        }
    }

    private void EndTable()
    {
        if (table is not null)
        {
            blocks.Add(table with { Header = header, Rows = rows });
        }

        (table, header, rows) = (null, null, []);
    }
}
