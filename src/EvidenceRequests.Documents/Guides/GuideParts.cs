using System.Globalization;
using System.Security;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Guides;

/// <summary>The parts of the package round the body of a guide.</summary>
internal static class GuideParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Provenance = "customXml";

    /// <summary>Content types: those of a letter without its provenance.</summary>
    public static byte[] ContentTypes(ReferenceParts reference)
    {
        var types = XElement.Parse(Encoding.UTF8.GetString(PackageParts.ContentTypes(reference, false)));
        types.Elements().Where(e => ((string?)e.Attribute("PartName"))?.Contains(Provenance, StringComparison.OrdinalIgnoreCase) == true).Remove();
        return PartXml.Bytes(types);
    }

    /// <summary>Relationships of the body: the look, and links that lead out.</summary>
    public static byte[] Relationships(ReferenceParts reference, GuideLinks links)
    {
        var all = XElement.Parse(Encoding.UTF8.GetString(PackageParts.Document(reference, false)));
        all.Elements().Where(e => ((string?)e.Attribute("Target"))?.Contains(Provenance, StringComparison.OrdinalIgnoreCase) == true).Remove();
        foreach (var (url, id) in links.Ids)
        {
            all.Add(new XElement(all.Name.Namespace + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Office + "hyperlink"), new XAttribute("Target", url), new XAttribute("TargetMode", "External")));
        }

        return PartXml.Bytes(all);
    }

    /// <summary>The styles of the look with those of the guide beside them.</summary>
    public static byte[] Styles(ReferenceParts reference, GuideMaterial material)
    {
        var styles = XElement.Parse(Encoding.UTF8.GetString(reference.Styles));
        var known = styles.Elements(W + "style").Select(s => (string?)s.Attribute(W + "styleId")).ToHashSet(StringComparer.Ordinal);
        styles.Add(PartXml.Read(material.Look["guide/look/styles.xml"]).Elements(W + "style").Where(s => !known.Contains((string?)s.Attribute(W + "styleId"))));
        return PartXml.Bytes(styles);
    }

    /// <summary>Title, subject and language; no name and no time.</summary>
    public static byte[] Core(Guide guide)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
            .Append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        text.Append(CultureInfo.InvariantCulture, $"<dc:title>{SecurityElement.Escape(guide.Title)}</dc:title><dc:subject>{SecurityElement.Escape($"{guide.Edition}, as of {Day(guide.AsOf)}")}</dc:subject><dc:language>{PropertyParts.LanguageTag(guide.Language)}</dc:language><cp:category>guide</cp:category>");
        return Encoding.UTF8.GetBytes(text.Append("</cp:coreProperties>").ToString());
    }

    /// <summary>What header and footer say on every page.</summary>
    public static IReadOnlyDictionary<string, string> PageWords(Guide guide) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["classification"] = guide.Readers,
        ["status"] = string.Empty,
        ["reference"] = $"as of {Day(guide.AsOf)} · good until {Day(guide.GoodUntil)}",
        ["agency"] = $"{guide.Title} · library {guide.Library[..Math.Min(19, guide.Library.Length)]}",
        ["title"] = guide.Title,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
