using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EvidenceRequests.Documents;

/// <summary>
/// Streams the XML of WordprocessingML element by element through the writer of the Open XML SDK. That writer takes an element with all its
/// attributes at once, so a start waits here until its attributes are known.
/// </summary>
internal sealed class WordXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly KeyValuePair<string, string>[] Namespaces = [new("r", Relationships)];
    private static readonly OpenXmlAttribute SpacePreserved = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    // The writer reads nothing from an element but its name, so one of each kind serves every document. Only the text element takes text.
    private static readonly ConcurrentDictionary<string, OpenXmlElement> Elements = new(StringComparer.Ordinal) { ["t"] = new Text() };

    private readonly OpenXmlWriter xml;
    private readonly List<OpenXmlAttribute> attributes = [];
    private OpenXmlElement? waiting;

    public WordXml(Stream stream, string root)
    {
        xml = OpenXmlWriter.Create(stream, new UTF8Encoding(false));
        xml.WriteStartDocument(true);
        xml.WriteStartElement(Element(root), attributes, Namespaces);
    }

    public WordXml Start(string name)
    {
        Begin();
        waiting = Element(name);
        return this;
    }

    public WordXml End()
    {
        Begin();
        xml.WriteEndElement();
        return this;
    }

    public WordXml Attribute(string name, string value)
    {
        attributes.Add(new OpenXmlAttribute("w", name, Main, value));
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
        attributes.Add(new OpenXmlAttribute("r", "id", Relationships, relationship));
        return End();
    }

    /// <summary>Text inside a run, with its spaces.</summary>
    public WordXml Text(string text)
    {
        Start("t");
        attributes.Add(SpacePreserved);
        Begin();
        xml.WriteString(text);
        return End();
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
    }

    private static OpenXmlElement Element(string name) => Elements.GetOrAdd(name, static n => new OpenXmlUnknownElement("w", n, Main));

    private void Begin()
    {
        if (waiting is not null)
        {
            xml.WriteStartElement(waiting, attributes);
            attributes.Clear();
            waiting = null;
        }
    }
}
