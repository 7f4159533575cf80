using System.Security;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>A header or footer, cut once at the places where a document puts its own words: content controls whose tag starts with <c>evreq.</c></summary>
internal sealed class HeaderFooterPart
{
    private const string Prefix = "evreq.";
    private const string Open = "{{evreq:";
    private const string Close = "}}";


    private readonly IReadOnlyList<string> pieces;

    // The documents of a case, and the footers of an office, mostly say the same; who writes two at a time only deflates more often.
    private Filled? last;

    private HeaderFooterPart(bool isHeader, string use, int number, IReadOnlyList<string> pieces, byte[]? relationships)
    {
        IsHeader = isHeader;
        Use = use;
        Name = FormattableString.Invariant($"{(isHeader ? "header" : "footer")}{number}.xml");
        Relationship = FormattableString.Invariant($"rId{(isHeader ? "Header" : "Footer")}{number}");
        this.pieces = pieces;
        RelationshipsPart = relationships;
    }

    public bool IsHeader { get; }

    /// <summary><c>default</c>, <c>first</c> or <c>even</c>.</summary>
    public string Use { get; }

    public string Name { get; }

    public string Relationship { get; }

    /// <summary>The relationships to pictures, if it has any.</summary>
    public byte[]? RelationshipsPart { get; }

    /// <summary>The tag of a content control that a document fills: <c>evreq.status</c> and so on.</summary>
    public static string? FindTag(XElement control) =>
        (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") is { } tag && tag.StartsWith(Prefix, StringComparison.Ordinal) ? tag : null;

    public static HeaderFooterPart Prepare(bool isHeader, string use, int number, XElement root, byte[]? relationships = null)
    {
        var copy = new XElement(root);
        foreach (var control in copy.Descendants(W + "sdt").ToList())
        {
            if (FindTag(control) is { } tag && control.Element(W + "sdtContent")?.Descendants(W + "t").ToList() is { Count: > 0 } texts)
            {
                texts[0].Value = $"{Open}{tag[Prefix.Length..]}{Close}";
                texts.Skip(1).Remove();
            }
        }

        return new HeaderFooterPart(isHeader, use, number, Cut(PartXml.Text(copy)), relationships);
    }

    /// <summary>The part with the words of one document.</summary>
    public ZipEntryData Fill(IReadOnlyDictionary<string, string> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            text.Append(i % 2 == 0 ? pieces[i] : SecurityElement.Escape(words.GetValueOrDefault(pieces[i], string.Empty)));
        }

        var written = text.ToString();
        var filled = last;
        if (filled is null || filled.Text != written)
        {
            last = filled = new Filled(written, ZipEntryData.Compress("word/" + Name, Encoding.UTF8.GetBytes(written), ZipEntryData.Shared));
        }

        return filled.Part;
    }

    // Pieces of the part and names of words take turns.
    private static List<string> Cut(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, from, StringComparison.Ordinal))
        {
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            pieces.Add(text[from..open]);
            pieces.Add(text[(open + Open.Length)..close]);
            from = close + Close.Length;
        }

        pieces.Add(text[from..]);
        return pieces;
    }

    private sealed record Filled(string Text, ZipEntryData Part);
}
