using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming.Markup;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Finds what a drawing holds for a reader: text boxes and pictures.</summary>
internal static class DrawingContent
{
    /// <summary>Adds the text boxes and the relationships to pictures. A box inside a box is found when that one is read.</summary>
    public static void Collect(XElement drawing, List<XElement> boxes, List<string> pictures)
    {
        foreach (var child in drawing.Elements())
        {
            if (child.Name == W + "txbxContent")
            {
                boxes.Add(child);
                continue;
            }

            if (PageText.FindPicture(child) is { } picture)
            {
                pictures.Add(picture);
            }

            Collect(child, boxes, pictures);
        }
    }
}
