using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>The first page of the web edition: parts and sheets, and every name under which something is looked up.</summary>
internal sealed class GuideIndex(TextWriter writer, Guide guide)
{
    public void Write()
    {
        writer.Write($"<h1>{HtmlText.Encode(guide.Title)}</h1>\n");
        writer.Write(FormattableString.Invariant($"<p>{(guide.Edition == "core" ? "Short" : "Full")} edition. Each statement has a mark: </p>\n<dl class=\"key\">"));
        foreach (var kind in GuideMarks.All)
        {
            writer.Write($"<div><dt>{GuideMarks.Shape(kind)}</dt><dd>{HtmlText.Encode(GuideMarks.Meaning(kind))}</dd></div>");
        }

        writer.Write("</dl>\n");
        foreach (var part in guide.Parts)
        {
            writer.Write($"<h2 id=\"{HtmlText.Encode(part.Letter)}\">{HtmlText.Encode($"{part.Letter} {part.Title}")}</h2>\n<ul class=\"sheets\">\n");
            foreach (var sheet in part.Sheets)
            {
                writer.Write($"<li><a href=\"{GuidePages.FileOf(sheet.Number)}\"><span class=\"number\">{HtmlText.Encode(sheet.Number)}</span> {HtmlText.Encode(sheet.Title)}</a>{(sheet.Banner is null ? string.Empty : $" <strong>{GuideMarks.Shape(GuideMarkKind.Overdue)} overdue</strong>")}</li>\n");
            }

            writer.Write("</ul>\n");
        }

        WriteNames();
    }

    // A reader looks for Instagram and finds the sheet of Meta.
    private void WriteNames()
    {
        var names = guide.Sheets.Where(s => s.IsCompact)
            .SelectMany(s => s.OtherNames.Prepend(s.Title).Select(n => (Name: n, Sheet: s)))
            .DistinctBy(n => (n.Name.ToUpperInvariant(), n.Sheet.Number))
            .OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .GroupBy(n => char.IsAsciiLetter(n.Name[0]) ? char.ToUpperInvariant(n.Name[0]).ToString() : "#");
        writer.Write("<h2 id=\"names\">By name</h2>\n");
        foreach (var letter in names)
        {
            writer.Write($"<h3>{letter.Key}</h3>\n<ul class=\"names\">\n");
            foreach (var (name, sheet) in letter)
            {
                writer.Write($"<li>{HtmlText.Encode(name)} → <a href=\"{GuidePages.FileOf(sheet.Number)}\">{HtmlText.Encode(sheet.Number)}<span class=\"unseen\"> {HtmlText.Encode(name)}</span></a></li>\n");
            }

            writer.Write("</ul>\n");
        }
    }
}
