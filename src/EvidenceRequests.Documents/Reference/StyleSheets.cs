using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>Fits a style sheet to a document: the tabs of header and footer to the width of the text, the language to that of the wording.</summary>
internal static class StyleSheets
{
    public static XElement For(XElement styles, int textWidth, IReadOnlyDictionary<string, string> ids)
    {
        var copy = new XElement(styles);
        var pages = new[] { ids["LetterHeader"], ids["LetterFooter"] };
        foreach (var tab in copy.Elements(W + "style").Where(s => pages.Contains((string?)s.Attribute(W + "styleId"))).Descendants(W + "tab"))
        {
            tab.SetAttributeValue(W + "pos", (string?)tab.Attribute(W + "val") == "center" ? textWidth / 2 : textWidth);
        }

        foreach (var language in copy.Elements(W + "docDefaults").Descendants(W + "lang"))
        {
            language.SetAttributeValue(W + "val", PropertyParts.LanguageTag("en"));
        }

        return copy;
    }
}
