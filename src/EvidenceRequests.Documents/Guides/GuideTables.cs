using System.Globalization;
using System.Xml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Writes the tables of the guide: fixed widths, headings that are repeated, rows that do not split.</summary>
internal sealed class GuideTables(XmlWriter xml, GuideLines lines, int width)
{
    private const string W = WordXml.Main;

    public void Write(GuideTable table, bool compact)
    {
        var widths = Widths(table.Columns);
        StartTable(widths, table.Header is not null);
        if (table.Header is { } header)
        {
            StartRow(isHeader: true);
            for (var i = 0; i < header.Count; i++)
            {
                StartCell(widths[i], shade: "E7E7E7");
                Paragraph(compact ? "GuideHeadCompact" : "GuideHead", [new GuideRun(header[i])]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        foreach (var row in table.Rows)
        {
            StartRow(isHeader: false, maySplit: table.RowsMaySplit);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                StartCell(widths[i], shade: table.Header is null && i == 0 ? "F2F2F2" : null);
                var style = table.Header is null && i == 0 ? "GuideLabel" : compact ? "GuideCellCompact" : "GuideCell";
                foreach (var line in row.Cells[i].Lines.Count == 0 ? [new GuideLine([])] : row.Cells[i].Lines)
                {
                    Paragraph(style, line.Text);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Gap();
    }

    /// <summary>An example address: each part in a cell, its name below it.</summary>
    public void Write(GuideAddress address)
    {
        var ems = address.Parts.Select(p => Math.Max(TextWidth.Measure(p.Text) * 9.6, TextWidth.Measure(p.Name) * 8) + 14).ToList();
        var factor = Math.Min(20, width / ems.Sum());
        var widths = ems.Select(e => (int)(e * factor)).ToArray();
        StartTable(widths, false);
        foreach (var below in new[] { false, true })
        {
            StartRow(isHeader: false);
            for (var i = 0; i < address.Parts.Count; i++)
            {
                StartCell(widths[i], address.Parts[i].IsIdentifier ? "E7E7E7" : null);
                Paragraph("GuideCell", below ? [new GuideRun(address.Parts[i].Name)] : [new GuideRun(address.Parts[i].Text) { IsCode = true, IsBold = address.Parts[i].IsIdentifier }]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Gap();
    }

    private void StartTable(int[] widths, bool hasHeader)
    {
        xml.WriteStartElement("tbl", W);
        xml.WriteStartElement("tblPr", W);
        Value("tblStyle", "GuideTable");
        Measure("tblW", widths.Sum());
        xml.WriteStartElement("tblLayout", W);
        xml.WriteAttributeString("type", W, "fixed");
        xml.WriteEndElement();
        xml.WriteStartElement("tblLook", W);
        xml.WriteAttributeString("val", W, hasHeader ? "0020" : "0080");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("tblGrid", W);
        foreach (var column in widths)
        {
            xml.WriteStartElement("gridCol", W);
            xml.WriteAttributeString("w", W, Number(column));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void StartRow(bool isHeader, bool maySplit = false)
    {
        xml.WriteStartElement("tr", W);
        if (maySplit)
        {
            return;
        }

        xml.WriteStartElement("trPr", W);
        xml.WriteStartElement("cantSplit", W);
        xml.WriteEndElement();
        if (isHeader)
        {
            xml.WriteStartElement("tblHeader", W);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void StartCell(int wide, string? shade)
    {
        xml.WriteStartElement("tc", W);
        xml.WriteStartElement("tcPr", W);
        Measure("tcW", wide);
        if (shade is not null)
        {
            xml.WriteStartElement("shd", W);
            xml.WriteAttributeString("val", W, "clear");
            xml.WriteAttributeString("color", W, "auto");
            xml.WriteAttributeString("fill", W, shade);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Paragraph(string style, IReadOnlyList<GuideInline> text)
    {
        xml.WriteStartElement("p", W);
        xml.WriteStartElement("pPr", W);
        Value("pStyle", style);
        xml.WriteEndElement();
        lines.Write(text);
        xml.WriteEndElement();
    }

    private void Gap() => Paragraph("GuideGapLine", []);

    private void Measure(string name, int value)
    {
        xml.WriteStartElement(name, W);
        xml.WriteAttributeString("w", W, Number(value));
        xml.WriteAttributeString("type", W, "dxa");
        xml.WriteEndElement();
    }

    private void Value(string name, string value)
    {
        xml.WriteStartElement(name, W);
        xml.WriteAttributeString("val", W, value);
        xml.WriteEndElement();
    }

    private int[] Widths(IReadOnlyList<int> columns)
    {
        var widths = columns.Select(c => width * c / 100).ToArray();
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
