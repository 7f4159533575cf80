using System.IO.Compression;
using System.Xml.Linq;

namespace EvidenceRequests.Tests.Review;

/// <summary>Edits a Word file as a hand would in Word, for tests.</summary>
internal static class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The text of a part.</summary>
    public static string Text(byte[] file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The file with one part changed, added or (for null) taken out.</summary>
    public static byte[] With(byte[] file, string part, Func<string, string?> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = string.Empty;
            if (archive.GetEntry(part) is { } entry)
            {
                using (var reader = new StreamReader(entry.Open()))
                {
                    text = reader.ReadToEnd();
                }

                entry.Delete();
            }

            if (change(text) is { } changed)
            {
                using var writer = new StreamWriter(archive.CreateEntry(part).Open());
                writer.Write(changed);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The file with its body changed.</summary>
    public static byte[] WithBody(byte[] file, Action<XElement> change) => With(file, "word/document.xml", text =>
    {
        var document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        change(document.Root!.Element(W + "body")!);
        return document.ToString(SaveOptions.DisableFormatting);
    });

    /// <summary>The file with a fact typed over.</summary>
    public static byte[] WithFact(byte[] file, string bookmark, string text) => WithBody(file, body => Type(body, bookmark, text));

    /// <summary>The file with a text replaced wherever a run holds it.</summary>
    public static byte[] WithText(byte[] file, string old, string replacement) => WithBody(file, body =>
    {
        var found = body.Descendants(W + "t").Where(t => t.Value.Contains(old, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(found);
        found.ForEach(t => t.Value = t.Value.Replace(old, replacement, StringComparison.Ordinal));
    });

    /// <summary>Types over the text of a bookmark, as Word does: the first run takes the text, the others go.</summary>
    public static void Type(XElement body, string bookmark, string text)
    {
        var start = body.Descendants(W + "bookmarkStart").Single(b => (string?)b.Attribute(W + "name") == bookmark);
        var id = (string?)start.Attribute(W + "id");
        var texts = start.ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd" || (string?)e.Attribute(W + "id") != id).SelectMany(e => e.Descendants(W + "t")).ToList();
        texts[0].Value = text;
        texts.Skip(1).ToList().ForEach(t => t.Remove());
    }

    /// <summary>A paragraph with one run.</summary>
    public static XElement Paragraph(string text) => new(W + "p", new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
}
