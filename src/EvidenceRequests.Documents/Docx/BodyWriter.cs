using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Reference;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Writes the main part of a document: sections between bookmarks, blocks with their styles, and the page.</summary>
internal sealed class BodyWriter
{
    private const int SpaceAfterTable = 200;
    private const int SpaceAfterList = 140;

    private readonly WordXml xml;
    private readonly Draft draft;
    private readonly ReferenceParts reference;
    private readonly CommentAnchors comments;
    private readonly InlineWriter inlines;
    private readonly TableWriter tables;
    private IReadOnlySet<DraftBlock> kept = new HashSet<DraftBlock>();

    private BodyWriter(WordXml xml, Draft draft, ReferenceParts reference)
    {
        this.xml = xml;
        this.draft = draft;
        this.reference = reference;
        comments = new CommentAnchors(draft);
        inlines = new InlineWriter(xml, reference, comments, new AnnexFields(draft));
        tables = new TableWriter(xml, inlines, reference);
    }

    public static void Write(Stream stream, Draft draft, ReferenceParts reference)
    {
        using var xml = new WordXml(stream, "document");
        new BodyWriter(xml, draft, reference).WriteBody();
    }

    /// <summary>The bookmark round a section: <c>er_s3_addressee</c>.</summary>
    public static string GetBookmark(DraftSection section, int number)
    {
        var name = FormattableString.Invariant($"er_s{number}_{section.Id.Replace('-', '_')}");
        return name.Length <= 40 ? name : name[..40];
    }

    private void WriteBody()
    {
        xml.Start("body");
        var blocks = draft.Sections.SelectMany(s => s.Blocks).ToList();
        kept = KeptTogether.Find(blocks);
        var next = 0;
        for (var i = 0; i < draft.Sections.Count; i++)
        {
            var section = draft.Sections[i];
            xml.Start("bookmarkStart").Attribute("id", i + 1).Attribute("name", GetBookmark(section, i + 1)).End();
            for (var j = 0; j < section.Blocks.Count; j++, next++)
            {
                WriteBlock(section.Blocks[j], next == 0 ? null : blocks[next - 1], next + 1 < blocks.Count ? blocks[next + 1] : null, j == 0 ? section.Id : null);
            }

            xml.Start("bookmarkEnd").Attribute("id", i + 1).End();
        }

        if (blocks.Count == 0 || blocks[^1] is DraftTable)
        {
            WriteGap();
        }

        WritePage();
        xml.End();
    }

    private void WriteBlock(DraftBlock block, DraftBlock? before, DraftBlock? after, string? startsSection)
    {
        if (block is DraftTable table)
        {
            if (before is DraftTable)
            {
                WriteGap();
            }

            tables.Write(table, kept.Contains(block));
            return;
        }

        WriteParagraph(block, BlockInlines.Get(block), before, after, startsSection);
    }

    private void WriteParagraph(DraftBlock block, IReadOnlyList<DraftInline> text, DraftBlock? before, DraftBlock? after, string? startsSection)
    {
        var rightToLeft = TextDirection.IsRightToLeft(text);
        xml.Start("p");
        new ParagraphPropertiesWriter
        {
            Style = reference.StyleId(StyleNames.Find(block)),
            KeepNext = KeepNext(block, after) ?? (kept.Contains(block) ? true : null),
            Numbering = FindNumbering(block),
            RightToLeft = rightToLeft,
            SpaceBefore = before is DraftTable && block is not DraftHeading && block.Style != DraftStyles.Signature ? SpaceAfterTable : null,
            SpaceAfter = block is DraftBullet && after is not DraftBullet ? SpaceAfterList : null,
        }.Write(xml);
        if (startsSection is not null)
        {
            comments.WriteSection(xml, reference, startsSection);
        }

        inlines.Write(text, rightToLeft, block.Style == DraftStyles.Letterhead ? RunStyles.Letterhead : RunStyles.Text);
        xml.End();
    }

    // What introduces a table stays with it; the last line of a signature does not drag the annexes along.
    private static bool? KeepNext(DraftBlock block, DraftBlock? after) =>
        after is DraftTable ? true
        : block.Style == DraftStyles.Signature && after?.Style != DraftStyles.Signature ? false
        : null;

    private (int Number, int Level)? FindNumbering(DraftBlock block) => block switch
    {
        DraftNumberedParagraph { List: ListNumbers.Letter } numbered => (reference.Numbering.Letter, numbered.Level - 1),
        DraftNumberedParagraph numbered => (reference.Numbering.GetList(numbered.List), numbered.Level - 1),
        DraftBullet bullet => (reference.Numbering.Bullets, bullet.Level - 1),
        _ => null,
    };

    private void WriteGap()
    {
        xml.Start("p");
        new ParagraphPropertiesWriter { Style = reference.StyleId(StyleNames.TableGap) }.Write(xml);
        xml.End();
    }

    private void WritePage()
    {
        xml.Start("sectPr");
        foreach (var part in reference.Pages)
        {
            xml.Reference(part.IsHeader ? "headerReference" : "footerReference", part.Use, part.Relationship);
        }

        reference.Page.Write(xml);
        xml.End();
    }
}
