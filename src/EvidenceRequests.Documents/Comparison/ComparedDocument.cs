using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>One of the two documents that are compared.</summary>
internal sealed class ComparedDocument
{
    // A letter of two hundred pages has a third of it; each word is held several times while two documents are compared.
    private const int MaxCharacters = 2_000_000;

    private static readonly HashSet<string> Tracked = new(
        ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange", "cellIns", "cellDel", "cellMerge"],
        StringComparer.Ordinal);

    private ComparedDocument(IncomingPackage package, XElement main)
    {
        Package = package;
        Styles = package.Related(package.Main, "styles") is { } styles ? package.ReadXml(styles) : null;
        Numbering = package.Related(package.Main, "numbering") is { } numbering ? package.ReadXml(numbering) : null;
        Lists = new ListFormats(Numbering);
        Main = new ComparedPart(this, package.Main, main);
        Section = main.Element(W + "body")!.Elements(W + "sectPr").LastOrDefault();
        Pages = Section is null ? [] : [.. Section.Elements().Where(e => e.Name.LocalName is "headerReference" or "footerReference").Select(Page).OfType<(string, ComparedPart)>()];
    }

    public IncomingPackage Package { get; }

    public XElement? Styles { get; }

    public XElement? Numbering { get; }

    public ListFormats Lists { get; }

    public ComparedPart Main { get; }

    /// <summary>Paper and margins.</summary>
    public XElement? Section { get; }

    /// <summary>Headers and footers by their use, such as <c>headerReference first</c>.</summary>
    public IReadOnlyList<(string Use, ComparedPart Part)> Pages { get; }

    public IEnumerable<XElement> Roots => Pages.Select(p => p.Part.Root).Prepend(Main.Root);

    public bool HasTrackedChanges => Roots.SelectMany(r => r.Descendants()).Any(e => e.Name.Namespace == W && Tracked.Contains(e.Name.LocalName));

    /// <summary>Opens a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="noun">What it is called in findings.</param>
    /// <param name="accept">Read it as if its tracked changes were accepted.</param>
    /// <exception cref="PackageRefusedException">The file is not read.</exception>
    public static ComparedDocument Open(ReadOnlyMemory<byte> bytes, string noun, bool accept)
    {
        var package = IncomingPackage.Open(bytes, noun);
        var main = package.ReadXml(package.Main);
        if (main?.Name != W + "document" || main.Element(W + "body") is null)
        {
            throw new PackageRefusedException(PackageFault.Unreadable, $"The {noun} is not a Word document.");
        }

        var document = new ComparedDocument(package, main);
        if (accept)
        {
            document.Roots.ToList().ForEach(AcceptedChanges.Accept);
        }

        return document.Roots.SelectMany(r => r.Descendants(W + "t")).Sum(t => (long)t.Value.Length) <= MaxCharacters
            ? document
            : throw new PackageRefusedException(PackageFault.TooLarge, $"The {noun} holds more text than can be compared.");
    }

    /// <summary>A copy without the ids that programs give to each paragraph and each time a file is saved.</summary>
    public static XElement StripIds(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal) || a.Name.LocalName is "paraId" or "textId").Remove();
        return copy;
    }

    private (string, ComparedPart)? Page(XElement reference)
    {
        var id = (string?)reference.Attribute(R + "id");
        var target = Package.Relationships(Package.Main).FirstOrDefault(r => r.Id == id)?.Target;
        return Package.ReadXml(target) is { } root ? ($"{reference.Name.LocalName} {(string?)reference.Attribute(W + "type") ?? "default"}", new ComparedPart(this, target!, root)) : null;
    }
}
