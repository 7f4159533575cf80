using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace EvidenceRequests.Bench;

/// <summary>
/// The preservation letter as a template for the peers: the same parts, text and content controls, with a name in the place of each
/// fact, and the facts beside it. They have less to do than we: no sections are chosen, nothing is formatted, no fact is tracked.
/// </summary>
internal static class PeerTemplates
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Write(string folder)
    {
        var document = new Letters().Preservation.Make();
        Directory.CreateDirectory(folder);
        var facts = new Dictionary<string, string>();
        File.WriteAllBytes(Path.Combine(folder, "docxtpl.docx"), Template(document, facts, "{{ ", " }}"));
        File.WriteAllBytes(Path.Combine(folder, "docxtemplater.docx"), Template(document, facts, "{", "}"));
        using var json = new Utf8JsonWriter(File.Create(Path.Combine(folder, "facts.json")));
        json.WriteStartObject();
        foreach (var (name, text) in facts)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
    }

    private static byte[] Template(byte[] document, Dictionary<string, string> facts, string open, string close)
    {
        using var bytes = new MemoryStream();
        bytes.Write(document);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            XDocument body;
            using (var stream = entry.Open())
            {
                body = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
            }

            entry.Delete();
            Replace(body, facts, open, close);
            using var target = archive.CreateEntry("word/document.xml").Open();
            target.Write(Encoding.UTF8.GetBytes(body.Declaration + body.ToString(SaveOptions.DisableFormatting)));
        }

        return bytes.ToArray();
    }

    private static void Replace(XDocument body, Dictionary<string, string> facts, string open, string close)
    {
        foreach (var control in body.Descendants(W + "sdt").ToList())
        {
            var texts = control.Descendants(W + "t").ToList();
            var name = "f" + control.Descendants(W + "id").First().Attribute(W + "val")!.Value;
            facts[name] = string.Concat(texts.Select(t => t.Value));
            texts.Skip(1).Remove();
            texts[0].Value = open + name + close;
        }
    }
}
