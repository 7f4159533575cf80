using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>
/// What of a form is compared: style, list and level, alignment, direction; bold, italic, underline and the like. Spacing,
/// language marks and what a program writes of its own accord when it saves are not.
/// </summary>
internal static class FormatSignature
{
    private static readonly string[] Switches = ["b", "i", "strike", "dstrike", "caps", "smallCaps", "vanish"];
    private static readonly string[] Values = ["rStyle", "u", "highlight", "vertAlign", "color", "sz"];

    public static string ForRun(XElement? form) => form is null
        ? string.Empty
        : string.Join(' ', Switches.Where(s => form.Element(W + s) is not null).Select(s => s + (IsOn(form.Element(W + s)!) ? string.Empty : "-"))
            .Concat(Values.Where(v => form.Element(W + v) is not null).Select(v => $"{v}={Value(form.Element(W + v))}"))
            .Concat(form.Element(W + "rFonts")?.Attribute(W + "ascii") is { } face ? [$"face={face.Value}"] : []));

    /// <summary>The signature of the form of a paragraph.</summary>
    /// <param name="form">The form, or null.</param>
    /// <param name="list">How an entry of a list looks: by the id of the list and the level.</param>
    public static string ForParagraph(XElement? form, Func<string, string, string> list)
    {
        var numbering = form?.Element(W + "numPr");
        var number = Value(numbering?.Element(W + "numId"));
        var level = Value(numbering?.Element(W + "ilvl")) ?? "0";
        var alignment = Value(form?.Element(W + "jc")) is { } a and not "left" and not "start" ? a : string.Empty;
        var rightToLeft = form?.Element(W + "bidi") is { } b && IsOn(b) ? "rtl" : string.Empty;
        var newPage = form?.Element(W + "pageBreakBefore") is { } p && IsOn(p) ? "page" : string.Empty;
        return string.Join('|', Value(form?.Element(W + "pStyle")), number is null or "0" ? number : list(number, level) + level, alignment, rightToLeft, newPage);
    }

    public static string ForTable(XElement table) => Value(table.Element(W + "tblPr")?.Element(W + "tblStyle")) ?? string.Empty;

    public static string ForRow(XElement row) => row.Element(W + "trPr")?.Element(W + "tblHeader") is { } header && IsOn(header) ? "header" : string.Empty;

    /// <summary>How many columns the cells of a row span; rows of another shape cannot be changed into one another.</summary>
    public static string GetShape(XElement row) => string.Join(' ', Blocks.Cells(row).Select(c =>
        $"{Value(c.Element(W + "tcPr")?.Element(W + "gridSpan")) ?? "1"}{(c.Element(W + "tcPr")?.Element(W + "vMerge") is { } merge ? "v" + Value(merge) : string.Empty)}"));

    private static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");

    private static bool IsOn(XElement element) => Value(element) is not ("0" or "false" or "off" or "none");
}
