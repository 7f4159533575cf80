using System.IO.Compression;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Tests;

/// <summary>A .docx read back for a test: its parts as text, its paragraphs, tables and content controls.</summary>
internal sealed class WrittenDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public WrittenDocument(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            Parts.Add(entry.FullName, reader.ReadToEnd());
            Times.Add(entry.LastWriteTime.DateTime);
        }

        Body = XDocument.Parse(Parts["word/document.xml"], LoadOptions.PreserveWhitespace).Root!.Element(W + "body")!;
    }

    public Dictionary<string, string> Parts { get; } = [];

    public List<DateTime> Times { get; } = [];

    public XElement Body { get; }

    public IReadOnlyList<XElement> Paragraphs => [.. Body.Descendants(W + "p")];

    public IReadOnlyList<(string Alias, string Tag, string Text)> Controls =>
        [.. Body.Descendants(W + "sdt").Select(s => (Value(s, "alias")!, Value(s, "tag")!, Text(s)))];

    public static IEnumerable<XElement> All(XElement element, string name) => element.Descendants(W + name);

    public static string? Style(XElement paragraph) => Value(paragraph.Element(W + "pPr")!, "pStyle");

    public static string? Value(XElement element, string name) => (string?)element.Descendants(W + name).FirstOrDefault()?.Attribute(W + "val");

    public static bool Has(XElement element, string name) => element.Descendants(W + name).Any();

    public static string Text(XElement element) => string.Concat(element.Descendants().Select(e =>
        e.Name == W + "t" ? e.Value : e.Name == W + "br" ? "\n" : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t" : string.Empty));
}
