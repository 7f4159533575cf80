using System.Globalization;
using System.Xml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Writes the body of a guide: title, table of contents, and sheet after sheet, each with a bookmark under its number.</summary>
internal sealed class GuideBody(XmlWriter xml, Guide guide, ReferenceParts reference, GuideLinks links)
{
    private const string W = WordXml.Main;

    private readonly GuideLines lines = new(xml, guide, links);
    private int drawing = 1;
    private int bookmark;
    private int size;
    private bool isForm;

    private int TextWidth => reference.Page.TextWidth;

    public void Write()
    {
        xml.WriteStartDocument(true);
        xml.WriteStartElement("w", "document", W);
        foreach (var (prefix, space) in new[] { ("r", WordXml.Relationships), ("mc", DiagramShapes.Compatibility), ("a", DiagramShapes.Drawing), ("wp", DiagramShapes.Inline), ("wpg", DiagramShapes.Group), ("wps", DiagramShapes.Shape) })
        {
            xml.WriteAttributeString("xmlns", prefix, null, space);
        }

        Start("body");
        if (guide.Edition is "core" or "full")
        {
            WriteFront();
        }

        foreach (var part in guide.Parts)
        {
            WritePart(part);
        }

        Start("sectPr");
        foreach (var page in reference.Pages)
        {
            Start(page.IsHeader ? "headerReference" : "footerReference");
            xml.WriteAttributeString("type", W, page.Use);
            xml.WriteAttributeString("id", WordXml.Relationships, page.Relationship);
            xml.WriteEndElement();
        }

        WritePage();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WritePage()
    {
        Start("pgSz");
        Attribute("w", reference.Page.Width);
        Attribute("h", reference.Page.Height);
        if (reference.Page.Landscape)
        {
            xml.WriteAttributeString("orient", W, "landscape");
        }

        xml.WriteEndElement();
        Start("pgMar");
        foreach (var (name, value) in reference.Page.Margins)
        {
            Attribute(name, value);
        }

        xml.WriteEndElement();
        if (reference.Page.TitlePage)
        {
            Start("titlePg");
            xml.WriteEndElement();
        }
    }

    private void WriteFront()
    {
        Paragraph("GuideTitle", [new GuideRun(guide.Title)]);
        Paragraph("GuideSubtitle", [new GuideRun(FormattableString.Invariant($"{(guide.Edition == "core" ? "Short" : "Full")} edition, as of {guide.AsOf:yyyy-MM-dd}. Good until {guide.GoodUntil:yyyy-MM-dd}. {guide.Readers}."))]);
        Paragraph("GuideContents", [new GuideRun("Contents")]);
        // source: ECMA-376-1, 17.16.5.68. Without page numbers (\\n): a sheet is found by its number, which no new page moves.
        var first = true;
        foreach (var part in guide.Parts)
        {
            WriteContentsLine("TOC1", $"{part.Letter}  {part.Title}{(part.Sheets.All(s => s.IsCompact) ? FormattableString.Invariant($": {part.Sheets.Count}, in the order of their names") : string.Empty)}", part.Letter, first);
            first = false;
            // Providers and states stand in the order of their names, and are looked up in the list of names.
            foreach (var sheet in part.Sheets.Where(s => !s.IsCompact))
            {
                WriteContentsLine("TOC2", $"{sheet.Number}\t{sheet.Title}", sheet.Number, false);
            }
        }

        Start("p");
        Properties("GuideGapLine");
        Field("end");
        xml.WriteEndElement();
    }

    private void WriteContentsLine(string style, string text, string target, bool first)
    {
        Start("p");
        Properties(style);
        if (first)
        {
            Field("begin");
            Start("r");
            Start("instrText");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(" TOC \\o \"1-2\" \\n \\h \\z \\u ");
            xml.WriteEndElement();
            xml.WriteEndElement();
            Field("separate");
        }

        lines.Write([new GuideRun(text) { Sheet = target }], plainLinks: true);
        xml.WriteEndElement();
    }

    private void Field(string kind)
    {
        Start("r");
        Start("fldChar");
        xml.WriteAttributeString("fldCharType", W, kind);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WritePart(GuidePart part)
    {
        if (guide.Edition is "core" or "full")
        {
            Start("p");
            // A part of one-page sheets has no page for its title: a line above the first of them is enough.
            Properties(part.Sheets[0].IsCompact ? "GuidePartLine" : part.RunsOn ? "GuidePartBelow" : "GuidePart", pageBreak: !part.RunsOn);
            Bookmark(part.Letter);
            lines.Write([new GuideRun($"{part.Letter}  {part.Title}")]);
            xml.WriteEndElement();
        }

        for (var i = 0; i < part.Sheets.Count; i++)
        {
            WriteSheet(part.Sheets[i], pageBreak: i > 0 && (part.Sheets[i].IsCompact || part.Sheets[i].StartsPage || part.Sheets[i - 1].IsCompact));
        }
    }

    private void WriteSheet(GuideSheet sheet, bool pageBreak)
    {
        isForm = sheet.IsForm;
        size = sheet.IsCompact ? sheet.HalfPoints : 0;
        lines.Size = size;
        Start("p");
        Properties(sheet.IsCompact ? "GuideSheetTitle" : "GuideChapterTitle", pageBreak);
        Bookmark(sheet.Number);
        lines.Write([new GuideRun($"{sheet.Number}  {sheet.Title}")], keepSize: true);
        xml.WriteEndElement();
        if (sheet.Banner is { } banner)
        {
            Paragraph("GuideBanner", [new GuideRun(banner) { IsBold = true }]);
        }

        if (sheet.Status.Count > 0)
        {
            Paragraph("GuideStatus", sheet.Status);
        }

        foreach (var block in sheet.Blocks)
        {
            WriteBlock(block);
        }

        size = lines.Size = 0;
    }

    private void WriteBlock(GuideBlock block)
    {
        switch (block)
        {
            case GuideHeading heading:
                Paragraph(heading.Level == 2 ? "GuideHeading2" : isForm ? "GuideFormHeading" : "GuideHeading3", [new GuideRun(heading.Text)]);
                break;
            case GuideParagraph paragraph:
                Paragraph(paragraph.IsSmall ? "GuideSmall" : isForm ? "GuideForm" : paragraph.IsAdvice ? "GuideAdvice" : "GuideText", paragraph.IsAdvice ? [new GuideRun("Advice. ") { IsBold = true }, .. paragraph.Text] : paragraph.Text);
                break;
            case GuideList list:
                WriteList(list);
                break;
            case GuideTable table:
                new GuideTables(xml, lines, TextWidth).Write(table, size > 0 || isForm || table.IsDense);
                break;
            case GuideAddress address:
                new GuideTables(xml, lines, TextWidth).Write(address);
                break;
            case GuidePicture picture:
                WritePicture(picture.Diagram);
                break;
        }
    }

    private void WriteList(GuideList list)
    {
        var number = list.IsChecklist ? 0 : list.IsNumbered ? reference.Numbering.GetList(links.NextList()) : reference.Numbering.Bullets;
        foreach (var item in list.Items)
        {
            Start("p");
            Start("pPr");
            Value("pStyle", list.IsChecklist ? isForm ? "GuideFormCheck" : "GuideCheck" : isForm ? "GuideFormItem" : list.IsAdvice ? "GuideAdviceItem" : "GuideItem");
            if (number > 0)
            {
                Start("numPr");
                Value("ilvl", "0");
                Value("numId", number.ToString(CultureInfo.InvariantCulture));
                xml.WriteEndElement();
                Start("ind");
                Attribute("left", list.IsAdvice ? 624 : 397);
                Attribute("hanging", 397);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            lines.Write(list.IsChecklist ? [new GuideRun("☐\t"), .. item] : item);
            xml.WriteEndElement();
        }
    }

    private void WritePicture(GuideDiagram diagram)
    {
        Paragraph("GuideCaption", [new GuideRun(diagram.Title)]);
        Start("p");
        Properties("GuidePicture");
        // The same in words is its alternative text; who sees the picture need not read it again.
        drawing = new DiagramShapes(xml).Write(diagram, TextWidth / 20.0, drawing);
        xml.WriteEndElement();
    }

    private void Paragraph(string style, IReadOnlyList<GuideInline> text)
    {
        Start("p");
        Properties(style);
        lines.Write(text);
        xml.WriteEndElement();
    }

    private void Properties(string style, bool pageBreak = false)
    {
        Start("pPr");
        Value("pStyle", style);
        if (pageBreak)
        {
            Start("pageBreakBefore");
            xml.WriteEndElement();
            Start("spacing");
            Attribute("before", 0);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Bookmark(string number)
    {
        var id = (++bookmark).ToString(CultureInfo.InvariantCulture);
        Start("bookmarkStart");
        xml.WriteAttributeString("id", W, id);
        xml.WriteAttributeString("name", W, GuideLines.BookmarkName(number));
        xml.WriteEndElement();
        Start("bookmarkEnd");
        xml.WriteAttributeString("id", W, id);
        xml.WriteEndElement();
    }

    private void Start(string name) => xml.WriteStartElement(name, W);

    private void Value(string name, string value)
    {
        Start(name);
        xml.WriteAttributeString("val", W, value);
        xml.WriteEndElement();
    }

    private void Attribute(string name, int value) => xml.WriteAttributeString(name, W, value.ToString(CultureInfo.InvariantCulture));
}
