using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Writes where each part of a draft comes from: section, template, fact, each with its bookmark and a hash, so that a
/// draft that comes back can be compared with what was written. It holds no fact that the text does not show.
/// </summary>
internal static class ProvenancePart
{
    public const string Namespace = "urn:evidence-requests:draft:1";
    public const string StoreItem = "{6F1D2A7E-5C0B-4E3A-9B58-1D0E7C4A2F61}";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    public static void Write(Stream stream, Draft draft)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("draft", Namespace);
        xml.WriteAttributeString("kind", draft.Kind);
        xml.WriteAttributeString("step", draft.Step);
        xml.WriteAttributeString("language", draft.Language);
        xml.WriteAttributeString("reference", draft.Reference);
        xml.WriteAttributeString("incomplete", draft.Incomplete ? "true" : "false");
        xml.WriteAttributeString("library", draft.Library);
        xml.WriteAttributeString("as-of", draft.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        for (var i = 0; i < draft.Sections.Count; i++)
        {
            Section(xml, draft.Sections[i], i + 1);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>The properties of the part, by which programs find it.</summary>
    public static byte[] Properties { get; } = Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
        + $"<ds:datastoreItem ds:itemID=\"{StoreItem}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
        + $"<ds:schemaRefs><ds:schemaRef ds:uri=\"{Namespace}\"/></ds:schemaRefs></ds:datastoreItem>");

    private static void Section(XmlWriter xml, DraftSection section, int number)
    {
        xml.WriteStartElement("section", Namespace);
        xml.WriteAttributeString("id", section.Id);
        xml.WriteAttributeString("bookmark", BodyWriter.BookmarkOf(section, number));
        xml.WriteAttributeString("template", section.Origin);
        xml.WriteAttributeString("template-hash", section.OriginHash);
        foreach (var line in section.Blocks.SelectMany(Lines))
        {
            xml.WriteStartElement("line", Namespace);
            xml.WriteAttributeString("hash", ComparableText.HashOfLine(line));
            xml.WriteEndElement();
        }

        foreach (var slot in section.Blocks.SelectMany(Slots))
        {
            xml.WriteStartElement("slot", Namespace);
            xml.WriteAttributeString("bookmark", InlineWriter.BookmarkOf(slot));
            xml.WriteAttributeString("fact", slot.Fact);
            xml.WriteAttributeString("kind", FactValues.Word(slot.Kind));
            xml.WriteAttributeString("hash", ComparableText.HashOfSlot(slot.Kind, slot.Text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The wording of a paragraph or row without its facts, in whose place their bookmarks are named.</summary>
    private static IEnumerable<string> Lines(DraftBlock block) => block is DraftTable table
        ? Rows(table).Select(r => string.Join('\t', r.Cells.Select(c => Wording(c.Inlines))))
        : [Wording(Inlines(block))];

    private static string Wording(IReadOnlyList<DraftInline> inlines) =>
        PlainText.Of([.. inlines.Select(i => i is DraftSlot slot ? slot with { Text = $"{{{InlineWriter.BookmarkOf(slot)}}}" } : i)]);

    private static IEnumerable<DraftSlot> Slots(DraftBlock block) =>
        (block is DraftTable table ? Rows(table).SelectMany(r => r.Cells).SelectMany(c => c.Inlines) : Inlines(block)).OfType<DraftSlot>();

    private static IReadOnlyList<DraftInline> Inlines(DraftBlock block) => block switch
    {
        DraftHeading heading => heading.Inlines,
        DraftParagraph paragraph => paragraph.Inlines,
        DraftNumberedParagraph numbered => numbered.Inlines,
        DraftBullet bullet => bullet.Inlines,
        _ => [],
    };

    private static IEnumerable<DraftRow> Rows(DraftTable table) => table.Header is null ? table.Rows : [table.Header, .. table.Rows];
}
