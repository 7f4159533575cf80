using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Streams the XML of WordprocessingML element by element through the writer of the Open XML SDK. That writer takes an element with all its
/// attributes at once, so a start waits here until its attributes are known.
/// </summary>
internal sealed class WordXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Who is named as the author of comments and tracked changes.</summary>
    public const string Author = "evreq";

    private static readonly KeyValuePair<string, string>[] Namespaces = [new("r", Relationships)];
    private static readonly KeyValuePair<string, string>[] NoNamespaces = [];
    private static readonly OpenXmlAttribute[] SpacePreserved = [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")];
    private static readonly OpenXmlAttribute[] NoAttributes = [];
    private static readonly OpenXmlElement TextElement = new NamedText();

    // The writer reads nothing from an element but its name, so one of each kind serves every document.
    private static readonly ConcurrentDictionary<string, OpenXmlElement> Elements = new(StringComparer.Ordinal);

    private readonly OpenXmlWriter xml;
    private readonly WaitingAttributes attributes = new();
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
        Begin();
        xml.WriteStartElement(TextElement, HasSpacesToKeep(text) ? SpacePreserved : NoAttributes, NoNamespaces);
        xml.WriteString(text);
        xml.WriteEndElement();
        return this;
    }

    public void Dispose()
    {
        xml.WriteEndElement();
        xml.Dispose();
    }

    // Word drops white space at the ends of a text, and may join it inside, where it is not told to keep it.
    private static bool HasSpacesToKeep(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal));

    private static OpenXmlElement Element(string name) => Elements.GetOrAdd(name, static n => new OpenXmlUnknownElement("w", n, Main));

    private void Begin()
    {
        if (waiting is not null)
        {
            xml.WriteStartElement(waiting, attributes, NoNamespaces);
            attributes.Clear();
            waiting = null;
        }
    }

    // Only the text element takes text. That of the SDK looks its own name up each time; this one knows it.
    private sealed class NamedText : Text
    {
        public override string Prefix => "w";

        public override string LocalName => "t";

        public override string NamespaceUri => Main;
    }

    // The attributes of one element, walked without an enumerator for each.
    private sealed class WaitingAttributes : IEnumerable<OpenXmlAttribute>, IEnumerator<OpenXmlAttribute>
    {
        private readonly List<OpenXmlAttribute> attributes = [];
        private int at = -1;

        public OpenXmlAttribute Current => attributes[at];

        object IEnumerator.Current => Current;

        public void Add(OpenXmlAttribute attribute) => attributes.Add(attribute);

        public void Clear() => attributes.Clear();

        public bool MoveNext() => ++at < attributes.Count;

        public void Reset() => at = -1;

        public IEnumerator<OpenXmlAttribute> GetEnumerator()
        {
            at = -1;
            return this;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Dispose()
        {
        }
    }
}
