using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace EvidenceRequests.Bench;

/// <summary>
/// The preservation letter as a template for the peers, as somebody would write it for them: the same parts, text and content controls, a name
/// in the place of each fact, a loop over the rows of each table with a heading, and a condition round each section that may be left out. The
/// facts lie beside it. The peers have less to do than we: nothing is formatted or numbered, and no fact is tracked.
/// </summary>
internal static class PeerTemplates
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static void Write(string folder)
    {
        var letter = new Letters().Preservation;
        var document = letter.Make();
        var optional = letter.Request.Library.Layouts[letter.Request.DocumentKind].Sections.Where(s => s.Optional == true).Select(s => s.Id.Replace('-', '_')).ToList();
        Directory.CreateDirectory(folder);
        foreach (var language in new[] { PeerLanguage.Docxtpl, PeerLanguage.Docxtemplater })
        {
            var facts = new JsonObject();
            File.WriteAllBytes(Path.Combine(folder, language.Name + ".docx"), Template(document, body => Change(body, language, optional, facts)));
            File.WriteAllText(Path.Combine(folder, "facts.json"), facts.ToJsonString());
        }
    }

    private static byte[] Template(byte[] document, Action<XDocument> change)
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
            change(body);
            using var target = archive.CreateEntry("word/document.xml").Open();
            target.Write(Encoding.UTF8.GetBytes(body.Declaration + body.ToString(SaveOptions.DisableFormatting)));
        }

        return bytes.ToArray();
    }

    private static void Change(XDocument body, PeerLanguage language, IReadOnlyList<string> optional, JsonObject facts)
    {
        foreach (var (table, number) in body.Descendants(W + "tbl").Where(t => t.Descendants(W + "tblHeader").Any()).Select((t, i) => (t, i)).ToList())
        {
            facts[$"rows{number}"] = Loop(table, $"rows{number}", language);
        }

        foreach (var start in body.Descendants(W + "bookmarkStart").Where(b => optional.Any(o => b.Attribute(W + "name")!.Value.EndsWith("_" + o, StringComparison.Ordinal))).ToList())
        {
            var name = start.Attribute(W + "name")!.Value;
            var end = start.ElementsAfterSelf(W + "bookmarkEnd").First(e => e.Attribute(W + "id")!.Value == start.Attribute(W + "id")!.Value);
            start.AddAfterSelf(Paragraph(language.If(name)));
            end.AddBeforeSelf(Paragraph(language.EndIf(name)));
            facts[name] = true;
        }

        foreach (var control in body.Descendants(W + "sdt").Where(c => !c.Ancestors(W + "tbl").Any(t => t.Descendants(W + "tblHeader").Any())).ToList())
        {
            var name = "f" + control.Descendants(W + "id").First().Attribute(W + "val")!.Value;
            facts[name] = Replace(control, language.Fact(name));
        }
    }

    // The row with the most facts stands for all.
    private static JsonArray Loop(XElement table, string name, PeerLanguage language)
    {
        var rows = table.Elements(W + "tr").Where(r => !r.Descendants(W + "tblHeader").Any()).ToList();
        var kept = rows.MaxBy(r => r.Descendants(W + "sdt").Count())!;
        var count = kept.Descendants(W + "sdt").Count();
        var values = new JsonArray([.. rows.Select(r => Row([.. r.Descendants(W + "sdt").Select(GetText)], count))]);
        foreach (var (control, i) in kept.Descendants(W + "sdt").Select((c, i) => (c, i)).ToList())
        {
            Replace(control, language.FactOfRow($"c{i}"));
        }

        rows.Where(r => r != kept).Remove();
        language.Loop(kept, name);
        return values;
    }

    private static JsonObject Row(string[] facts, int count)
    {
        var row = new JsonObject();
        for (var i = 0; i < count; i++)
        {
            row[$"c{i}"] = i < facts.Length ? facts[i] : string.Empty;
        }

        return row;
    }

    private static string Replace(XElement control, string by)
    {
        var text = GetText(control);
        var texts = control.Descendants(W + "t").ToList();
        texts.Skip(1).Remove();
        texts[0].Value = by;
        return text;
    }

    private static string GetText(XElement control) => string.Concat(control.Descendants(W + "t").Select(t => t.Value));

    private static XElement Paragraph(string text) => new(W + "p", PeerLanguage.Run(text));
}
