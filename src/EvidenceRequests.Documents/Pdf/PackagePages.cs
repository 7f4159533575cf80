using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>A copy of a Word document for the PDF of a package: its pages count on from the documents before it, and the total is that of the package.</summary>
public static class PackagePages
{
    private const string Total = "NUMPAGES";

    /// <summary>The copy. It is for printing only.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The number of its first page.</param>
    /// <param name="total">How many pages the package has.</param>
    public static byte[] Number(byte[] document, int first, int total)
    {
        ArgumentNullException.ThrowIfNull(document);
        var package = IncomingPackage.Open(document, "document");
        var copy = new ZipPackageWriter();
        foreach (var part in package.Names)
        {
            copy.Add(part, IsPage(part, package.Main) && package.ReadXml(part) is { } root && Renumber(root, first, total) ? PartXml.Bytes(root) : package.FindPart(part)!);
        }

        return copy.Finish();
    }

    private static bool IsPage(string part, string main) =>
        part == main || (part.EndsWith(".xml", StringComparison.Ordinal) && (part.StartsWith("word/header", StringComparison.Ordinal) || part.StartsWith("word/footer", StringComparison.Ordinal)));

    private static bool Renumber(XElement root, int first, int total)
    {
        var sections = root.Descendants(W + "sectPr").ToList();
        if (sections is [.., var last])
        {
            last.Elements(W + "pgNumType").Remove();
            Place(last, new XElement(W + "pgNumType", new XAttribute(W + "start", first)));
        }

        return Fields(root, total.ToString(CultureInfo.InvariantCulture)) || sections.Count > 0;
    }

    // source: ECMA-376 Part 1, 17.6.17, the order of the elements of a section.
    private static void Place(XElement section, XElement number)
    {
        var before = section.Elements().LastOrDefault(e => e.Name.LocalName is "headerReference" or "footerReference" or "footnotePr" or "endnotePr" or "type" or "pgSz" or "pgMar" or "paperSrc" or "pgBorders" or "lnNumType");
        if (before is null)
        {
            section.AddFirst(number);
        }
        else
        {
            before.AddAfterSelf(number);
        }
    }

    // A field that counts the pages of its own file becomes the number of pages of all.
    private static bool Fields(XElement root, string total)
    {
        var changed = false;
        foreach (var simple in root.Descendants(W + "fldSimple").Where(f => ((string?)f.Attribute(W + "instr"))?.Contains(Total, StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            simple.ReplaceWith(Run(total));
            changed = true;
        }

        foreach (var instruction in root.Descendants(W + "instrText").Where(i => i.Value.Contains(Total, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            var run = instruction.Ancestors(W + "r").First();
            var begin = run.ElementsBeforeSelf(W + "r").LastOrDefault(r => IsMark(r, "begin"));
            var end = run.ElementsAfterSelf(W + "r").FirstOrDefault(r => IsMark(r, "end"));
            if (begin is not null && end is not null)
            {
                end.AddAfterSelf(Run(total));
                begin.ElementsAfterSelf().TakeWhile(e => e != end).Append(begin).Append(end).ToList().ForEach(e => e.Remove());
                changed = true;
            }
        }

        return changed;
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", text));

    private static bool IsMark(XElement run, string type) => run.Elements(W + "fldChar").Any(c => (string?)c.Attribute(W + "fldCharType") == type);
}
