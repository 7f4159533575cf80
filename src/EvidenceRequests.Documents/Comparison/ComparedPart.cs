using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>A main part, header or footer of one of the documents.</summary>
internal sealed class ComparedPart
{
    private readonly Dictionary<XElement, IReadOnlyList<TextPiece>> pieces = [];

    public ComparedPart(ComparedDocument document, string name, XElement root)
    {
        Document = document;
        Name = name;
        Root = root;
        Links = [.. document.Package.Relationships(name)];
    }

    public ComparedDocument Document { get; }

    public string Name { get; }

    public XElement Root { get; }

    public IReadOnlyList<PackageRelationship> Links { get; }

    /// <summary>The pieces of a paragraph.</summary>
    public IReadOnlyList<TextPiece> Pieces(XElement paragraph)
    {
        if (!pieces.TryGetValue(paragraph, out var found))
        {
            pieces.Add(paragraph, found = PieceReader.Read(paragraph, KeyOfObject));
        }

        return found;
    }

    /// <summary>Style, list, alignment and direction of a paragraph.</summary>
    public string Signature(XElement paragraph) => FormatSignature.ForParagraph(paragraph.Element(W + "pPr"), Document.Lists.GetLook);

    /// <summary>All that is compared of a paragraph or table, in one line.</summary>
    public string Key(XElement block) => block.Name == W + "tbl"
        ? $"table {FormatSignature.ForTable(block)} {string.Concat(Blocks.Rows(block).Select(RowKey))}"
        : $"paragraph {Signature(block)} {string.Concat(Pieces(block).Where(p => !p.IsAnchor).Select(p => $"\u0001{p.Key}\u0002{FormatSignature.ForRun(p.Format)}"))}";

    public string RowKey(XElement row) =>
        $"\u0003{FormatSignature.ForRow(row)} {FormatSignature.GetShape(row)}{string.Concat(Blocks.Cells(row).Select(c => "\u0004" + string.Concat(Blocks.Find(c).Where(b => !Blocks.IsAnchor(b)).Select(Key))))}";

    public WordCounts CountWords(XElement block) => new((block.Name == W + "p" ? [block] : block.Descendants(W + "p"))
        .SelectMany(Pieces).Where(p => p.Text is null ? !p.IsAnchor : p.Text.Any(char.IsLetterOrDigit)).Select(p => p.Key));

    // A picture is its bytes, however a program writes its frame.
    private string KeyOfObject(XElement element)
    {
        var pictures = element.DescendantsAndSelf().Attributes(R + "embed").Select(a => Links.FirstOrDefault(l => l.Id == a.Value)?.Target).OfType<string>().Select(Document.Package.FindPart).OfType<byte[]>().ToList();
        return pictures.Count > 0
            ? "picture " + string.Concat(pictures.Select(p => Sha256.Hex(p)))
            : "object " + ComparedDocument.StripIds(element).ToString(SaveOptions.DisableFormatting);
    }
}
