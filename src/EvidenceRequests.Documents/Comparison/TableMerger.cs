using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Merges tables: rows come and go as a whole, and cells are merged inside rows that both have.</summary>
internal sealed class TableMerger(RevisionMarks marks, ComparedPart before, ComparedPart after, BlockMerger blocks)
{
    private const double MinSimilarity = 0.3;

    /// <summary>True if two tables have as many columns.</summary>
    public static bool HaveOneShape(XElement older, XElement newer) => CountColumns(older) == CountColumns(newer);

    /// <summary>A table that both have.</summary>
    public XElement Merge(XElement older, XElement newer)
    {
        var table = new XElement(W + "tbl", newer.Elements(W + "tblPr").Concat(newer.Elements(W + "tblGrid")).Select(ComparedDocument.StripIds));
        if (FormatSignature.ForTable(older) != FormatSignature.ForTable(newer) && table.Element(W + "tblPr") is { } form)
        {
            form.Add(marks.Mark("tblPrChange", ComparedDocument.StripIds(older.Element(W + "tblPr") ?? new XElement(W + "tblPr"))));
        }

        foreach (var (one, other) in Alignment.Pairs([.. Blocks.Rows(older)], [.. Blocks.Rows(newer)], before.RowKey, after.RowKey, GetSimilarity))
        {
            table.Add(one is null ? MergeRow(other!, Change.Inserted) : other is null ? MergeRow(one, Change.Deleted) : MergeRow(one, other));
        }

        return table;
    }

    /// <summary>A table that only one of the documents has.</summary>
    public XElement MarkAll(XElement table, Change change) => new(
        W + "tbl",
        table.Elements(W + "tblPr").Concat(table.Elements(W + "tblGrid")).Select(ComparedDocument.StripIds),
        Blocks.Rows(table).Select(r => MergeRow(r, change)));

    private static int CountColumns(XElement table) => table.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0;

    private XElement MergeRow(XElement row, Change change)
    {
        var form = row.Element(W + "trPr") is { } given ? ComparedDocument.StripIds(given) : new XElement(W + "trPr");
        form.Add(marks.Mark(change == Change.Inserted ? "ins" : "del"));
        return new XElement(
            W + "tr",
            row.Elements(W + "tblPrEx").Select(ComparedDocument.StripIds),
            form,
            Blocks.Cells(row).Select(c => new XElement(W + "tc", c.Elements(W + "tcPr").Select(ComparedDocument.StripIds), blocks.MarkAll(c, change))));
    }

    private XElement MergeRow(XElement older, XElement newer)
    {
        var form = newer.Element(W + "trPr") is { } given ? ComparedDocument.StripIds(given) : new XElement(W + "trPr");
        if (FormatSignature.ForRow(older) != FormatSignature.ForRow(newer))
        {
            form.Add(marks.Mark("trPrChange", ComparedDocument.StripIds(older.Element(W + "trPr") ?? new XElement(W + "trPr"))));
        }

        return new XElement(
            W + "tr",
            newer.Elements(W + "tblPrEx").Select(ComparedDocument.StripIds),
            form.HasElements ? form : null,
            Blocks.Cells(older).Zip(Blocks.Cells(newer)).Select(c => new XElement(W + "tc", c.Second.Elements(W + "tcPr").Select(ComparedDocument.StripIds), blocks.Merge(c.First, c.Second))));
    }

    private double GetSimilarity(XElement older, XElement newer)
    {
        if (FormatSignature.GetShape(older) != FormatSignature.GetShape(newer))
        {
            return 0;
        }

        var shared = blocks.CountWords(before, older).GetSimilarity(blocks.CountWords(after, newer));
        return shared >= MinSimilarity ? shared : 0;
    }
}
