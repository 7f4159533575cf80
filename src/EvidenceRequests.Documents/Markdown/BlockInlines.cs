using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>The text of a block that is no table.</summary>
internal static class BlockInlines
{
    /// <summary>What is in the block.</summary>
    public static IReadOnlyList<DraftInline> Get(DraftBlock block) => block switch
    {
        DraftHeading heading => heading.Inlines,
        DraftParagraph paragraph => paragraph.Inlines,
        DraftNumberedParagraph numbered => numbered.Inlines,
        DraftBullet bullet => bullet.Inlines,
        _ => throw new ArgumentException($"A {block.GetType().Name} has no text of its own.", nameof(block)),
    };
}
