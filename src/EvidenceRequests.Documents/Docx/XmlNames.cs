using System.Xml.Linq;

namespace EvidenceRequests.Documents.Docx;

/// <summary>The XML namespaces of Word packages, under the prefixes that the standard uses.</summary>
internal static class XmlNames
{
    /// <summary>WordprocessingML.</summary>
    public static readonly XNamespace W = WordXml.Main;

    /// <summary>Relationships as the text refers to them.</summary>
    public static readonly XNamespace R = WordXml.Relationships;

    /// <summary>Relationships as the parts of a package list them.</summary>
    public static readonly XNamespace PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The list of content types of a package.</summary>
    public static readonly XNamespace ContentTypeList = "http://schemas.openxmlformats.org/package/2006/content-types";
}
