using System.Xml.Linq;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Accepts or rejects all tracked changes as Word does: what is taken away takes its paragraph mark along, and the next paragraph's form stays.</summary>
internal static class TrackedChanges
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement Accept(XElement root) => Settle(root, gone: "del", kept: "ins", restore: false);

    public static XElement Reject(XElement root) => Settle(root, gone: "ins", kept: "del", restore: true);

    private static XElement Settle(XElement root, string gone, string kept, bool restore)
    {
        var copy = new XElement(root);
        copy.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + gone) is not null).ToList().ForEach(r => r.Remove());
        copy.Descendants(W + "tbl").Where(t => !t.Elements(W + "tr").Any()).ToList().ForEach(t => t.Remove());
        copy.Descendants(W + gone).Where(e => e.Parent!.Name != W + "rPr").ToList().ForEach(e => e.Remove());
        foreach (var change in copy.Descendants().Where(e => e.Name.Namespace == W && e.Name.LocalName.EndsWith("Change", StringComparison.Ordinal)).ToList())
        {
            if (restore)
            {
                Restore(change);
            }
            else
            {
                change.Remove();
            }
        }

        foreach (var paragraph in copy.Descendants(W + "p").Where(p => Mark(p)?.Element(W + gone) is not null).ToList())
        {
            Join(paragraph);
        }

        copy.Descendants(W + kept).Where(e => e.Parent!.Name.LocalName is "rPr" or "trPr").ToList().ForEach(e => e.Remove());
        copy.Descendants(W + kept).ToList().ForEach(e => e.ReplaceWith(e.Nodes()));
        foreach (var element in copy.Descendants().ToList())
        {
            element.Name = element.Name == W + "delText" ? W + "t" : element.Name == W + "delInstrText" ? W + "instrText" : element.Name;
        }

        return copy;
    }

    private static XElement? Mark(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "rPr");

    private static void Join(XElement paragraph)
    {
        var content = paragraph.Elements().Where(e => e.Name != W + "pPr").ToList();
        var next = paragraph.ElementsAfterSelf().FirstOrDefault(e => e.Name == W + "p" || e.Name == W + "tbl");
        if (next?.Name == W + "p")
        {
            content.ForEach(c => c.Remove());
            if (next.Element(W + "pPr") is { } form)
            {
                form.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }
        }
        else
        {
            Assert.DoesNotContain(content, c => c.Descendants(W + "t").Any());
        }

        paragraph.Remove();
    }

    private static void Restore(XElement change)
    {
        var parent = change.Parent!;
        var before = change.Elements().Single();
        var lasting = parent.Elements().Where(e => (parent.Name == W + "pPr" && e.Name.LocalName is "rPr" or "sectPr") || (parent.Name == W + "sectPr" && e.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal))
            || (parent.Name == W + "trPr" && e.Name.LocalName is "ins" or "del")).ToList();
        parent.ReplaceNodes(before.Elements(), lasting);
    }
}
