using System.Globalization;
using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Reads what a file says about itself that its text does not show: names of people, computers and templates, and traces of who edited what.</summary>
internal static class PropertiesReader
{
    private const int Longest = 200;

    // The empty look and the standard template of Word name nobody.
    private static readonly string[] StandardTemplates = ["Normal", "Normal.dotm", "Normal.dotx", "Normal.dot"];

    private static readonly Dictionary<string, (string Name, bool IsPersonal)> Known = new(StringComparer.Ordinal)
    {
        ["creator"] = ("author", true),
        ["lastModifiedBy"] = ("last modified by", true),
        ["description"] = ("remarks", true),
        ["keywords"] = ("keywords", true),
        ["contentStatus"] = ("status", false),
        ["title"] = ("title", false),
        ["subject"] = ("subject", false),
        ["category"] = ("category", false),
        ["created"] = ("created", false),
        ["modified"] = ("modified", false),
        ["lastPrinted"] = ("last printed", false),
        ["Application"] = ("program", false),
        ["Company"] = ("company", true),
        ["Manager"] = ("manager", true),
        ["Template"] = ("template", true),
        ["HyperlinkBase"] = ("base of links", true),
    };

    public static IReadOnlyList<ReturnedProperty> Read(IncomingPackage package, XElement main)
    {
        var properties = new List<ReturnedProperty>();
        foreach (var relationship in package.Relationships(string.Empty))
        {
            switch (relationship.ShortType)
            {
                case "core-properties" or "extended-properties":
                    properties.AddRange(package.ReadXml(relationship.Target)?.Elements().Select(ReadProperty).OfType<ReturnedProperty>() ?? []);
                    break;
                case "custom-properties":
                    properties.AddRange(package.ReadXml(relationship.Target)?.Elements()
                        .Select(e => new ReturnedProperty($"custom property {Cut((string?)e.Attribute("name") ?? string.Empty)}", Cut(e.Value.Trim()), IsPersonal: true)) ?? []);
                    break;
            }
        }

        properties.AddRange(ReadTraces(package, main));
        return properties;
    }

    private static ReturnedProperty? ReadProperty(XElement element)
    {
        var value = Cut(element.Value.Trim());
        return value.Length == 0 || !Known.TryGetValue(element.Name.LocalName, out var known) ? null
            : new ReturnedProperty(known.Name, value, known.IsPersonal && !(known.Name == "template" && StandardTemplates.Contains(value, StringComparer.OrdinalIgnoreCase)));
    }

    private static IEnumerable<ReturnedProperty> ReadTraces(IncomingPackage package, XElement main)
    {
        var settings = package.ReadXml(Part(package, "settings"));
        var sessions = (settings?.Element(W + "rsids")?.Elements() ?? []).Select(r => (string?)r.Attribute(W + "val"))
            .Concat(main.Descendants().Attributes().Where(a => a.Name.Namespace == W && a.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Select(a => a.Value))
            .Distinct().Count();
        if (sessions > 0)
        {
            yield return Counted("revision ids", sessions);
        }

        if (settings?.Element(W + "docVars")?.Elements().Count() is > 0 and var variables)
        {
            yield return Counted("document variables", variables);
        }

        foreach (var person in package.ReadXml(Part(package, "people"))?.Elements().Select(p => p.Attributes().FirstOrDefault(a => a.Name.LocalName == "author")?.Value).OfType<string>() ?? [])
        {
            yield return new ReturnedProperty("person", Cut(person), IsPersonal: true);
        }

        var ours = ProvenanceReader.FindPart(package);
        var foreign = package.Relationships(package.Main).Count(r => r.ShortType == "customXml" && !r.Target.Equals(ours, StringComparison.OrdinalIgnoreCase));
        if (foreign > 0)
        {
            yield return Counted("custom XML parts", foreign);
        }

        if (main.Descendants(W + "vanish").Any(v => (string?)v.Attribute(W + "val") is not ("0" or "false" or "off") && v.Parent?.Parent?.Name == W + "r"))
        {
            yield return new ReturnedProperty("hidden text", "yes", IsPersonal: true);
        }
    }

    private static ReturnedProperty Counted(string name, int count) => new(name, count.ToString(CultureInfo.InvariantCulture), IsPersonal: true);

    private static string? Part(IncomingPackage package, string type) => package.Relationships(package.Main).FirstOrDefault(r => r.ShortType == type)?.Target;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
