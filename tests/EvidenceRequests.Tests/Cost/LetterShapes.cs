using System.Xml.Linq;
using EvidenceRequests.Tests.Review;

namespace EvidenceRequests.Tests.Cost;

/// <summary>A letter with so many of one thing as nobody writes, for tests of what it costs to read.</summary>
internal static class LetterShapes
{
    private static readonly XNamespace W = WordFile.W;

    /// <summary>A letter as it was written.</summary>
    public static byte[] Original { get; } = File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", "attacks", "original-draft.docx"));

    private static readonly Dictionary<string, Func<int, IEnumerable<XElement>>> Bodies = new(StringComparer.Ordinal)
    {
        ["paragraphs"] = n => Times(n, i => WordFile.Paragraph($"Line {i} of many.")),
        ["paragraphs alike"] = n => Times(n, _ => WordFile.Paragraph("The same words.")),
        ["runs"] = n => [new XElement(W + "p", Times(n, i => Run($"word{i} ")))],
        ["words"] = n => [WordFile.Paragraph(string.Join(' ', Enumerable.Range(0, n * 10).Select(i => $"w{i}")))],
        ["words after words"] = n => Times(n, i => WordFile.Paragraph(string.Join(' ', Enumerable.Range(i, 20)))),
        ["bookmarks"] = n => [new XElement(W + "p", Times(n, i => Bookmark(i, $"b{i}")), Run("x"), Times(n, EndOfBookmark))],
        ["bookmarks like sections"] = n => [.. Times(n, i => Bookmark(i, $"er_s{i + 500}_x")), .. Times(n, i => WordFile.Paragraph($"{i}")), .. Times(n, EndOfBookmark)],
        ["bookmarks like facts"] = n => [new XElement(W + "p", Times(n, i => new[] { Bookmark(i, $"er_{i + 500}"), Run($"{i}"), EndOfBookmark(i) }))],
        ["rows"] = n => [new XElement(W + "tbl", new XElement(W + "tblPr"), new XElement(W + "tblGrid"), Times(n, i => new XElement(W + "tr", Cell($"a{i}"), Cell($"b{i}"))))],
        ["cells"] = n => [new XElement(W + "tbl", new XElement(W + "tblPr"), new XElement(W + "tblGrid"), new XElement(W + "tr", Times(n, i => Cell($"a{i}"))))],
        ["tables"] = n => Times(n, i => new XElement(W + "tbl", new XElement(W + "tblPr"), new XElement(W + "tblGrid"), new XElement(W + "tr", Cell($"a{i}")))),
        ["controls"] = n => Times(n, i => new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "id", new XAttribute(W + "val", 70000 + i))), new XElement(W + "sdtContent", WordFile.Paragraph($"{i}")))),
        ["fields"] = n => Times(n, i => new XElement(W + "p", new[] { Field("begin"), new XElement(W + "r", new XElement(W + "instrText", " PAGE ")), Field("separate"), Run($"{i}"), Field("end") })),
        ["changes"] = n => Times(n, i => new XElement(W + "p", new XElement(W + "ins", new XAttribute(W + "id", i), new XAttribute(W + "author", "x"), Run($"{i} ")), new XElement(W + "del", new XAttribute(W + "id", n + i), new XAttribute(W + "author", "x"), new XElement(W + "r", new XElement(W + "delText", "old"))))),
        ["boxes"] = n => Times(n, i => new XElement(W + "p", new XElement(W + "r", new XElement(W + "pict", new XElement(W + "txbxContent", WordFile.Paragraph($"{i}")))))),
        ["properties"] = n => Times(n, i => new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "jc", new XAttribute(W + "val", "right"))), new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "b"), new XElement(W + "color", new XAttribute(W + "val", $"{i % 4096:X6}"))), new XElement(W + "t", "x")))),
        ["styles used"] = n => Times(n, i => new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", $"X{i}"))), Run("x"))),
        ["lists used"] = n => Times(n, i => new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "numPr", new XElement(W + "ilvl", new XAttribute(W + "val", 0)), new XElement(W + "numId", new XAttribute(W + "val", 500 + i)))), Run("x"))),
    };

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Names => Bodies.Keys.Order(StringComparer.Ordinal);

    /// <summary>The letter with so many of one thing in it.</summary>
    public static byte[] Create(string shape, int count)
    {
        var letter = WordFile.WithBody(Original, body =>
        {
            var more = Bodies[shape](count).ToList();
            if (body.Elements(W + "sectPr").LastOrDefault() is { } end)
            {
                end.AddBeforeSelf(more);
            }
            else
            {
                body.Add(more);
            }
        });
        return shape switch
        {
            "styles used" => WordFile.With(letter, "word/styles.xml", t => With(t, Times(count, i => new XElement(W + "style", new XAttribute(W + "type", "paragraph"), new XAttribute(W + "styleId", $"X{i}"), new XElement(W + "name", new XAttribute(W + "val", $"X{i}")), new XElement(W + "basedOn", new XAttribute(W + "val", i == 0 ? "Normal" : $"X{i - 1}")))))),
            "lists used" => WordFile.With(letter, "word/numbering.xml", t => With(t, Times(count, i => new XElement(W + "num", new XAttribute(W + "numId", 500 + i), new XElement(W + "abstractNumId", new XAttribute(W + "val", 0)))))),
            _ => letter,
        };
    }

    private static IEnumerable<T> Times<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    private static string With(string text, IEnumerable<XElement> more)
    {
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        root.Add(more);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Cell(string text) => new(W + "tc", WordFile.Paragraph(text));

    private static XElement Field(string kind) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", kind)));

    private static XElement Bookmark(int id, string name) => new(W + "bookmarkStart", new XAttribute(W + "id", 20_000_000 + id), new XAttribute(W + "name", name));

    private static XElement EndOfBookmark(int id) => new(W + "bookmarkEnd", new XAttribute(W + "id", 20_000_000 + id));
}
