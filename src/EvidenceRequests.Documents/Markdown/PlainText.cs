using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>The text of a line as a reader sees it, without form.</summary>
internal static class PlainText
{
    public static string From(IReadOnlyList<DraftInline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                DraftText wording => wording.Text,
                DraftSlot slot => slot.Text,
                _ => "\n",
            });
        }

        return text.ToString();
    }

    /// <summary>The text of a block; the cells of a table follow one another.</summary>
    public static string From(DraftBlock block) => block is DraftTable table
        ? string.Join('\n', (table.Header is null ? table.Rows : [table.Header, .. table.Rows]).Select(r => string.Join('\t', r.Cells.Select(c => From(c.Inlines)))))
        : From(BlockInlines.Get(block));
}
