using System.Globalization;
using System.Text;
using System.Xml;

namespace EvidenceRequests.Documents;

/// <summary>Writes the XML of WordprocessingML to a stream, element by element. All text goes through the XML writer, so nothing has to be escaped by hand.</summary>
internal sealed class WordXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    private readonly XmlWriter xml;

    public WordXml(Stream stream, string root)
    {
        xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("w", root, Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
    }

    public WordXml Start(string name)
    {
        xml.WriteStartElement("w", name, Main);
        return this;
    }

    public WordXml End()
    {
        xml.WriteEndElement();
        return this;
    }

    public WordXml Attribute(string name, string value)
    {
        xml.WriteAttributeString("w", name, Main, value);
        return this;
    }

    public WordXml Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element without content.</summary>
    public WordXml Empty(string name) => Start(name).End();

    /// <summary>An element that has only a value.</summary>
    public WordXml Value(string name, string value) => Start(name).Attribute("val", value).End();

    public WordXml Value(string name, int value) => Start(name).Attribute("val", value).End();

    /// <summary>The reference of the section to a header or footer.</summary>
    public WordXml Reference(string name, string type, string relationship)
    {
        Start(name).Attribute("type", type);
        xml.WriteAttributeString("r", "id", Relationships, relationship);
        return End();
    }

    /// <summary>Text inside a run, with its spaces.</summary>
    public WordXml Text(string text)
    {
        Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        return End();
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Dispose();
    }
}
