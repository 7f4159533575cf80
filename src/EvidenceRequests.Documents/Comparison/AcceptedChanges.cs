using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>A part as it reads once its tracked changes are accepted. Cells that were put in, taken out or merged with tracking are left as they are, and so are still told.</summary>
internal static class AcceptedChanges
{
    private static readonly HashSet<string> Gone = new(
        [
            "del", "moveFrom", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange",
            "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        ],
        StringComparer.Ordinal);

    /// <summary>Accepts what a part holds.</summary>
    public static void Accept(XElement root)
    {
        RemoveRows(root);
        JoinParagraphs(root);
        foreach (var element in root.Descendants().Where(e => Is(e, Gone.Contains)).ToList())
        {
            element.Remove();
        }

        foreach (var element in root.Descendants().Where(e => Is(e, n => n is "ins" or "moveTo")).ToList())
        {
            // In the properties of a run, paragraph or row it is an empty mark.
            element.ReplaceWith(element.Nodes());
        }
    }

    private static void RemoveRows(XElement root)
    {
        foreach (var row in root.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + "del") is not null).ToList())
        {
            var table = row.Parent;
            row.Remove();
            if (table is { Parent: not null } && table.Name == W + "tbl" && !table.Elements(W + "tr").Any())
            {
                table.Remove();
            }
        }
    }

    // Where the mark at the end of a paragraph is taken out, its text runs on into the next one, whose mark and form remain.
    private static void JoinParagraphs(XElement root)
    {
        foreach (var paragraph in root.Descendants(W + "p").Where(HasLostItsMark).Reverse().ToList())
        {
            XElement[] kept = [.. paragraph.Elements().Where(e => e.Name != W + "pPr" && !Is(e, n => n is "del" or "moveFrom"))];
            if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W + "p")
            {
                paragraph.Remove();
                if (next.Element(W + "pPr") is { } form)
                {
                    form.AddAfterSelf(kept);
                }
                else
                {
                    next.AddFirst(kept);
                }
            }
            else if (!kept.Any(e => e.Descendants().Any(d => d.Name == W + "t" || d.Name == W + "drawing")) && paragraph.Parent!.Name != W + "tc")
            {
                paragraph.Remove();
            }
            else
            {
                paragraph.Element(W + "pPr")!.Element(W + "rPr")!.Elements().Where(e => Is(e, n => n is "del" or "moveFrom")).Remove();
            }
        }
    }

    private static bool HasLostItsMark(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Elements().Any(e => Is(e, n => n is "del" or "moveFrom")) == true;

    private static bool Is(XElement element, Func<string, bool> named) => element.Name.Namespace == W && named(element.Name.LocalName);
}
