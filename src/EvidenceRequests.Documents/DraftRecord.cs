using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>What a draft records of itself: the hash of each line without its facts, and of each fact. The facts themselves are not in it.</summary>
public static class DraftRecord
{
    /// <summary>The record of a draft, as it is written into the file and as a later draft is compared with it.</summary>
    public static DraftProvenance Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftProvenance
        {
            Kind = draft.Kind,
            Step = draft.Step,
            Language = draft.Language,
            Reference = draft.Reference,
            Incomplete = draft.Incomplete,
            Library = draft.Library,
            AsOf = draft.AsOf,
            Unconfirmed = [.. draft.Comments.Select(c => c.Statement).OfType<string>().Distinct(StringComparer.Ordinal)],
            Sections = [.. draft.Sections.Select((section, i) => Section(section, i + 1))],
        };
    }

    /// <summary>The facts of a draft with their texts, by the names of their bookmarks.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Sections.SelectMany(s => s.Blocks).SelectMany(BlockSlots.Of).ToDictionary(InlineWriter.BookmarkOf, s => s.Text, StringComparer.Ordinal);
    }

    private static RecordedSection Section(DraftSection section, int number) => new()
    {
        Id = section.Id,
        Bookmark = BodyWriter.BookmarkOf(section, number),
        Template = section.Origin,
        TemplateHash = section.OriginHash,
        Lines = [.. section.Blocks.SelectMany(Lines).Select(ComparableText.HashOfLine)],
        Slots = [.. section.Blocks.SelectMany(BlockSlots.Of).Select(s => new RecordedSlot(InlineWriter.BookmarkOf(s), s.Fact, s.Kind, ComparableText.HashOfSlot(s.Kind, s.Text)))],
    };

    // The wording of a paragraph or row without its facts, in whose place their paths stand.
    private static IEnumerable<string> Lines(DraftBlock block) => block is DraftTable table
        ? Rows(table).Select(r => string.Join('\t', r.Cells.Select(c => Wording(c.Inlines))))
        : [Wording(Inlines(block))];

    private static string Wording(IReadOnlyList<DraftInline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        DraftText wording => wording.Text,
        DraftSlot slot => $"{{{slot.Fact}}}",
        _ => "\n",
    }));

    private static IReadOnlyList<DraftInline> Inlines(DraftBlock block) => block switch
    {
        DraftHeading heading => heading.Inlines,
        DraftParagraph paragraph => paragraph.Inlines,
        DraftNumberedParagraph numbered => numbered.Inlines,
        DraftBullet bullet => bullet.Inlines,
        _ => [],
    };

    private static IEnumerable<DraftRow> Rows(DraftTable table) => table.Header is null ? table.Rows : [table.Header, .. table.Rows];
}
