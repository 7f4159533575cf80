using System.Text;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>What a draft records of itself: the hash of each line without its facts, and of each fact. The facts themselves are not in it.</summary>
public static class DraftRecord
{
    /// <summary>The record of a draft, as it is written into the file and as a later draft is compared with it.</summary>
    public static DraftProvenance Create(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftProvenance
        {
            Kind = draft.Kind,
            Step = draft.Step,
            Language = draft.Language,
            Reference = draft.Reference,
            Exercise = draft.Exercise,
            Incomplete = draft.Incomplete,
            Library = draft.Library,
            AsOf = draft.AsOf,
            Unconfirmed = [.. draft.Comments.Where(c => c.Statement is not null).DistinctBy(c => c.Statement).Select(c => new RecordedStatement(c.Statement!.Value, ComparableText.HashOfLine(c.Text)))],
            Sections = [.. draft.Sections.Select((section, i) => RecordSection(section, i + 1))],
        };
    }

    /// <summary>What a draft records of its look in the document that is written of it.</summary>
    public static RecordedLook CreateLook(Draft draft, ReferenceDocument reference)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reference);
        var words = HeaderFooterText.Collect(draft);
        return reference.Shared.Look with { Pages = [.. reference.Parts.Pages.Select(p => draft.Exercise is null ? p : p.ForExercise).Select(p => new RecordedPage(p.IsHeader, p.Use, p.Fill(words).Hash))] };
    }

    /// <summary>The facts of a draft with their texts, by the names of their bookmarks.</summary>
    public static IReadOnlyDictionary<string, string> GetTexts(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Sections.SelectMany(s => BlockSlots.Collect(s.Blocks)).ToDictionary(InlineWriter.GetBookmark, s => s.Text, StringComparer.Ordinal);
    }

    private static RecordedSection RecordSection(DraftSection section, int number) => new()
    {
        Id = section.Id,
        Bookmark = BodyWriter.GetBookmark(section, number),
        Template = section.Origin,
        TemplateHash = section.OriginHash,
        Lines = CollectLines(section.Blocks),
        Tables = [.. section.Blocks.OfType<DraftTable>().Where(t => t.Header is not null).Select(t => new RecordedTable(t.Kind, Hash(t.Header!, new StringBuilder())))],
        Kept = section.Kept,
        Slots = [.. BlockSlots.Collect(section.Blocks).Select(s => new RecordedSlot(InlineWriter.GetBookmark(s), s.Fact, s.Kind, ComparableText.HashOfSlot(s.Kind, s.Text)))],
    };

    internal static List<string> CollectLines(IReadOnlyList<DraftBlock> blocks)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is DraftTable table)
            {
                foreach (var row in table.Header is null ? table.Rows : [table.Header, .. table.Rows])
                {
                    lines.Add(Hash(row, line));
                }
            }
            else
            {
                Add(BlockInlines.Get(block), line.Clear());
                lines.Add(ComparableText.HashOfLine(line.ToString()));
            }
        }

        return lines;
    }

    private static string Hash(DraftRow row, StringBuilder line)
    {
        line.Clear();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            Add(row.Cells[i].Inlines, i == 0 ? line : line.Append('\t'));
        }

        return ComparableText.HashOfLine(line.ToString());
    }

    // The wording of a paragraph or cell without its facts, with their paths in their place.
    private static void Add(IReadOnlyList<DraftInline> inlines, StringBuilder line)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case DraftText text:
                    line.Append(text.Text);
                    break;
                case DraftSlot slot:
                    line.Append('{').Append(slot.Fact).Append('}');
                    break;
                default:
                    line.Append('\n');
                    break;
            }
        }
    }
}
