using System.Globalization;
using System.Text;
using System.Xml;
using EvidenceRequests.Documents.Facts;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Writes where each part of a draft comes from: section, template, fact, each with its bookmark and a hash, so that a
/// draft that comes back can be compared with what was written. It holds no fact that the text does not show.
/// </summary>
internal static class ProvenancePart
{
    public const string Namespace = "urn:evidence-requests:draft:3";
    public const string StoreItem = "{6F1D2A7E-5C0B-4E3A-9B58-1D0E7C4A2F61}";

    private static readonly string[] Kinds = [.. Enum.GetValues<SlotKind>().Select(FactValues.Word)];
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <summary>Writes the part.</summary>
    public static void Write(Stream stream, Draft draft, RecordedLook look)
    {
        var record = DraftRecord.Create(draft);
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(true);
        xml.WriteStartElement("draft", Namespace);
        xml.WriteAttributeString("kind", record.Kind);
        xml.WriteAttributeString("step", record.Step);
        xml.WriteAttributeString("language", record.Language);
        xml.WriteAttributeString("reference", record.Reference);
        if (record.Exercise is { } exercise)
        {
            xml.WriteAttributeString("exercise", exercise);
        }

        xml.WriteAttributeString("incomplete", record.Incomplete ? "true" : "false");
        xml.WriteAttributeString("library", record.Library);
        xml.WriteAttributeString("as-of", draft.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var statement in record.Unconfirmed)
        {
            xml.WriteStartElement("unconfirmed", Namespace);
            xml.WriteAttributeString("statement", statement.Id.ToString());
            xml.WriteAttributeString("comment", statement.Comment);
            xml.WriteEndElement();
        }

        WriteLook(xml, look);
        foreach (var section in record.Sections)
        {
            WriteSection(xml, section);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>The properties of the part, by which programs find it.</summary>
    public static byte[] Properties { get; } = Encoding.UTF8.GetBytes(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
        + $"<ds:datastoreItem ds:itemID=\"{StoreItem}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">"
        + $"<ds:schemaRefs><ds:schemaRef ds:uri=\"{Namespace}\"/></ds:schemaRefs></ds:datastoreItem>");

    private static void WriteLook(XmlWriter xml, RecordedLook look)
    {
        foreach (var page in look.Pages)
        {
            xml.WriteStartElement("page", Namespace);
            xml.WriteAttributeString("kind", page.IsHeader ? "header" : "footer");
            xml.WriteAttributeString("use", page.Use);
            xml.WriteAttributeString("hash", page.Hash);
            xml.WriteEndElement();
        }

        foreach (var (name, value) in look.Forms.Select(f => ("form", f)).Concat(look.Numbers.Select(n => ("number", n))))
        {
            xml.WriteStartElement(name, Namespace);
            xml.WriteAttributeString("is", value);
            xml.WriteEndElement();
        }
    }

    private static void WriteKept(XmlWriter xml, KeptWording kept)
    {
        xml.WriteStartElement("kept", Namespace);
        xml.WriteAttributeString("from", kept.File);
        xml.WriteAttributeString("sha256", kept.Sha256);
        xml.WriteAttributeString("by", kept.By);
        foreach (var line in kept.Instead)
        {
            xml.WriteStartElement("instead", Namespace);
            xml.WriteAttributeString("hash", line);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteSection(XmlWriter xml, RecordedSection section)
    {
        xml.WriteStartElement("section", Namespace);
        xml.WriteAttributeString("id", section.Id);
        xml.WriteAttributeString("bookmark", section.Bookmark);
        xml.WriteAttributeString("template", section.Template);
        xml.WriteAttributeString("template-hash", section.TemplateHash);
        if (section.Kept is { } kept)
        {
            WriteKept(xml, kept);
        }

        foreach (var line in section.Lines)
        {
            xml.WriteStartElement("line", Namespace);
            xml.WriteAttributeString("hash", line);
            xml.WriteEndElement();
        }

        foreach (var table in section.Tables)
        {
            xml.WriteStartElement("table", Namespace);
            xml.WriteAttributeString("kind", table.Kind);
            xml.WriteAttributeString("head", table.Head);
            xml.WriteEndElement();
        }

        foreach (var slot in section.Slots)
        {
            xml.WriteStartElement("slot", Namespace);
            xml.WriteAttributeString("bookmark", slot.Bookmark);
            xml.WriteAttributeString("fact", slot.Fact);
            xml.WriteAttributeString("kind", Kinds[(int)slot.Kind]);
            xml.WriteAttributeString("hash", slot.Hash);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
