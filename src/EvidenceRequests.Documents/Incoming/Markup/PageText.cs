using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>What an element shows, in the plainest form: its words and the hashes of its pictures. It serves to tell whether two things show the same.</summary>
internal static class PageText
{
    /// <summary>The words and pictures of an element.</summary>
    public static string Read(XElement element, Func<string, string?> pictures)
    {
        var text = new StringBuilder();
        foreach (var inside in element.Descendants())
        {
            if (inside.Name == W + "t")
            {
                text.Append(inside.Value);
            }
            else if (FindPicture(inside) is { } id)
            {
                text.Append('[').Append(pictures(id) ?? id).Append(']');
            }
        }

        return text.ToString();
    }

    /// <summary>The relationship to the picture that an element shows, if it shows one.</summary>
    public static string? FindPicture(XElement element) => element.Name.LocalName switch
    {
        "blip" => (string?)element.Attribute(XName.Get("embed", WordXml.Relationships)),
        "imagedata" or "fill" when element.Name.NamespaceName == "urn:schemas-microsoft-com:vml" => (string?)element.Attribute(XName.Get("id", WordXml.Relationships)),
        _ => null,
    };
}
