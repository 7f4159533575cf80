using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// The closed table of what may appear in the text of a letter: body, headers, footers, notes. Everything that it does not name is reported
/// by review and refused by finalise, so an element that a later Word invents is never passed over.
/// </summary>
internal static class KnownText
{
    private static readonly MarkupGroup Blocks = new();
    private static readonly MarkupGroup Inlines = new();
    private static readonly MarkupGroup Rows = new();
    private static readonly MarkupGroup Cells = new();

    private static readonly MarkupGroup ControlProperties = new MarkupGroup()
        .Plain("alias tag id lock temporary showingPlcHdr text richText picture group equation citation bibliography w15:appearance w15:color w16sdtdh:dataHash")
        .Plain("rPr", KnownForms.Run)
        .Skipped("placeholder docPartObj docPartList date comboBox dropDownList w14:checkbox")
        .Report("dataBinding w15:dataBinding", PageEffect.Hidden, "text that is filled in from another part of the file");

    // What shows nothing at whatever place. What is deleted is reported as a tracked change.
    private static readonly MarkupGroup Marks = new MarkupGroup()
        .Plain("bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd proofErr permStart permEnd")
        .Plain("moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd")
        .Skipped("del moveFrom customXmlPr smartTagPr");

    private static readonly MarkupGroup RunContent = new MarkupGroup()
        .Plain("t tab cr noBreakHyphen lastRenderedPageBreak commentReference annotationRef instrText fldChar")
        .Plain("rPr", KnownForms.Run)
        .Judged("br", e => MarkupValues.Value(e, "type") == "column" ? MarkupNotice.Visible("a break to the next column") : null)
        .Report("footnoteReference endnoteReference", PageEffect.Visible, "the mark of a note")
        .Report("softHyphen", PageEffect.Visible, "a hyphen that shows at the end of a line only")
        .Report("ptab", PageEffect.Visible, "a tab that is placed by the page")
        .Report("drawing pict", PageEffect.Visible, "a drawing or picture", KnownDrawings.Shapes)
        .Report("sym", PageEffect.Hidden, "a symbol that is no letter of the text")
        .Report("pgNum dayShort monthShort yearShort dayLong monthLong yearLong", PageEffect.Hidden, "a date or number that a program puts in")
        .Judged("footnoteRef endnoteRef separator continuationSeparator", e => IsInNotes(e) ? null : MarkupNotice.Hidden("a mark of notes outside a note"))
        .ReportWhole("ruby", PageEffect.Hidden, "text above text")
        .ReportWhole("object", PageEffect.Active, "an embedded object")
        .ReportWhole("contentPart", PageEffect.Active, "a part that another program draws");

    static KnownText()
    {
        Inlines.With(Marks)
            .Plain("r", RunContent)
            .Plain("hyperlink ins moveTo smartTag customXml fldSimple", Inlines)
            .Plain("sdt", Control(Inlines))
            .Judged("dir", e => MarkupValues.Value(e) == "ltr" || IsQuotation(e) ? null : MarkupNotice.Hidden("text set from right to left"), Inlines)
            .Report("bdo", PageEffect.Hidden, "text whose letters are put in another order", Inlines)
            .Report("subDoc", PageEffect.Active, "another document, brought in when it is opened")
            .ReportWhole("m:oMath m:oMathPara", PageEffect.Hidden, "a formula");
        Cells.With(Marks)
            .Plain("tc", new MarkupGroup().With(Marks).Plain("tcPr", KnownForms.Cell))
            .Plain("customXml", Cells)
            .Plain("sdt", Control(Cells));
        Rows.With(Marks)
            .Plain("tr", new MarkupGroup().With(Cells).Plain("trPr", KnownForms.Row).Plain("tblPrEx", KnownForms.Table))
            .Plain("customXml", Rows)
            .Plain("sdt", Control(Rows));
        var paragraphForm = new MarkupGroup().With(KnownForms.Paragraph).Report("sectPr", PageEffect.Visible, "pages with a header, footer or paper of their own", KnownForms.Section);
        var grid = new MarkupGroup().Plain("gridCol").Skipped("tblGridChange");
        Blocks.With(Marks)
            .Plain("p", new MarkupGroup().With(Inlines).Plain("pPr", paragraphForm))
            .Plain("tbl", new MarkupGroup().With(Rows).Plain("tblPr", KnownForms.Table).Plain("tblGrid", grid))
            .Plain("customXml", Blocks)
            .Plain("sdt", Control(Blocks))
            .ReportWhole("altChunk", PageEffect.Active, "a document of another kind, brought in when it is opened");
        Cells.Find(MarkupNames.Parse("tc"))!.Inside!.With(Blocks);
        KnownDrawings.Shapes.Plain("txbxContent", Blocks);
        Body = new MarkupGroup().With(Blocks).Plain("sectPr", KnownForms.Section);
        Notes = new MarkupGroup().Judged("footnote endnote", Note, Blocks);
    }

    /// <summary>The body of a document.</summary>
    public static MarkupGroup Body { get; }

    /// <summary>The inside of a header or footer.</summary>
    public static MarkupGroup Page => Blocks;

    /// <summary>The inside of the part that holds footnotes or endnotes.</summary>
    public static MarkupGroup Notes { get; }

    private static bool IsInNotes(XElement element) => element.Ancestors().Last().Name.LocalName is "footnotes" or "endnotes";

    // The lines that part notes from text are notes of a kind of their own; they hold no words.
    private static MarkupNotice? Note(XElement note) =>
        MarkupValues.Value(note, "type") is null or "normal" ? MarkupNotice.Visible(note.Name.LocalName == "footnote" ? "a footnote" : "an endnote")
        : note.Descendants(note.Name.Namespace + "t").Any() ? MarkupNotice.Visible("words in the line above the notes")
        : null;

    private static MarkupGroup Control(MarkupGroup content) => new MarkupGroup()
        .Plain("sdtPr", ControlProperties)
        .Plain("sdtEndPr", new MarkupGroup().Plain("rPr", KnownForms.Run))
        .Plain("sdtContent", content);

    // Urdu or Arabic with Latin names set apart: nothing of it reads otherwise than it is written.
    private static bool IsQuotation(XElement dir) => MarkupValues.Value(dir) == "rtl"
        && dir.Descendants(W + "t").Where(t => t.Ancestors(W + "dir").First() == dir).ToList() is { Count: > 0 } texts
        && texts.All(t => TextDirection.IsPurelyRightToLeft(t.Value));
}
