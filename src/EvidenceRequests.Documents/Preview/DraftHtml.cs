using System.Globalization;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Writes a draft as HTML that is well-formed XML too: headings, numbered paragraphs, lists, tables, the blocks of addressee and signature. Each fact of
/// the case is a link to the place where it is stated; one that is not stated is a gap. Every text is shown as it was typed, and nothing in it is
/// markup. Style and script are not in it; the classes begin with <c>letter</c>.
/// </summary>
public sealed class DraftHtml
{
    private readonly TextWriter writer;
    private readonly HtmlText text;
    private readonly DraftHtmlOptions options;
    private readonly ParagraphNumbers numbers = new();

    private DraftHtml(TextWriter writer, DraftHtmlOptions options)
    {
        this.writer = writer;
        this.options = options;
        text = new HtmlText(writer, options);
    }

    /// <summary>Writes a draft as one <c>article</c>.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="writer">Receives the HTML.</param>
    /// <param name="options">How facts are linked, and which heading comes first.</param>
    public static void Write(Draft draft, TextWriter writer, DraftHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(writer);
        new DraftHtml(writer, options ?? new DraftHtmlOptions()).Write(draft);
    }

    private void Write(Draft draft)
    {
        writer.Write($"<article class=\"letter\" lang=\"{HtmlText.Encode(draft.Language)}\" dir=\"auto\" aria-label=\"{HtmlText.Encode(draft.Title)}\">\n<header class=\"letter-head\">");
        writer.Write(string.Join(" · ", new[] { draft.Classification, HeaderFooterText.Status(draft), draft.Annex is { } annex ? $"{draft.Reference} – {annex}" : draft.Reference }.Where(w => !string.IsNullOrEmpty(w)).Select(w => $"<bdi>{HtmlText.Encode(w!)}</bdi>")));
        writer.Write("</header>\n");
        foreach (var section in draft.Sections)
        {
            writer.Write($"<section data-section=\"{HtmlText.Encode(section.Id)}\">\n");
            for (var i = 0; i < section.Blocks.Count;)
            {
                i = WriteStyled(section.Blocks, i);
            }

            writer.Write("</section>\n");
        }

        writer.Write("</article>\n");
    }

    // Blocks of one container, such as the signature, stand together.
    private int WriteStyled(IReadOnlyList<DraftBlock> blocks, int from)
    {
        var style = blocks[from].Style;
        var to = from;
        while (to < blocks.Count && blocks[to].Style == style)
        {
            to++;
        }

        var isBody = style == DraftStyles.Body;
        writer.Write(isBody ? string.Empty : $"<div class=\"letter-{HtmlText.Encode(style)}\">\n");
        for (var i = from; i < to;)
        {
            i = blocks[i] is DraftBullet ? WriteBullets(blocks, i, to) : WriteBlock(blocks, i);
        }

        writer.Write(isBody ? string.Empty : "</div>\n");
        return to;
    }

    private int WriteBlock(IReadOnlyList<DraftBlock> blocks, int index)
    {
        switch (blocks[index])
        {
            case DraftHeading heading:
                var level = Math.Clamp(options.FirstHeading + heading.Level - 1, 1, 6).ToString(CultureInfo.InvariantCulture);
                WriteElement($"h{level}", string.Empty, heading.Inlines);
                break;
            case DraftNumberedParagraph numbered:
                writer.Write($"<p class=\"letter-numbered letter-level-{numbered.Level.ToString(CultureInfo.InvariantCulture)}\"><span class=\"letter-number\">{HtmlText.Encode(numbers.Next(numbered))}</span> ");
                text.Write(numbered.Inlines);
                writer.Write("</p>\n");
                break;
            case DraftParagraph paragraph:
                WriteElement("p", paragraph.Level == 0 ? string.Empty : $" class=\"letter-level-{paragraph.Level.ToString(CultureInfo.InvariantCulture)}\"", paragraph.Inlines);
                break;
            case DraftTable table:
                WriteTable(table);
                break;
        }

        return index + 1;
    }

    private int WriteBullets(IReadOnlyList<DraftBlock> blocks, int from, int to)
    {
        var open = 0;
        var i = from;
        for (; i < to && blocks[i] is DraftBullet bullet; i++)
        {
            if (bullet.Level > open)
            {
                // A level that is passed over has an entry all the same, so that lists are only in entries.
                for (; open < bullet.Level; open++)
                {
                    writer.Write(open + 1 < bullet.Level ? "<ul><li>" : "<ul>\n<li>");
                }
            }
            else
            {
                for (; open > bullet.Level; open--)
                {
                    writer.Write("</li>\n</ul>");
                }

                writer.Write("</li>\n<li>");
            }

            text.Write(bullet.Inlines);
        }

        for (; open > 0; open--)
        {
            writer.Write("</li>\n</ul>\n");
        }

        return i;
    }

    private void WriteTable(DraftTable table)
    {
        writer.Write($"<table class=\"letter-table letter-table-{HtmlText.Encode(table.Kind)}\">\n");
        if (table.Header is { } header)
        {
            writer.Write("<thead><tr>");
            foreach (var cell in header.Cells)
            {
                WriteElement("th", " scope=\"col\"", cell.Inlines);
            }

            writer.Write("</tr></thead>\n");
        }

        writer.Write("<tbody>\n");
        foreach (var row in table.Rows)
        {
            writer.Write("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var isLabel = table.Header is null && i == 0 && row.Cells.Count > 1;
                WriteElement(isLabel ? "th" : "td", isLabel ? " scope=\"row\"" : i < table.Columns.Count && table.Columns[i].AtRight ? " class=\"letter-figure\"" : string.Empty, row.Cells[i].Inlines);
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private void WriteElement(string name, string attributes, IReadOnlyList<DraftInline> inlines)
    {
        writer.Write($"<{name}{attributes}>");
        text.Write(inlines);
        writer.Write($"</{name}>\n");
    }
}
