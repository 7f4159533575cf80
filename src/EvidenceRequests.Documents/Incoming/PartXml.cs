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

    /// <summary>True if a part has no more elements, and no deeper ones, than are ever read. A tree that is too deep would break what walks it.</summary>
    /// <exception cref="XmlException">It is not well formed, or it has a document type definition.</exception>
    public static bool IsWithinLimits(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), Reading);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && (reader.Depth >= PackageLimits.DeepestXml || ++elements > PackageLimits.MaxXmlElements))
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
