using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>Headers and footers of a letterhead with their pictures. What every page of a draft must say is added where it has no place for it.</summary>
internal sealed class LetterheadPages
{
    private readonly IncomingPackage package;
    private readonly ReferenceParts standard;
    private readonly IReadOnlyDictionary<string, string> styles;
    private readonly List<HeaderFooterPart> pages = [];
    private readonly List<MediaPart> media = [];

    private LetterheadPages(IncomingPackage package, ReferenceParts standard, IReadOnlyDictionary<string, string> styles)
    {
        this.package = package;
        this.standard = standard;
        this.styles = styles;
    }

    public static (IReadOnlyList<HeaderFooterPart> Pages, IReadOnlyList<MediaPart> Media) Read(
        IncomingPackage package, XElement? section, IReadOnlyList<string> uses, ReferenceParts standard, IReadOnlyDictionary<string, string> styles)
    {
        var reader = new LetterheadPages(package, standard, styles);
        foreach (var isHeader in new[] { true, false })
        {
            foreach (var use in uses)
            {
                reader.Add(isHeader, use, section);
            }
        }

        return (reader.pages, reader.media);
    }

    private void Add(bool isHeader, string use, XElement? section)
    {
        var reference = section?.Elements(W + (isHeader ? "headerReference" : "footerReference")).FirstOrDefault(r => (string?)r.Attribute(W + "type") == use);
        var id = (string?)reference?.Attribute(R + "id");
        var part = package.Relationships(package.Main).FirstOrDefault(r => r.Id == id)?.Target;
        var root = package.ReadXml(part);
        var ours = Ours(isHeader ? standard.Header : standard.Footer);
        var number = pages.Count(p => p.IsHeader == isHeader) + 1;
        if (root?.Name != W + (isHeader ? "hdr" : "ftr"))
        {
            pages.Add(HeaderFooterPart.Prepare(isHeader, use, number, ours));
            return;
        }

        Unlink(root);
        DropOurs(root);
        RefuseActive(root, isHeader, use);
        var (relationships, hashes) = Pictures(part!, root);
        if (isHeader && !root.Descendants(W + "sdt").Any(s => HeaderFooterPart.FindTag(s) is not null))
        {
            root.AddFirst(ours.Elements());
        }
        else if (!isHeader && !HasPageNumber(root))
        {
            root.Add(ours.Elements());
        }

        pages.Add(HeaderFooterPart.Prepare(isHeader, use, number, root, relationships, hashes));
    }

    // What loads or runs would be in each draft.
    private static void RefuseActive(XElement root, bool isHeader, string use)
    {
        var inspector = new MarkupInspector();
        inspector.Inspect(root, KnownText.Page, PagePlace.Create(isHeader, use), _ => null);
        if (inspector.Notices.Select(n => n.Notice).FirstOrDefault(n => n.Effect == PageEffect.Active) is { } active)
        {
            throw new PackageRefusedException(PackageFault.Unsafe, $"The letterhead has {active.What} in {PagePlace.Create(isHeader, use)}.", "Take it out in Word, and put text or a picture in its place.");
        }
    }

    private XElement Ours(XElement root)
    {
        var copy = new XElement(root);
        foreach (var style in copy.Descendants(W + "pStyle"))
        {
            style.SetAttributeValue(W + "val", styles[(string)style.Attribute(W + "val")!]);
        }

        return copy;
    }

    private static bool HasPageNumber(XElement root) =>
        root.Descendants(W + "instrText").Select(i => i.Value)
            .Concat(root.Descendants(W + "fldSimple").Select(f => (string?)f.Attribute(W + "instr") ?? string.Empty))
            .Any(i => i.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase));

    // Where a draft serves as letterhead, our own line in it names that draft; LibreOffice has dropped the tags by which it would be filled again.
    private void DropOurs(XElement root)
    {
        var ours = new[] { styles["LetterHeader"], styles["LetterFooter"] };
        root.Elements(W + "p").Where(p => ours.Contains((string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val"))).Remove();
    }

    private static void Unlink(XElement root)
    {
        foreach (var link in root.Descendants(W + "hyperlink").ToList())
        {
            link.ReplaceWith(link.Nodes());
        }

        root.Descendants().Where(e => e.Name.LocalName is "hlinkClick" or "hlinkHover").ToList().ForEach(e => e.Remove());
    }

    // Pictures come along under names of their own; what leads to anything else is left out.
    private (byte[]? Relationships, IReadOnlyDictionary<string, string> Hashes) Pictures(string part, XElement root)
    {
        var kept = new List<(string Id, string Type, string Target)>();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in package.Relationships(part))
        {
            var target = relationship.Target;
            var ending = target[(target.LastIndexOf('.') + 1)..].ToLowerInvariant();
            if (relationship.ShortType == "image" && PackageParts.Pictures.ContainsKey(ending) && package.FindPart(target) is { } bytes)
            {
                var name = FormattableString.Invariant($"letterhead{media.Count + 1}.{ending}");
                media.Add(new MediaPart(name, bytes));
                hashes[relationship.Id] = PageSignature.HashOfPicture(bytes);
                kept.Add((relationship.Id, relationship.Type, $"media/{name}"));
            }
        }

        var ids = kept.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        root.Descendants().Where(e => e.Attributes().Any(a => a.Name.Namespace == R && !ids.Contains(a.Value))).ToList().ForEach(e => e.Remove());
        return (kept.Count == 0 ? null : PackageParts.Relationships([.. kept]), hashes);
    }
}
