using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Finds paragraphs, tables, rows and cells, whatever content controls surround them.</summary>
internal static class Blocks
{
    /// <summary>The paragraphs and tables of a body, cell, header or footer, and the bookmarks between them.</summary>
    public static IEnumerable<XElement> Find(XElement container) => Inside(container, "p", "tbl", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd");

    public static IEnumerable<XElement> Rows(XElement table) => Inside(table, "tr");

    public static IEnumerable<XElement> Cells(XElement row) => Inside(row, "tc");

    public static bool IsAnchor(XElement element) => element.Name != W + "p" && element.Name != W + "tbl";

    private static IEnumerable<XElement> Inside(XElement container, params string[] names) => container.Elements().SelectMany(e =>
        names.Contains(e.Name.LocalName) && e.Name.Namespace == W ? [e]
        : e.Name == W + "sdt" ? Inside(e.Element(W + "sdtContent") ?? new XElement("none"), names)
        : e.Name == W + "customXml" ? Inside(e, names)
        : []);
}
