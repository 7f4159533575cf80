using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Text and structure of a document in lines: paragraphs with style, list and alignment, runs with their form, tables, rows and cells.</summary>
internal static class DocumentStructure
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Describe(XElement container) => string.Join('\n', Lines(container));

    private static IEnumerable<string> Lines(XElement container)
    {
        foreach (var block in Blocks(container))
        {
            if (block.Name == W + "p")
            {
                yield return Paragraph(block);
                continue;
            }

            yield return $"table {Value(block.Element(W + "tblPr"), "tblStyle")} {block.Element(W + "tblGrid")?.Elements().Count()}";
            foreach (var row in block.Elements(W + "tr"))
            {
                yield return row.Element(W + "trPr")?.Element(W + "tblHeader") is null ? " row" : " header row";
                foreach (var line in row.Elements(W + "tc").SelectMany(c => Lines(c).Prepend("cell")))
                {
                    yield return "  " + line;
                }
            }
        }
    }

    private static IEnumerable<XElement> Blocks(XElement container) => container.Elements().SelectMany(e =>
        e.Name == W + "p" || e.Name == W + "tbl" ? [e] : e.Name == W + "sdt" ? Blocks(e.Element(W + "sdtContent")!) : Array.Empty<XElement>());

    private static string Paragraph(XElement paragraph)
    {
        var form = paragraph.Element(W + "pPr");
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Value(form, "pStyle")} {Value(form?.Element(W + "numPr"), "numId")}/{Value(form?.Element(W + "numPr"), "ilvl")} {Value(form, "jc")} {form?.Element(W + "bidi") is not null}: "));
        var last = string.Empty;
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            var look = string.Join(' ', run.Element(W + "rPr")?.Elements().Where(e => e.Name.LocalName is "b" or "i" or "u" or "rStyle" or "highlight" or "rtl").Select(e => e.Name.LocalName + (string?)e.Attribute(W + "val")) ?? []);
            var said = string.Concat(run.Elements().Select(e => e.Name.LocalName switch
            {
                "t" or "instrText" => e.Value,
                "tab" => "\t",
                "br" => "\v",
                "fldChar" => "§",
                "drawing" => "[picture]",
                _ => string.Empty,
            }));
            if (said.Length > 0)
            {
                text.Append(look == last ? string.Empty : $"<{look}>").Append(said);
                last = look;
            }
        }

        return text.ToString();
    }

    private static string? Value(XElement? form, string name) => (string?)form?.Element(W + name)?.Attribute(W + "val");
}
