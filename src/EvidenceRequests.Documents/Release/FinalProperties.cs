using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;

namespace EvidenceRequests.Documents.Release;

/// <summary>What a final document says of itself: the title that its page shows, the reference it was written under, its language; no person, no time, no program.</summary>
internal static partial class FinalProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>The properties; a title or subject that another program or hand has set stays behind.</summary>
    public static XElement Create(IncomingDraft draft)
    {
        var given = draft.Package.Relationships(string.Empty).FirstOrDefault(l => l.ShortType == "core-properties") is { } properties ? draft.Package.ReadXml(properties.Target) : null;
        var title = given?.Element(Dublin + "title")?.Value ?? string.Empty;
        var language = given?.Element(Dublin + "language")?.Value ?? string.Empty;
        var reference = draft.Provenance?.Reference ?? string.Empty;
        return new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin.NamespaceName),
            Property("title", IsShown(draft, title) ? title : reference),
            Property("subject", reference),
            Property("language", LanguageTag().IsMatch(language) ? language : string.Empty));
    }

    private static XElement? Property(string name, string value) => value.Length == 0 ? null : new XElement(Dublin + name, value);

    private static bool IsShown(IncomingDraft draft, string title)
    {
        var comparable = ComparableText.Normalise(title);
        return comparable.Length > 0 && draft.BodyText.Lines.Any(l => ComparableText.Normalise(l.Text) == comparable);
    }

    // source: RFC 5646; a language with its script and region.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
