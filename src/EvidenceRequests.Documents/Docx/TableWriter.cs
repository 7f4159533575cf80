using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Writes tables: fixed widths, a header row that is repeated on each page, rows that do not split.</summary>
internal sealed class TableWriter(WordXml xml, InlineWriter inlines, ReferenceParts reference)
{
    /// <summary>A table of up to so many rows is not divided between pages.</summary>
    public const int KeptRows = 6;

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="keepNext">True if its end stays on the page of what follows.</param>
    public void Write(DraftTable table, bool keepNext)
    {
        var widths = GetWidths(table.Columns);
        xml.Start("tbl").Start("tblPr").Value("tblStyle", reference.StyleId(StyleNames.Find(table)));
        xml.Start("tblW").Attribute("w", widths.Sum()).Attribute("type", "dxa").End();
        xml.Start("tblLayout").Attribute("type", "fixed").End();
        xml.Start("tblLook").Attribute("val", table.Header is null ? "0080" : "0020")
            .Attribute("firstRow", table.Header is null ? "0" : "1").Attribute("lastRow", "0")
            .Attribute("firstColumn", table.Header is null ? "1" : "0").Attribute("lastColumn", "0")
            .Attribute("noHBand", "1").Attribute("noVBand", "1").End();
        xml.End().Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol").Attribute("w", width).End();
        }

        xml.End();
        if (table.Header is { } header)
        {
            WriteRow(header, table, widths, true, true);
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            WriteRow(table.Rows[i], table, widths, false, i == table.Rows.Count - 1 ? keepNext : StaysWithNext(table, i));
        }

        xml.End();
    }

    // A list of annexes is read as one; of a long table neither the first row nor the last is alone.
    private static bool StaysWithNext(DraftTable table, int row) => table.Rows.Count <= KeptRows || table.Kind == "annexes" || row == 0 || row == table.Rows.Count - 2;

    private void WriteRow(DraftRow row, DraftTable table, int[] widths, bool isHeader, bool keepNext)
    {
        xml.Start("tr").Start("trPr").Empty("cantSplit");
        if (isHeader)
        {
            xml.Empty("tblHeader");
        }

        xml.End();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var style = isHeader ? StyleNames.TableHeading : table.Header is null && i == 0 ? StyleNames.TableLabel : StyleNames.TableText;
            WriteCell(row.Cells[i], style, widths[i], table.Columns[i].AtRight, keepNext);
        }

        xml.End();
    }

    private void WriteCell(DraftCell cell, string style, int width, bool atRight, bool keepNext)
    {
        xml.Start("tc").Start("tcPr").Start("tcW").Attribute("w", width).Attribute("type", "dxa").End().End();
        var rightToLeft = TextDirection.IsRightToLeft(cell.Inlines);
        xml.Start("p");
        new ParagraphPropertiesWriter { Style = reference.StyleId(style), RightToLeft = rightToLeft, AtRight = atRight, KeepNext = keepNext ? true : null }.Write(xml);
        inlines.Write(cell.Inlines, rightToLeft, RunStyles.Table);
        xml.End().End();
    }

    private int[] GetWidths(IReadOnlyList<DraftColumn> columns)
    {
        var widths = columns.Select(c => reference.Page.TextWidth * c.Percent / 100).ToArray();
        widths[^1] += reference.Page.TextWidth - widths.Sum();
        return widths;
    }
}
