using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>The parts that the pages of a document need, under names of our own. Whatever is not on this list stays behind.</summary>
internal sealed class FinalParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly string[] Notes = ["footnotes", "endnotes"];

    private readonly IncomingDraft draft;
    private readonly IncomingPackage package;
    private readonly FinalNames names = new();
    private readonly List<(string Type, string Name, XElement Root, string Source)> texts = [];
    private readonly Dictionary<string, string> targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, byte[]> media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string, string, string)>> links = new(StringComparer.Ordinal);

    public FinalParts(IncomingDraft draft)
    {
        this.draft = draft;
        package = draft.Package;
        var main = draft.Main;
        Add("document", "word/document.xml", main, package.Main);
        foreach (var link in package.Relationships(package.Main).Where(l => l.ShortType is "header" or "footer" || Notes.Contains(l.ShortType)).DistinctBy(l => l.Target))
        {
            var number = texts.Count(t => t.Type == link.ShortType) + 1;
            if (package.ReadXml(link.Target) is { } root && (Notes.Contains(link.ShortType) || IsUsed(main, link.Id)))
            {
                Add(link.ShortType, Notes.Contains(link.ShortType) ? $"word/{link.ShortType}.xml" : FormattableString.Invariant($"word/{link.ShortType}{number}.xml"), root, link.Target);
            }
        }
    }

    /// <summary>What holds text: the main part first.</summary>
    public IEnumerable<(string Name, XElement Root)> Texts => texts.Select(t => (t.Name, t.Root));

    /// <summary>Headers and footers.</summary>
    public IEnumerable<(string Name, XElement Root)> Pages => texts.Where(t => t.Type is "header" or "footer").Select(t => (t.Name, t.Root));

    /// <summary>What a page shows and cannot be kept, in a word for people.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>Finds what the cleaned texts refer to.</summary>
    public void Collect()
    {
        foreach (var (_, name, root, source) in texts)
        {
            var found = package.Relationships(source).DistinctBy(l => l.Id).ToDictionary(l => l.Id, StringComparer.Ordinal);
            links[name] = [];
            foreach (var group in root.DescendantsAndSelf().Attributes().Where(a => a.Name.Namespace == R).ToList().GroupBy(a => a.Value))
            {
                var target = found.GetValueOrDefault(group.Key);
                if (target is not null && FindTarget(target) is { } kept)
                {
                    links[name].Add((group.Key, Office + target.ShortType, kept));
                }
                else if (!group.All(a => a.Name == R + "id" && a.Parent!.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)))
                {
                    LeftOut.Add(target?.ShortType ?? "a link");
                }
            }
        }
    }

    /// <summary>All parts of the final package, in order.</summary>
    public IEnumerable<FinalPart> Written()
    {
        var sheets = new List<(string Type, string Name, XElement Root)>();
        var theme = package.Related(package.Main, "theme") is { } name && package.ReadXml(name) is { } given ? FinalNames.Theme(given) : null;
        AddSheet("styles", FinalSheets.Styles);
        sheets.ForEach(s => names.Name(s.Root));
        AddSheet("numbering", root => FinalSheets.Numbering(root, texts.Select(t => t.Root)));
        AddSheet("settings", FinalSheets.Settings);
        var users = texts.Select(t => t.Root).Concat(sheets.Select(s => s.Root)).Concat(theme is null ? [] : [theme]).ToList();
        users.ForEach(names.Follow);
        AddSheet("fontTable", root => FinalNames.Fonts(root, users));
        var toSheets = sheets.Select(s => ("rId" + s.Type, Office + s.Type, "/" + s.Name))
            .Concat(Notes.Where(n => texts.Any(t => t.Type == n)).Select(n => ("rId" + n, Office + n, $"/word/{n}.xml")))
            .Concat(theme is null ? [] : [("rIdtheme", Office + "theme", "/word/theme/theme1.xml")]);
        yield return new FinalPart("[Content_Types].xml", ContentTypes(sheets.Select(s => s.Type), theme is not null));
        yield return new FinalPart("_rels/.rels", PackageParts.Relationships(
            ("rId1", Office + "officeDocument", "word/document.xml"), ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        yield return new FinalPart("docProps/core.xml", PartXml.Bytes(FinalProperties.Create(draft)));
        foreach (var text in texts)
        {
            yield return new FinalPart(text.Name, PartXml.Bytes(text.Root));
            var own = links[text.Name].Concat(text.Type == "document" ? toSheets : []).ToArray();
            if (own.Length > 0)
            {
                yield return new FinalPart($"word/_rels/{text.Name["word/".Length..]}.rels", PackageParts.Relationships(own));
            }
        }

        foreach (var sheet in sheets)
        {
            yield return new FinalPart(sheet.Name, PartXml.Bytes(sheet.Root));
        }

        if (theme is not null)
        {
            yield return new FinalPart("word/theme/theme1.xml", PartXml.Bytes(theme));
        }

        foreach (var picture in media)
        {
            yield return new FinalPart(picture.Key, picture.Value, IsText: false);
        }

        void AddSheet(string type, Func<XElement, XElement> clean)
        {
            if (package.Related(package.Main, type) is { } source && package.ReadXml(source) is { } root)
            {
                sheets.Add((type, $"word/{type}.xml", OoxmlNormaliser.Normalise(clean(root))));
            }
        }
    }

    private static bool IsUsed(XElement main, string id) => main.Descendants(W + "sectPr").Elements().Attributes(R + "id").Any(a => a.Value == id);

    private void Add(string type, string name, XElement root, string source)
    {
        texts.Add((type, name, root, source));
        targets[source] = "/" + name;
    }

    private string? FindTarget(PackageRelationship link)
    {
        if (targets.TryGetValue(link.Target, out var known) || link.ShortType != "image" || package.FindPart(link.Target) is not { } bytes)
        {
            return known;
        }

        if (PictureCleaner.Clean(bytes) is not var (picture, ending))
        {
            LeftOut.Add("a picture that is neither PNG nor JPEG, or is broken");
            return null;
        }

        var name = FormattableString.Invariant($"word/media/picture{media.Count + 1}.{ending}");
        media.Add(name, picture);
        return targets[link.Target] = "/" + name;
    }

    private byte[] ContentTypes(IEnumerable<string> sheets, bool hasTheme)
    {
        XElement Override(string part, string type) => new(ContentTypeList + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type));
        XElement Default(string ending, string type) => new(ContentTypeList + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type));
        return PartXml.Bytes(new XElement(
            ContentTypeList + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            media.Keys.Select(m => m[(m.LastIndexOf('.') + 1)..]).Distinct().Order(StringComparer.Ordinal).Select(e => Default(e, PackageParts.Pictures[e])),
            texts.Select(t => Override(t.Name, Word + (t.Type == "document" ? "document.main" : t.Type) + "+xml")),
            sheets.Select(s => Override($"word/{s}.xml", Word + s + "+xml")),
            hasTheme ? Override("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml") : null,
            Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")));
    }
}
