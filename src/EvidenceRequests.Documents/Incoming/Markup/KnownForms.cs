using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// The properties of runs, paragraphs, tables and sections that our writer, Word and LibreOffice write, and what each does to the page.
/// The lists are those of public files saved by Word and of our own drafts saved by LibreOffice: docs/decisions/0037.
/// </summary>
internal static class KnownForms
{
    // Half points, twentieths of a point and percent.
    private const int SmallestSize = 12;
    private const int MinLine = 160;
    private const int MaxIndent = 8000;
    private const int MaxOutdent = -1000;

    private static readonly MarkupGroup Edges = new MarkupGroup().Plain("top left start bottom right end insideH insideV between bar tl2br tr2bl");

    private static readonly MarkupGroup Distances = new MarkupGroup()
        .Judged("top left start bottom right end", e => MarkupValues.IsWithin(e, "w", 0, 1500) ? null : MarkupNotice.Hidden("a table cell whose margins leave no room for its text"));

    private static readonly MarkupGroup Tabs = new MarkupGroup()
        .Judged("tab", e => MarkupValues.IsWithin(e, "pos", -720, 12000) ? null : MarkupNotice.Hidden("a tab that leads off the page"));

    private static readonly MarkupGroup Numbers = new MarkupGroup().Plain("ilvl numId").Skipped("ins numberingChange");

    private static readonly MarkupGroup NotePlaces = new MarkupGroup().Plain("pos numStart numRestart footnote endnote")
        .Judged("numFmt", e => MarkupNotice.Visible("notes numbered in another way"));

    /// <summary>Properties of runs, and of the mark that ends a paragraph.</summary>
    public static MarkupGroup Run { get; } = new MarkupGroup()
        .Plain("rStyle b bCs i iCs u noProof lang kern snapToGrid bdr w14:ligatures w14:numForm w14:numSpacing w14:cntxtAlts")
        .Skipped("rPrChange ins del moveFrom moveTo")
        .Judged("rFonts", PageFonts.OfText)
        .Judged("color", PageColours.OfText)
        .Judged("shd", PageColours.OfGround)
        .Judged("sz szCs", e => MarkupValues.IsWithin(e, "val", SmallestSize, 400) ? null : MarkupNotice.Hidden("letters too small or too large to be read"))
        .Judged("w", e => MarkupValues.IsWithin(e, "val", 50, 200) ? null : MarkupNotice.Hidden("letters drawn narrow"))
        .Judged("spacing", e => MarkupValues.IsWithin(e, "val", -30, 200) ? null : MarkupNotice.Hidden("letters that overlap"))
        .Judged("position", e => MarkupValues.IsWithin(e, "val", 0, 0) ? null : MarkupNotice.Hidden("text raised or lowered"))
        .Judged("vertAlign", e => MarkupValues.Value(e) == "baseline" ? null : MarkupNotice.Visible("raised or lowered letters"))
        .Judged("highlight", Highlight)
        .Judged("rtl", e => MarkupValues.IsOff(e) || RunsRightToLeft(e) ? null : MarkupNotice.Hidden("text set from right to left"))
        .Switch("vanish specVanish webHidden", PageEffect.Hidden, MarkupNotice.HiddenText)
        .Switch("strike dstrike", PageEffect.Hidden, "struck-through text")
        .Switch("caps smallCaps", PageEffect.Hidden, "letters shown as capitals")
        .Switch("outline shadow emboss imprint", PageEffect.Hidden, "text with an effect");

    /// <summary>Properties of paragraphs.</summary>
    public static MarkupGroup Paragraph { get; } = new MarkupGroup()
        .Plain("pStyle keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid contextualSpacing mirrorIndents textAlignment outlineLvl divId cnfStyle jc")
        .Plain("pBdr", Edges)
        .Plain("tabs", Tabs)
        .Plain("numPr", Numbers)
        .Plain("rPr", Run)
        .Skipped("pPrChange")
        .Judged("shd", PageColours.OfGround)
        .Judged("bidi", e => MarkupValues.IsOff(e) || RunsRightToLeft(e) ? null : MarkupNotice.Hidden("text set from right to left"))
        .Judged("spacing", Lines)
        .Judged("ind", Indents)
        .Judged("textDirection", Direction)
        .Report("framePr", PageEffect.Visible, "a frame that puts text at another place of the page");

    private static readonly MarkupGroup Columns = new MarkupGroup().Plain("col");

    /// <summary>Properties of a section of pages.</summary>
    public static MarkupGroup Section { get; } = new MarkupGroup()
        .Plain("headerReference footerReference type paperSrc docGrid formProt vAlign noEndnote titlePg rtlGutter printerSettings")
        .Plain("footnotePr endnotePr", NotePlaces)
        .Plain("pgBorders", Edges)
        .Skipped("sectPrChange")
        .Judged("cols", e => MarkupValues.IsWithin(e, "num", 1, 1) ? null : MarkupNotice.Visible("text in several columns"), Columns)
        .Judged("pgNumType", e => MarkupValues.Value(e, "fmt") is null or "decimal" && MarkupValues.Value(e, "start") is null ? null : MarkupNotice.Visible("pages numbered in another way"))
        .Judged("textDirection", Direction)
        .Judged("pgSz", e => MarkupValues.IsWithin(e, "w", 7000, 24000) && MarkupValues.IsWithin(e, "h", 7000, 24000) ? null : MarkupNotice.Hidden("pages too small or too large for a letter"))
        .Judged("pgMar", Margins)
        .Switch("bidi", PageEffect.Visible, "pages laid out from right to left")
        .Report("lnNumType", PageEffect.Visible, "numbers beside the lines");

    /// <summary>Properties of tables.</summary>
    public static MarkupGroup Table { get; } = new MarkupGroup()
        .Plain("tblStyle tblOverlap tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblLayout tblLook tblCaption tblDescription")
        .Plain("tblBorders", Edges)
        .Plain("tblCellMar", Distances)
        .Skipped("tblPrChange tblPrExChange")
        .Judged("tblInd", e => MarkupValues.IsWithin(e, "w", MaxOutdent, MaxIndent) ? null : MarkupNotice.Hidden("a table that leads off the page"))
        .Judged("shd", PageColours.OfGround)
        .Switch("bidiVisual", PageEffect.Hidden, "a table with its columns in reverse order")
        .Report("tblpPr", PageEffect.Visible, "a table put at another place of the page");

    /// <summary>Properties of rows.</summary>
    public static MarkupGroup Row { get; } = new MarkupGroup()
        .Plain("cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit tblHeader tblCellSpacing jc")
        .Skipped("ins del trPrChange")
        .Judged("trHeight", e => MarkupValues.Value(e, "hRule") == "exact" ? MarkupNotice.Hidden("a row of a fixed height, which cuts off its text") : null)
        .Switch("hidden", PageEffect.Hidden, "a hidden row");

    /// <summary>Properties of cells.</summary>
    public static MarkupGroup Cell { get; } = new MarkupGroup()
        .Plain("cnfStyle tcW gridSpan noWrap vAlign hideMark")
        .Plain("tcBorders", Edges)
        .Plain("tcMar", Distances)
        .Skipped("cellIns cellDel cellMerge tcPrChange")
        .Judged("shd", PageColours.OfGround)
        .Judged("textDirection", Direction)
        .Judged("vMerge hMerge", e => MarkupValues.Value(e) != "restart" && HasText(e.Parent!.Parent) ? MarkupNotice.Hidden("text in a cell that is merged with another") : null)
        .Switch("tcFitText", PageEffect.Hidden, "text pressed into a cell");

    private static MarkupNotice? Highlight(XElement highlight) => MarkupValues.Value(highlight) switch
    {
        "none" => null,
        "yellow" or "white" or "cyan" or "green" or "lightGray" or "magenta" => IsToldAsGap(highlight) ? null : MarkupNotice.Visible("highlighted text"),
        _ => MarkupNotice.Hidden("text highlighted in a dark colour"),
    };

    // Highlighted text of the body is reported as a place still to be filled in.
    private static bool IsToldAsGap(XElement highlight) => highlight.Parent?.Parent?.Name == W + "r" && highlight.Ancestors(W + "body").Any();

    private static MarkupNotice? Lines(XElement spacing) =>
        MarkupValues.IsWithin(spacing, "line", MinLine, 2000) && MarkupValues.IsWithin(spacing, "before", 0, 6000) && MarkupValues.IsWithin(spacing, "after", 0, 6000)
            ? null
            : MarkupNotice.Hidden("lines that overlap or run off the page");

    private static MarkupNotice? Indents(XElement indent) => indent.Attributes().All(a => MarkupValues.IsWithin(indent, a.Name.LocalName, MaxOutdent, MaxIndent))
        ? null
        : MarkupNotice.Hidden("a paragraph that leads off the page");

    private static MarkupNotice? Margins(XElement margins) => margins.Attributes().All(a => MarkupValues.IsWithin(margins, a.Name.LocalName, 0, 5000))
        ? null
        : MarkupNotice.Hidden("margins that leave no room for text");

    private static MarkupNotice? Direction(XElement direction) =>
        MarkupValues.Value(direction) is "lrTb" or "lr" ? null : MarkupNotice.Hidden("text turned on its side");

    private static bool RunsRightToLeft(XElement form) => TextDirection.HasRightToLeft(MarkupValues.TextOfParagraph(form));

    private static bool HasText(XElement? cell) => cell?.Descendants(W + "t").Any(t => !string.IsNullOrWhiteSpace(t.Value)) == true;
}
