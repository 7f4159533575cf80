using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Keeping;

/// <summary>
/// What kind of block a paragraph of a returned document is. Programs rename styles and lists, so it is learnt from the paragraphs that are as they were written.
/// </summary>
internal sealed class LineForms
{
    private readonly Dictionary<(string? Style, string? Level), DraftBlock> known = [];

    /// <summary>A paragraph that is as it was written, and the block it was written from.</summary>
    public void Learn(WordingLine returned, WordingLine written)
    {
        if (!written.IsRow && returned.Returned is { Table: null } line)
        {
            known.TryAdd(Form(line), written.Block!);
        }
    }

    /// <summary>The line as a block with other text: of the form of the line whose place it takes, else of lines that look alike, else a plain paragraph.</summary>
    public DraftBlock Create(BodyLine line, WordingLine? instead, IReadOnlyList<DraftInline> text) =>
        (instead is { IsRow: false } ? instead.Block : known.GetValueOrDefault(Form(line))) switch
        {
            DraftHeading heading => heading with { Inlines = text },
            DraftNumberedParagraph numbered => numbered with { Inlines = text },
            DraftBullet bullet => bullet with { Inlines = text },
            DraftParagraph paragraph => paragraph with { Inlines = text },
            _ => new DraftParagraph { Style = Markdown.DraftStyles.Body, Inlines = text },
        };

    private static (string? Style, string? Level) Form(BodyLine line) => line.Paragraph.Element(W + "pPr") is { } form
        ? ((string?)form.Element(W + "pStyle")?.Attribute(W + "val"), (string?)form.Element(W + "numPr")?.Element(W + "ilvl")?.Attribute(W + "val"))
        : (null, null);
}
