using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Release;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>The parts of the redline: those of the newer document, with what is merged or carried over in their place.</summary>
internal sealed class RedlineParts(IncomingPackage newer)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly string[] Sheets = ["comments", "numbering", "fontTable", "settings"];

    private readonly Dictionary<string, byte[]> replaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> links = new(StringComparer.OrdinalIgnoreCase);
    private readonly XElement types = newer.ReadXml("[Content_Types].xml")!;
    private int pictures;
    private int pages;

    /// <summary>True if something that only the older document has could not be carried over.</summary>
    public bool HasLeftOut { get; set; }

    public void Replace(string part, XElement root) => replaced[part] = PartXml.Bytes(OoxmlNormaliser.Normalise(root));

    /// <summary>Adds a picture and names it in a part.</summary>
    /// <returns>Its relationship there.</returns>
    public string AddPicture(string part, string ending, byte[] bytes)
    {
        var name = FormattableString.Invariant($"word/media/before{++pictures}.{ending}");
        replaced[name] = bytes;
        if (types.Elements(ContentTypeList + "Default").All(d => !string.Equals((string?)d.Attribute("Extension"), ending, StringComparison.OrdinalIgnoreCase)))
        {
            types.AddFirst(new XElement(ContentTypeList + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", PackageParts.Pictures[ending])));
        }

        return AddLink(part, FormattableString.Invariant($"rIdBefore{pictures}"), "image", name);
    }

    /// <summary>Adds a header or footer that only the older document has.</summary>
    /// <returns>Its name and its relationship to the main part.</returns>
    public (string Name, string Relationship) AddPage(string main, bool isHeader)
    {
        var kind = isHeader ? "header" : "footer";
        var name = FormattableString.Invariant($"word/{kind}Before{++pages}.xml");
        types.Add(new XElement(ContentTypeList + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml")));
        return (name, AddLink(main, FormattableString.Invariant($"rIdPageBefore{pages}"), kind, name));
    }

    /// <summary>The file.</summary>
    public byte[] Finish()
    {
        foreach (var sheet in Sheets.Select(t => newer.Related(newer.Main, t)).OfType<string>().Where(s => !replaced.ContainsKey(s)))
        {
            // A relationship may lead to a part that is not there.
            if (newer.ReadXml(sheet) is { } root)
            {
                Replace(sheet, root);
            }
        }

        replaced["[Content_Types].xml"] = PartXml.Bytes(types);
        foreach (var (part, root) in links)
        {
            replaced[part] = PartXml.Bytes(root);
        }

        var file = new ZipPackageWriter();
        foreach (var name in newer.Names.Concat(replaced.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            file.Add(name, replaced.TryGetValue(name, out var bytes) ? bytes : newer.FindPart(name)!);
        }

        return file.Finish();
    }

    private string AddLink(string part, string id, string type, string target)
    {
        var cut = part.LastIndexOf('/') + 1;
        var name = $"{part[..cut]}_rels/{part[cut..]}.rels";
        if (!links.TryGetValue(name, out var root))
        {
            links.Add(name, root = newer.ReadXml(name) ?? new XElement(PackageRelationships + "Relationships"));
        }

        root.Add(new XElement(PackageRelationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Office + type), new XAttribute("Target", "/" + target)));
        return id;
    }
}
