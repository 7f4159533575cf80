using System.Security;
using System.Text;
using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>A header or footer, cut once at the places where a document puts its own words: content controls whose tag starts with <c>evreq.</c></summary>
internal sealed class HeaderFooterPart
{
    private const string Prefix = "evreq.";
    // No character: no text of a letterhead holds them once they are taken out.
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    private readonly int number;
    private readonly IReadOnlyDictionary<string, string>? pictures;
    private readonly IReadOnlyList<string> pieces;
    private readonly IReadOnlyList<string> shown;

    private HeaderFooterPart? marked;

    // The documents of a case, and the footers of an office, mostly say the same; who writes two at a time only deflates more often.
    private Filled? last;

    private HeaderFooterPart(bool isHeader, string use, int number, XElement root, byte[]? relationships, IReadOnlyDictionary<string, string>? pictures)
    {
        this.number = number;
        this.pictures = pictures;
        IsHeader = isHeader;
        Use = use;
        Name = FormattableString.Invariant($"{(isHeader ? "header" : "footer")}{number}.xml");
        Relationship = FormattableString.Invariant($"rId{(isHeader ? "Header" : "Footer")}{number}");
        Root = root;
        pieces = Cut(PartXml.Text(root));
        shown = Cut(PageSignature.Read(root, id => pictures?.GetValueOrDefault(id)));
        RelationshipsPart = relationships;
    }

    public bool IsHeader { get; }

    /// <summary>The part, with marks in the places of the words of a document.</summary>
    public XElement Root { get; }

    /// <summary><c>default</c>, <c>first</c> or <c>even</c>.</summary>
    public string Use { get; }

    public string Name { get; }

    public string Relationship { get; }

    /// <summary>The relationships to pictures, if it has any.</summary>
    public byte[]? RelationshipsPart { get; }

    /// <summary>The same with the mark of an exercise.</summary>
    public HeaderFooterPart ForExercise => marked ??= new HeaderFooterPart(IsHeader, Use, number, ExerciseMark.Add(Root, IsHeader), RelationshipsPart, pictures);

    /// <summary>The tag of a content control that a document fills: <c>evreq.status</c> and so on.</summary>
    public static string? FindTag(XElement control) =>
        (string?)control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") is { } tag && tag.StartsWith(Prefix, StringComparison.Ordinal) ? tag : null;

    /// <summary>Makes a header or footer ready to be filled.</summary>
    /// <param name="isHeader">True for a header.</param>
    /// <param name="use">On which pages it is.</param>
    /// <param name="number">Its number among those of its kind.</param>
    /// <param name="root">The part.</param>
    /// <param name="relationships">Its relationships to pictures.</param>
    /// <param name="pictures">The hashes of the pictures, by the ids of these relationships.</param>
    public static HeaderFooterPart Prepare(bool isHeader, string use, int number, XElement root, byte[]? relationships = null, IReadOnlyDictionary<string, string>? pictures = null)
    {
        var copy = new XElement(root);
        foreach (var text in copy.Descendants(W + "t").Where(t => t.Value.AsSpan().ContainsAny(Open, Close)))
        {
            text.Value = string.Concat(text.Value.Where(c => c is not (Open or Close)));
        }

        foreach (var control in copy.Descendants(W + "sdt").Where(s => FindTag(s) is not null && !s.Ancestors(W + "sdt").Any(a => FindTag(a) is not null)).ToList())
        {
            if (control.Element(W + "sdtContent")?.Descendants(W + "t").ToList() is { Count: > 0 } texts)
            {
                texts[0].Value = $"{Open}{FindTag(control)![Prefix.Length..]}{Close}";
                texts.Skip(1).Remove();
            }
        }

        return new HeaderFooterPart(isHeader, use, number, copy, relationships, pictures);
    }

    /// <summary>The part with the words of one document, and the hash of what it shows.</summary>
    public (ZipEntryData Part, string Hash) Fill(IReadOnlyDictionary<string, string> words)
    {
        var written = Join(pieces, words, word => SecurityElement.Escape(word));
        var filled = last;
        if (filled is null || filled.Text != written)
        {
            var part = ZipEntryData.Compress("word/" + Name, Encoding.UTF8.GetBytes(written), ZipEntryData.Shared);
            last = filled = new Filled(written, part, PageSignature.Hash(Join(shown, words, word => word)));
        }

        return (filled.Part, filled.Hash);
    }

    private static string Join(IReadOnlyList<string> pieces, IReadOnlyDictionary<string, string> words, Func<string, string> form)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            text.Append(i % 2 == 0 ? pieces[i] : form(words.GetValueOrDefault(pieces[i], string.Empty)));
        }

        return text.ToString();
    }

    // Pieces of the part and names of words take turns.
    private static List<string> Cut(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        for (var open = text.IndexOf(Open); open >= 0; open = text.IndexOf(Open, from))
        {
            var close = text.IndexOf(Close, open);
            pieces.Add(text[from..open]);
            pieces.Add(text[(open + 1)..close]);
            from = close + 1;
        }

        pieces.Add(text[from..]);
        return pieces;
    }

    private sealed record Filled(string Text, ZipEntryData Part, string Hash);
}
