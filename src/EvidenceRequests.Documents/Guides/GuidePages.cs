using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Writes sheets as HTML that is well-formed XML too. Every text is shown as it stands; nothing in it is markup.</summary>
internal sealed class GuidePages(TextWriter writer, Guide guide, bool everything)
{
    private const string PageRest = "#everything";

    private readonly HashSet<string> numbers = [.. guide.Sheets.Select(s => s.Number)];
    private readonly HashSet<string> parts = [.. guide.Parts.Select(p => p.Letter)];
    private string sheetNumber = string.Empty;
    private bool anchors;
    private int raised;

    /// <summary>The page of a sheet.</summary>
    public static string FileOf(string number) => string.Concat(number.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_')) + ".html";

    public void Write(GuideSheet sheet)
    {
        sheetNumber = sheet.Number;
        var id = everything ? $" id=\"{HtmlText.Encode(sheet.Number)}\"" : string.Empty;
        var level = everything ? 2 : 1;
        // No level is left out between the title of a sheet and its first heading.
        raised = sheet.Blocks.Concat(sheet.More).OfType<GuideHeading>().FirstOrDefault() is { } first ? first.Level - 2 : 0;
        writer.Write($"<article class=\"{(sheet.IsCompact ? "sheet" : "chapter")}\"{id}>\n<h{level}><span class=\"number\">{HtmlText.Encode(sheet.Number)}</span> {HtmlText.Encode(sheet.Title)}</h{level}>\n");
        if (sheet.Banner is { } banner)
        {
            writer.Write($"<p class=\"banner\" role=\"note\">{HtmlText.Encode(banner)}</p>\n");
        }

        if (sheet.Status.Count > 0)
        {
            writer.Write("<p class=\"status\">");
            WriteLine(sheet.Status);
            writer.Write("</p>\n");
        }

        anchors = true;
        foreach (var block in sheet.Blocks)
        {
            Write(block, level);
        }

        anchors = false;
        if (sheet.More.Count > 0 && !everything)
        {
            writer.Write("<section class=\"more\" id=\"everything\">\n");
            foreach (var block in sheet.More)
            {
                Write(block, level);
            }

            writer.Write("</section>\n");
        }

        writer.Write("</article>\n");
    }

    private void Write(GuideBlock block, int level)
    {
        switch (block)
        {
            case GuideHeading heading:
                var own = Math.Clamp(level + heading.Level - 1 - raised, level + 1, 6);
                writer.Write($"<h{own}>{HtmlText.Encode(heading.Text)}</h{own}>\n");
                break;
            case GuideParagraph paragraph:
                writer.Write($"<p{(paragraph.IsSmall ? " class=\"small\"" : paragraph.IsAdvice ? " class=\"advice\"" : string.Empty)}>{(paragraph.IsAdvice ? "<strong>Advice.</strong> " : string.Empty)}");
                WriteLine(paragraph.Text);
                writer.Write("</p>\n");
                break;
            case GuideList list:
                var tag = list.IsNumbered ? "ol" : "ul";
                writer.Write($"<{tag}{(list.IsChecklist ? " class=\"check\"" : list.IsAdvice ? " class=\"advice\"" : string.Empty)}>\n");
                foreach (var item in list.Items)
                {
                    writer.Write("<li>");
                    WriteLine(item);
                    writer.Write("</li>\n");
                }

                writer.Write($"</{tag}>\n");
                break;
            case GuideTable table:
                Write(table);
                break;
            case GuideAddress address:
                Write(address);
                break;
            case GuidePicture picture:
                writer.Write("<figure>\n");
                DiagramSvg.Write(writer, picture.Diagram);
                writer.Write($"<figcaption>{HtmlText.Encode(picture.Diagram.Title)}</figcaption>\n<ol class=\"steps\">{string.Concat(DiagramText.Lines(picture.Diagram).Select(l => $"<li>{HtmlText.Encode(l)}</li>"))}</ol>\n</figure>\n");
                break;
        }
    }

    private void Write(GuideTable table)
    {
        writer.Write($"<table{(table.Header is null ? " class=\"rows\"" : " class=\"columns\"")}>\n");
        if (table.Header is { } header)
        {
            writer.Write($"<thead><tr>{string.Concat(header.Select(h => h.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{HtmlText.Encode(h)}</th>"))}</tr></thead>\n");
        }

        writer.Write("<tbody>\n");
        foreach (var row in table.Rows)
        {
            writer.Write("<tr>");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var isLabel = table.Header is null && i == 0;
                // On a narrow screen the cells stand below each other, each under the heading of its column.
                writer.Write(isLabel ? "<th scope=\"row\">" : table.Header is { } heads && heads[i].Length > 0 ? $"<td data-head=\"{HtmlText.Encode(heads[i])}\">" : "<td>");
                foreach (var line in row.Cells[i].Lines)
                {
                    // The anchor is the id by which the statement is confirmed.
                    writer.Write($"<div{(line.Anchor is { } anchor && anchors ? $" id=\"{HtmlText.Encode(everything ? $"{sheetNumber}.{Anchor(anchor)}" : Anchor(anchor))}\"" : string.Empty)}>");
                    WriteLine(line.Text);
                    writer.Write("</div>");
                }

                writer.Write(isLabel ? "</th>" : "</td>");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private void Write(GuideAddress address)
    {
        writer.Write("<table class=\"address\"><tbody>\n<tr>");
        foreach (var part in address.Parts)
        {
            writer.Write($"<td{(part.IsIdentifier ? " class=\"is\"" : string.Empty)}><code>{HtmlText.Encode(part.Text)}</code></td>");
        }

        writer.Write($"</tr>\n<tr>{string.Concat(address.Parts.Select(p => $"<td>{HtmlText.Encode(p.Name)}</td>"))}</tr>\n</tbody></table>\n");
    }

    private void WriteLine(IReadOnlyList<GuideInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case GuideRun run:
                    Write(run);
                    break;
                case GuideMark mark:
                    writer.Write($"\u00a0<span class=\"mark\"><span aria-hidden=\"true\">{GuideMarks.Shape(mark.Kind)}</span><span class=\"unseen\">({HtmlText.Encode(mark.Words)})</span>{(mark.Number is { } number ? $"\u00a0{number.ToString(CultureInfo.InvariantCulture)}" : string.Empty)}{(mark.Printed is null ? string.Empty : $" {HtmlText.Encode(mark.Printed)}")}</span>");
                    break;
                case GuideGap gap:
                    writer.Write($"<span class=\"gap\">[{HtmlText.Encode(gap.Label)}]</span>");
                    break;
            }
        }
    }

    private void Write(GuideRun run)
    {
        if (run.Text.Length == 0)
        {
            return;
        }

        var text = HtmlText.Encode(run.Text);
        text = run.Sheet is not null && run.Sheet == run.Text ? $"<span class=\"sheet-number\">{text}</span>" : text;
        text = run.IsCode ? $"<code>{text}</code>" : text;
        text = run.IsBold ? $"<b>{text}</b>" : text;
        writer.Write(Target(run) is { } target ? $"<a href=\"{HtmlText.Encode(target)}\"{(run.Url is not null && run.Sheet is null ? " rel=\"noreferrer\"" : string.Empty)}>{text}</a>" : text);
    }

    // What gave way on paper is further down on the page of the sheet.
    private string? Target(GuideRun run) => run.Url == PageRest ? everything ? $"{FileOf(sheetNumber)}{PageRest}" : PageRest :
        run.Sheet is { } sheet ? numbers.Contains(sheet) ? everything ? $"#{sheet}" : FileOf(sheet) : parts.Contains(sheet) ? $"index.html#{sheet}" : null
        : run.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" ? address.AbsoluteUri : null;

    private static string Anchor(string id) => string.Concat(id.Select(c => char.IsWhiteSpace(c) ? '-' : c));
}
