using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Finds the blocks that stay on the page of the block after them: what introduces something, with a colon or before a table, what a signature is given for, so
/// that no page holds a signature alone, and the ends of a list, so that none holds one entry of it alone.
/// </summary>
internal static class KeptTogether
{
    /// <summary>Last paragraphs that are together shorter than this, such as a line of thanks, do not make a page of their own; the block before them comes along.</summary>
    private const int ShortText = 220;

    /// <summary>An entry as long as this has some lines, and is not alone where it stands.</summary>
    private const int LongEntry = 160;

    /// <summary>The blocks that keep with the next, by reference.</summary>
    public static IReadOnlySet<DraftBlock> Find(IReadOnlyList<DraftBlock> blocks)
    {
        var kept = new HashSet<DraftBlock>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (Introduces(blocks[i], blocks[i + 1]) || LeavesOneAlone(blocks, i))
            {
                kept.Add(blocks[i]);
            }

            if (IsEnd(blocks[i + 1]) && !IsEnd(blocks[i]))
            {
                KeepBefore(blocks, i, kept);
            }
        }

        return kept;
    }

    private static void KeepBefore(IReadOnlyList<DraftBlock> blocks, int last, HashSet<DraftBlock> kept)
    {
        var length = 0;
        for (var i = last; i >= 0; i--)
        {
            kept.Add(blocks[i]);
            length += Length(blocks[i]);
            // No further than the heading above: a letter of short paragraphs would hang together from end to end. A list of annexes alone is nothing that is signed.
            if ((blocks[i] is DraftHeading && !IsListOfAnnexes(blocks[i + 1])) || length >= ShortText)
            {
                return;
            }
        }
    }

    private static bool IsEnd(DraftBlock block) => block.Style is "closing" or DraftStyles.Signature;

    private static bool Introduces(DraftBlock block, DraftBlock next) => block is not DraftTable
        && (next is DraftTable || (block is not DraftBullet && PlainText.From(block).TrimEnd().EndsWith(':')));

    // The first entry of a list stays with the second, and the last but one with the last.
    private static bool LeavesOneAlone(IReadOnlyList<DraftBlock> blocks, int i) =>
        IsEntry(blocks[i]) && AreOfOneList(blocks[i], blocks[i + 1]) && Length(blocks[i]) < LongEntry
        // What introduces the list stays with its first entry, which is so not alone; a longer chain LibreOffice gives up altogether.
        && !(i > 0 && Introduces(blocks[i - 1], blocks[i]))
        && (i == 0 || !AreOfOneList(blocks[i - 1], blocks[i]) || i + 2 >= blocks.Count || !AreOfOneList(blocks[i + 1], blocks[i + 2]));

    private static bool IsEntry(DraftBlock block) => block is DraftBullet or DraftNumberedParagraph { Level: > 1 };

    private static bool AreOfOneList(DraftBlock one, DraftBlock other) => (one, other) switch
    {
        (DraftBullet a, DraftBullet b) => a.Level == b.Level,
        (DraftNumberedParagraph { Level: > 1 } a, DraftNumberedParagraph b) => a.Level == b.Level,
        _ => false,
    };

    private static bool IsListOfAnnexes(DraftBlock block) => block is DraftTable { Kind: "annexes" };

    private static int Length(DraftBlock block) => IsListOfAnnexes(block) ? 0 : block is DraftTable table ? table.Rows.Count > TableWriter.KeptRows ? ShortText : 0 : PlainText.From(block).Length;
}
