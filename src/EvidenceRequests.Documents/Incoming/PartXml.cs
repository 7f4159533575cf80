using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Reads and writes the XML of a part. Document type definitions are never read.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.MaxXmlCharacters,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreWhitespace = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true };

    /// <summary>The root of a part.</summary>
    /// <exception cref="XmlException">It is not well formed, or it has a document type definition.</exception>
    public static XElement Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Reading);
        return XDocument.Load(reader).Root!;
    }

    public static XElement Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Reading);
        return XDocument.Load(reader).Root!;
    }

    /// <summary>True if a part holds no more than is ever read. A tree that is too deep would break what walks it.</summary>
    /// <exception cref="XmlException">It is not well formed, or it has a document type definition.</exception>
    public static bool IsWithinLimits(byte[] part)
    {
        if (!MarkupScan.HasFewAttributes(part))
        {
            return false;
        }

        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Reading);
        int elements = 0, paragraphs = 0, runs = 0, bookmarks = 0, styles = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            runs = reader.LocalName == "p" ? 0 : reader.LocalName == "r" ? runs + 1 : runs;
            paragraphs += reader.LocalName == "p" ? 1 : 0;
            bookmarks += reader.LocalName == "bookmarkStart" ? 1 : 0;
            styles += reader.LocalName == "style" ? 1 : 0;
            if (reader.Depth >= PackageLimits.DeepestXml || ++elements > PackageLimits.MaxXmlElements || paragraphs > PackageLimits.MaxParagraphs
                || runs > PackageLimits.MaxRuns || styles > PackageLimits.MaxStyles || bookmarks > PackageLimits.MaxBookmarks)
            {
                return false;
            }
        }

        return true;
    }

    public static string Text(XElement root)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        using (var writer = XmlWriter.Create(text, Writing))
        {
            root.WriteTo(writer);
        }

        return text.ToString();
    }

    public static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes(Text(root));
}
