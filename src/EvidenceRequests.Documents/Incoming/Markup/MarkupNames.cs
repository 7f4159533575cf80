using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>The namespaces of the markup that Word and LibreOffice write, with the prefixes under which the tables of known markup name them.</summary>
internal static class MarkupNames
{
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private const int LongestShown = 60;

    private static readonly Dictionary<string, XNamespace> Prefixes = new(StringComparer.Ordinal)
    {
        ["w"] = WordXml.Main,
        ["r"] = WordXml.Relationships,
        ["mc"] = Compatibility,
        ["m"] = "http://schemas.openxmlformats.org/officeDocument/2006/math",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["pic"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ["wp14"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        ["wps"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        ["wpg"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        ["a14"] = "http://schemas.microsoft.com/office/drawing/2010/main",
        ["a16"] = "http://schemas.microsoft.com/office/drawing/2014/main",
        ["w14"] = "http://schemas.microsoft.com/office/word/2010/wordml",
        ["w15"] = "http://schemas.microsoft.com/office/word/2012/wordml",
        ["w16se"] = "http://schemas.microsoft.com/office/word/2015/wordml/symex",
        ["w16cid"] = "http://schemas.microsoft.com/office/word/2016/wordml/cid",
        ["w16cex"] = "http://schemas.microsoft.com/office/word/2018/wordml/cex",
        ["w16"] = "http://schemas.microsoft.com/office/word/2018/wordml",
        ["w16sdtdh"] = "http://schemas.microsoft.com/office/word/2020/wordml/sdtdatahash",
        ["w16du"] = "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
        ["v"] = "urn:schemas-microsoft-com:vml",
        ["o"] = "urn:schemas-microsoft-com:office:office",
        ["w10"] = "urn:schemas-microsoft-com:office:word",
        ["xml"] = XNamespace.Xml,
    };

    // What both Word and LibreOffice understand, so that both show the first branch of an alternative.
    private static readonly HashSet<XNamespace> Understood =
        [.. new[] { "w", "r", "m", "wp", "a", "pic", "wp14", "wps", "wpg", "w14", "w15", "v", "o", "w10" }.Select(p => Prefixes[p])];

    private static readonly Dictionary<XNamespace, string> ShownPrefixes = Prefixes.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>The name that a table of known markup writes as <c>wp:inline</c>, or as <c>p</c> for WordprocessingML itself.</summary>
    public static XName Parse(string name) => name.Split(':') is [var prefix, var local] ? Prefixes[prefix] + local : Prefixes["w"] + name;

    /// <summary>A name of a file from outside as people may see it; a namespace that is not known is not shown.</summary>
    public static string Show(XName name)
    {
        var local = name.LocalName.Length <= LongestShown ? name.LocalName : name.LocalName[..LongestShown] + "…";
        return ShownPrefixes.TryGetValue(name.Namespace, out var prefix) ? $"{prefix}:{local}" : local;
    }

    /// <summary>True if every program in question takes the first branch of an alternative.</summary>
    public static bool IsUnderstood(XElement choice) => ((string?)choice.Attribute("Requires"))?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } needed
        && needed.All(prefix => choice.GetNamespaceOfPrefix(prefix) is { } space && Understood.Contains(space));

    /// <summary>True for an alternative of which programs show one branch.</summary>
    public static bool IsAlternative(XElement element) => element.Name.NamespaceName == Compatibility && element.Name.LocalName == "AlternateContent";

    /// <summary>The branch of an alternative that programs show: the first that they understand, else the fallback.</summary>
    public static XElement Shown(XElement alternative) =>
        alternative.Elements().FirstOrDefault(b => b.Name.LocalName == "Choice" && IsUnderstood(b))
        ?? alternative.Elements().FirstOrDefault(b => b.Name.LocalName == "Fallback")
        ?? new XElement(alternative.Name);

    /// <summary>True for attributes by which programs tell who wrote what when, or how a part is to be read: they show nothing.</summary>
    public static bool IsPlainAttribute(XAttribute attribute)
    {
        var space = attribute.Name.Namespace;
        return attribute.IsNamespaceDeclaration
            || space == XNamespace.Xml
            || attribute.Name == Prefixes["mc"] + "Ignorable"
            || (ShownPrefixes.TryGetValue(space, out var prefix) && prefix is not ("mc" or "m" or "a" or "pic"));
    }
}
