using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// Compares what a reader of the pages sees with what was written: body, headers, footers, notes, and the styles, lists, theme and settings
/// that give them their look. The words of the body are compared elsewhere, line by line.
/// </summary>
internal sealed class DocumentInspection
{
    private const string Letter = "the letter";
    private static readonly (string Type, string Where)[] Notes = [("footnotes", "the notes"), ("endnotes", "the notes at the end")];
    private static readonly string[] PageUses = ["default", "first", "even"];
    private static readonly bool[] Sides = [true, false];
    private readonly IncomingPackage package;
    private readonly XElement main;
    private readonly XElement? settings;
    private readonly MarkupInspector inspector = new();
    private readonly List<ReturnedPage> pages = [];
    private readonly List<string> numbers = [];

    /// <summary>Looks through a document that came back.</summary>
    public DocumentInspection(IncomingDraft draft)
        : this(draft.Package, draft.Main, draft.BodyText.FindLine)
    {
    }

    /// <summary>Looks through a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="main">Its main part.</param>
    /// <param name="findLine">The number of the line of the body that holds an element.</param>
    public DocumentInspection(IncomingPackage package, XElement main, Func<XElement, int?> findLine)
    {
        this.package = package;
        this.main = main;
        settings = Sheet("settings");
        InspectAll();
        Markup = [.. inspector.Notices.Select(n => new ReturnedMarkup
        {
            Effect = n.Notice.Effect,
            What = n.Notice.What,
            Where = n.Where,
            Line = n.First == main ? null : findLine(n.First),
            Count = n.Count,
        })];
    }

    /// <summary>What the pages show, hide or bring in beyond plain text.</summary>
    public IReadOnlyList<ReturnedMarkup> Markup { get; }

    /// <summary>The headers and footers that pages show.</summary>
    public IReadOnlyList<ReturnedPage> Pages => pages;

    /// <summary>The forms of the numbers of paragraphs.</summary>
    public IReadOnlyList<string> Numbers => numbers;

    private void InspectAll()
    {
        var texts = new List<XElement> { main };
        if (main.Elements().FirstOrDefault(e => e.Name != W + "body") is { } beside)
        {
            inspector.Add(MarkupNotice.Visible("a background behind the text"), Letter, beside);
        }

        inspector.Inspect(main.Element(W + "body")!, KnownText.Body, Letter, Pictures(package.Main));
        texts.AddRange(InspectPages());
        foreach (var (type, where) in Notes)
        {
            if (package.Related(package.Main, type) is { } part && package.ReadXml(part) is { } notes)
            {
                inspector.Inspect(notes, KnownText.Notes, where, Pictures(part));
                texts.Add(notes);
            }
        }

        var look = new LookInspector(inspector, Sheet("styles"), Sheet("numbering"));
        look.Inspect(texts);
        numbers.AddRange(look.Numbers);
        foreach (var part in KnownParts.Unknown(package))
        {
            inspector.Add(part, "the file", main);
        }

        ThemeInspector.Inspect(inspector, Sheet("theme"), settings);
        if (settings is not null)
        {
            inspector.Inspect(settings, KnownSheets.Settings, "the settings of the document", _ => null);
        }
    }

    private List<XElement> InspectPages()
    {
        var roots = new List<XElement>();
        var parts = package.Relationships(package.Main).Where(r => r.ShortType is "header" or "footer").DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Target, StringComparer.Ordinal);
        var before = new Dictionary<(bool IsHeader, string Use), string?>();
        foreach (var section in main.Descendants(W + "sectPr"))
        {
            foreach (var (isHeader, use) in Sides.SelectMany(h => Uses(section).Select(u => (h, u))))
            {
                var reference = section.Elements(W + (isHeader ? "headerReference" : "footerReference")).FirstOrDefault(r => ((string?)r.Attribute(W + "type") ?? "default") == use);
                var id = (string?)reference?.Attribute(XName.Get("id", WordXml.Relationships));
                before[(isHeader, use)] = id is null ? before.GetValueOrDefault((isHeader, use)) : parts.GetValueOrDefault(id);
                if (InspectPage(isHeader, use, before[(isHeader, use)]) is { } root)
                {
                    roots.Add(root);
                }
            }
        }

        return roots;
    }

    private XElement? InspectPage(bool isHeader, string use, string? part)
    {
        var root = package.ReadXml(part);
        var shown = root is null ? string.Empty : PageSignature.Read(root, Pictures(part!));
        pages.Add(new ReturnedPage(isHeader, use, PageSignature.Hash(shown)));
        if (root is not null)
        {
            inspector.Inspect(root, KnownText.Page, PagePlace.Create(isHeader, use), Pictures(part!));
        }

        return root;
    }

    private IEnumerable<string> Uses(XElement section) => PageUses.Where(use => use switch
    {
        "first" => IsOn(section.Element(W + "titlePg")),
        "even" => IsOn(settings?.Element(W + "evenAndOddHeaders")),
        _ => true,
    });

    private static bool IsOn(XElement? element) => element is not null && !MarkupValues.IsOff(element);

    private Func<string, string?> Pictures(string part)
    {
        var pictures = package.Relationships(part).Where(r => r.ShortType == "image").DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Target, StringComparer.Ordinal);
        return id => pictures.TryGetValue(id, out var target) && package.FindPart(target) is { } bytes ? PageSignature.HashOfPicture(bytes) : null;
    }

    private XElement? Sheet(string type) => package.ReadXml(package.Related(package.Main, type));
}
