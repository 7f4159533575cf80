using System.Globalization;
using System.Text;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Shows a draft as plain text with the style name in the margin, so that a lawyer can review a change of wording without Word.</summary>
public static class ReadingView
{
    private const int Margin = 18;

    /// <summary>The reading view of a draft, with one line end at the end of each line.</summary>
    public static string Create(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var view = new StringBuilder();
        WriteLine(view, "title", draft.Title);
        WriteLine(view, "header", string.Join(" | ", new[] { draft.Classification, HeaderFooterText.Status(draft), draft.Reference }.Where(w => !string.IsNullOrEmpty(w))));
        var numbers = new ParagraphNumbers();
        foreach (var section in draft.Sections)
        {
            view.Append('\n').Append(CultureInfo.InvariantCulture, $"== {section.Id}  ({section.Origin})\n");
            foreach (var block in section.Blocks)
            {
                WriteBlock(view, block, numbers);
            }
        }

        if (draft.Comments.Count > 0)
        {
            view.Append("\n== comments\n");
            foreach (var comment in draft.Comments)
            {
                WriteLine(view, comment.Section, comment.Text);
            }
        }

        return view.ToString();
    }

    private static void WriteBlock(StringBuilder view, DraftBlock block, ParagraphNumbers numbers)
    {
        if (block is DraftTable table)
        {
            WriteTable(view, table);
            return;
        }

        var (name, mark) = block switch
        {
            DraftHeading heading => (string.Create(CultureInfo.InvariantCulture, $"heading-{heading.Level}"), string.Empty),
            DraftNumberedParagraph numbered => (Named("numbered", block), numbers.Next(numbered) + " "),
            DraftBullet bullet => (Named("bullet", block), new string(' ', 2 * (bullet.Level - 1)) + "• "),
            DraftParagraph { Level: > 0 } => (Named("continued", block), string.Empty),
            _ => (block.Style, string.Empty),
        };
        WriteLine(view, name, mark + PlainText.From(block));
    }

    private static string Named(string name, DraftBlock block) => block.Style == DraftStyles.Body ? name : block.Style;

    private static void WriteTable(StringBuilder view, DraftTable table)
    {
        var name = $"table {table.Kind}";
        if (table.Header is { } header)
        {
            WriteLine(view, name, FormatRow(header));
            name = string.Empty;
        }

        foreach (var row in table.Rows)
        {
            WriteLine(view, name, FormatRow(row));
            name = string.Empty;
        }
    }

    private static string FormatRow(DraftRow row) => string.Join(" | ", row.Cells.Select(c => PlainText.From(c.Inlines).ReplaceLineEndings(" / ")));

    private static void WriteLine(StringBuilder view, string name, string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            view.Append(name.PadRight(Margin)).Append("| ").Append(line).Append('\n');
            name = string.Empty;
        }
    }
}
