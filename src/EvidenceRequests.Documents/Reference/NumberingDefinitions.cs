using System.Globalization;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>The numbering of a reference document: the running number of the letter, bullets, and lists that start at 1 again.</summary>
internal sealed class NumberingDefinitions
{
    private const string End = "</w:numbering>";

    private readonly string start;
    private readonly int ownList;
    private readonly int firstOwn;

    private NumberingDefinitions(XElement root, int letter, int bullets, int ownList)
    {
        var text = PartXml.Text(root);
        start = text[..text.LastIndexOf(End, StringComparison.Ordinal)];
        Letter = letter;
        Bullets = bullets;
        this.ownList = ownList;
        firstOwn = root.Elements(W + "num").Max(n => Id(n, "numId")) + 1;
    }

    /// <summary>The numbering instance of the letter's paragraphs.</summary>
    public int Letter { get; }

    /// <summary>The numbering instance of bullets.</summary>
    public int Bullets { get; }

    /// <summary>The definitions of our own reference document: instance 1 numbers the letter, 2 is for bullets, definition 3 for lists on their own.</summary>
    public static NumberingDefinitions Standard(XElement root) => new(root, 1, 2, 3);

    /// <summary>Puts the standard definitions beside those of a letterhead, under ids that are free there.</summary>
    public static NumberingDefinitions Beside(XElement? letterhead, XElement standard)
    {
        if (letterhead is null)
        {
            return Standard(standard);
        }

        var merged = new XElement(letterhead);
        var abstracts = merged.Elements(W + "abstractNum").Select(a => Id(a, "abstractNumId")).DefaultIfEmpty(0).Max();
        var numbers = merged.Elements(W + "num").Select(n => Id(n, "numId")).DefaultIfEmpty(0).Max();
        var definitions = standard.Elements(W + "abstractNum").Select(a => Moved(a, "abstractNumId", abstracts)).ToList();
        if (merged.Elements(W + "abstractNum").LastOrDefault() is { } last)
        {
            last.AddAfterSelf(definitions);
        }
        else
        {
            merged.AddFirst(definitions);
        }

        var instances = standard.Elements(W + "num").Select(n => Instance(n, numbers, abstracts)).ToList();
        merged.Elements().Last(e => e.Name == W + "num" || e.Name == W + "abstractNum").AddAfterSelf(instances);
        return new NumberingDefinitions(merged, 1 + numbers, 2 + numbers, 3 + abstracts);
    }

    /// <summary>The instance for a list on its own, counted from 1.</summary>
    public int GetList(int list) => firstOwn + list - 1;

    /// <summary>The part for a document with so many lists on their own.</summary>
    public byte[] Part(int lists)
    {
        var text = new StringBuilder(start);
        for (var list = 1; list <= lists; list++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{GetList(list)}\"><w:abstractNumId w:val=\"{ownList}\"/>");
            text.Append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }

        return Encoding.UTF8.GetBytes(text.Append(End).ToString());
    }

    private static XElement Instance(XElement instance, int numbers, int abstracts)
    {
        var moved = Moved(instance, "numId", numbers);
        var definition = moved.Element(W + "abstractNumId")!;
        definition.SetAttributeValue(W + "val", Id(definition, "val") + abstracts);
        return moved;
    }

    // Links to styles stay out: the styles of the letterhead may be its own, and each paragraph names its instance.
    private static XElement Moved(XElement element, string id, int by)
    {
        var moved = new XElement(element);
        moved.SetAttributeValue(W + id, Id(moved, id) + by);
        moved.Descendants(W + "pStyle").Remove();
        return moved;
    }

    private static int Id(XElement element, string name) =>
        int.TryParse((string?)element.Attribute(W + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
