using System.Xml.Linq;

namespace EvidenceRequests.Documents;

/// <summary>Merges tables: rows come and go as a whole, and cells are merged inside rows that both have.</summary>
internal sealed class TableMerger(RevisionMarks marks, ComparedPart before, ComparedPart after, BlockMerger blocks)
{
    private const double LeastLikeness = 0.3;
    private static readonly XNamespace W = WordXml.Main;

    /// <summary>True if two tables have as many columns.</summary>
    public static bool HaveOneShape(XElement older, XElement newer) => Columns(older) == Columns(newer);

    /// <summary>A table that both have.</summary>
    public XElement Changed(XElement older, XElement newer)
    {
        var table = new XElement(W + "tbl", newer.Elements(W + "tblPr").Concat(newer.Elements(W + "tblGrid")).Select(ComparedDocument.Bare));
        if (FormSignature.OfTable(older) != FormSignature.OfTable(newer) && table.Element(W + "tblPr") is { } form)
        {
            form.Add(marks.Mark("tblPrChange", ComparedDocument.Bare(older.Element(W + "tblPr") ?? new XElement(W + "tblPr"))));
        }

        foreach (var (one, other) in Alignment.Pairs([.. Blocks.Rows(older)], [.. Blocks.Rows(newer)], before.RowKey, after.RowKey, Likeness))
        {
            table.Add(one is null ? Row(other!, Change.Inserted) : other is null ? Row(one, Change.Deleted) : Row(one, other));
        }

        return table;
    }

    /// <summary>A table that only one of the documents has.</summary>
    public XElement Whole(XElement table, Change change) => new(
        W + "tbl",
        table.Elements(W + "tblPr").Concat(table.Elements(W + "tblGrid")).Select(ComparedDocument.Bare),
        Blocks.Rows(table).Select(r => Row(r, change)));

    private static int Columns(XElement table) => table.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0;

    private XElement Row(XElement row, Change change)
    {
        var form = row.Element(W + "trPr") is { } given ? ComparedDocument.Bare(given) : new XElement(W + "trPr");
        form.Add(marks.Mark(change == Change.Inserted ? "ins" : "del"));
        return new XElement(
            W + "tr",
            row.Elements(W + "tblPrEx").Select(ComparedDocument.Bare),
            form,
            Blocks.Cells(row).Select(c => new XElement(W + "tc", c.Elements(W + "tcPr").Select(ComparedDocument.Bare), blocks.Whole(c, change))));
    }

    private XElement Row(XElement older, XElement newer)
    {
        var form = newer.Element(W + "trPr") is { } given ? ComparedDocument.Bare(given) : new XElement(W + "trPr");
        if (FormSignature.OfRow(older) != FormSignature.OfRow(newer))
        {
            form.Add(marks.Mark("trPrChange", ComparedDocument.Bare(older.Element(W + "trPr") ?? new XElement(W + "trPr"))));
        }

        return new XElement(
            W + "tr",
            newer.Elements(W + "tblPrEx").Select(ComparedDocument.Bare),
            form.HasElements ? form : null,
            Blocks.Cells(older).Zip(Blocks.Cells(newer)).Select(c => new XElement(W + "tc", c.Second.Elements(W + "tcPr").Select(ComparedDocument.Bare), blocks.Merge(c.First, c.Second))));
    }

    private double Likeness(XElement older, XElement newer)
    {
        if (FormSignature.ShapeOf(older) != FormSignature.ShapeOf(newer))
        {
            return 0;
        }

        var shared = blocks.WordsOf(before, older).Shared(blocks.WordsOf(after, newer));
        return shared >= LeastLikeness ? shared : 0;
    }
}
