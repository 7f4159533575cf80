using System.Xml.Linq;
using EvidenceRequests.Documents.Comparison;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents;

/// <summary>
/// Compares two versions of a document and shows what was changed as tracked changes of Word: all accepted, they give the
/// newer version; all rejected, the older one. Compared are words and their form, paragraphs, lists, tables, headers and footers.
/// </summary>
public static class DraftComparer
{
    /// <summary>The newer version with tracked changes.</summary>
    /// <param name="older">The older version, a .docx.</param>
    /// <param name="newer">The newer version, a .docx.</param>
    /// <param name="asOf">The day the changes are dated with.</param>
    /// <param name="accept">Take tracked changes that are open in either file as accepted; without it such a file is refused.</param>
    public static Result<byte[]> Compare(ReadOnlyMemory<byte> older, ReadOnlyMemory<byte> newer, DateOnly asOf, bool accept = false)
    {
        var (before, refusedBefore) = Open(older, "older document", accept);
        var (after, refusedAfter) = Open(newer, "newer document", accept);
        return before is null || after is null
            ? new Result<byte[]> { Findings = [.. new[] { refusedBefore, refusedAfter }.OfType<Finding>()] }
            : Merged(before, after, asOf);
    }

    private static Result<byte[]> Merged(ComparedDocument older, ComparedDocument newer, DateOnly asOf)
    {
        try
        {
            return Compare(older, newer, asOf);
        }
        catch (PackageRefusedException refused)
        {
            // A part that is read only now, such as a list of relationships, is broken.
            return new Result<byte[]> { Findings = [IncomingDraft.Refused(refused, string.Empty) with { Location = null }] };
        }
    }

    private static (ComparedDocument? Document, Finding? Refused) Open(ReadOnlyMemory<byte> bytes, string noun, bool accept)
    {
        try
        {
            return (ComparedDocument.Open(bytes, noun, accept), null);
        }
        catch (PackageRefusedException refused)
        {
            return (null, IncomingDraft.Refused(refused, noun) with { Location = null });
        }
    }

    private static Result<byte[]> Compare(ComparedDocument older, ComparedDocument newer, DateOnly asOf)
    {
        var tracked = new[] { (older, "older"), (newer, "newer") }.Where(d => d.Item1.HasTrackedChanges).Select(d => ComparisonFindings.Tracked(d.Item2)).ToList();
        if (tracked.Count > 0)
        {
            return new Result<byte[]> { Findings = tracked };
        }

        var pages = new ComparedPages(older, newer);
        if (pages.Active.Count > 0)
        {
            return new Result<byte[]> { Findings = pages.Active };
        }

        var adoption = StyleAdoption.Create(older, newer);
        var redline = new RedlineParts(newer.Package);
        var marks = new RevisionMarks(asOf);
        CompareBody(older, newer, marks, redline);
        Adopt(newer, adoption, redline);
        return new Result<byte[]>
        {
            Value = redline.Finish(),
            Findings = [.. redline.HasLeftOut ? [ComparisonFindings.LeftOut] : Array.Empty<Finding>(), .. pages.Different, .. marks.Count == 0 && !redline.HasLeftOut && pages.Different.Count == 0 ? [ComparisonFindings.Equal] : Array.Empty<Finding>()],
        };
    }

    private static void CompareBody(ComparedDocument older, ComparedDocument newer, RevisionMarks marks, RedlineParts redline)
    {
        var (before, after) = (older.Main.Root.Element(W + "body")!, newer.Main.Root.Element(W + "body")!);
        var merged = new BlockMerger(marks, older.Main, newer.Main, redline).Merge(before, after).ToList();
        var section = newer.Section is null ? null : new XElement(newer.Section);
        ComparePages(older, newer, section, marks, redline);
        if (section is not null && older.Section is { } was && GetPaper(was) != GetPaper(section))
        {
            section.Add(marks.Mark("sectPrChange", new XElement(W + "sectPr", was.Elements().Where(e => e.Name.LocalName is not ("headerReference" or "footerReference" or "sectPrChange")))));
        }

        after.ReplaceNodes(merged, section);
        redline.Replace(newer.Package.Main, newer.Main.Root);
    }

    private static void ComparePages(ComparedDocument older, ComparedDocument newer, XElement? section, RevisionMarks marks, RedlineParts redline)
    {
        foreach (var (use, page) in newer.Pages)
        {
            var before = older.Pages.FirstOrDefault(p => p.Use == use).Part ?? new ComparedPart(older, string.Empty, new XElement(page.Root.Name, new XElement(W + "p")));
            page.Root.ReplaceNodes(new BlockMerger(marks, before, page, redline).Merge(before.Root, page.Root).ToList());
            redline.Replace(page.Name, page.Root);
        }

        foreach (var (use, page) in older.Pages.Where(p => newer.Pages.All(n => n.Use != p.Use)))
        {
            var words = use.Split(' ');
            var (name, relationship) = redline.AddPage(newer.Package.Main, words[0] == "headerReference");
            var empty = new ComparedPart(newer, name, new XElement(page.Root.Name, new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), new XElement(W + "p")));
            empty.Root.ReplaceNodes(new BlockMerger(marks, page, empty, redline).Merge(page.Root, empty.Root).ToList());
            redline.Replace(name, empty.Root);
            section?.AddFirst(new XElement(W + words[0], new XAttribute(W + "type", words[1]), new XAttribute(R + "id", relationship)));
        }
    }

    private static void Adopt(ComparedDocument newer, StyleAdoption adoption, RedlineParts redline)
    {
        if (adoption.StylesChanged)
        {
            redline.Replace(newer.Package.Related(newer.Package.Main, "styles")!, newer.Styles!);
        }

        if (adoption.ListsChanged)
        {
            redline.Replace(newer.Package.Related(newer.Package.Main, "numbering")!, newer.Numbering!);
        }
    }

    private static string GetPaper(XElement section) => string.Join(' ', section.Elements().Where(e => e.Name.LocalName is "pgSz" or "pgMar" or "titlePg")
        .SelectMany(e => e.Attributes().OrderBy(a => a.Name.LocalName, StringComparer.Ordinal).Select(a => $"{e.Name.LocalName}.{a.Name.LocalName}={a.Value}")).Order(StringComparer.Ordinal));
}
