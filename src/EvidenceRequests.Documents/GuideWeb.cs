using System.Text;
using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Writes a guide as a folder for a browser. There is no script and nothing is fetched from elsewhere; the page itself forbids it. The browser's own
/// search finds everything on <c>all.html</c>.
/// </summary>
public static class GuideWeb
{
    /// <summary>Name of the page that holds everything.</summary>
    public const string Everything = "all.html";

    /// <summary>The files, each with its path inside the folder.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="material">Where the style sheet is from.</param>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Write(Guide guide, GuideMaterial material)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(material);
        return
        [
            ("index.html", Page(guide, guide.Title, w => new GuideIndex(w, guide).Write(), "index.html")),
            (Everything, Page(guide, "Everything on one page", w => WriteEverything(w, guide), Everything)),
            .. guide.Sheets.Select(s => (GuidePages.FileOf(s.Number), Page(guide, $"{s.Number} {s.Title}", w => new GuidePages(w, guide, everything: false).Write(s), GuidePages.FileOf(s.Number)))),
            ("style.css", Encoding.UTF8.GetBytes(material.Look["guide/look/guide.css"])),
        ];
    }

    private static void WriteEverything(TextWriter writer, Guide guide)
    {
        var pages = new GuidePages(writer, guide, everything: true);
        writer.Write("<h1>Everything on one page</h1>\n");
        foreach (var sheet in guide.Sheets)
        {
            pages.Write(sheet);
        }
    }

    private static byte[] Page(Guide guide, string title, Action<TextWriter> body, string path)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        writer.Write($"<!DOCTYPE html>\n<html lang=\"{HtmlText.Encode(guide.Language)}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\"/>\n");
        writer.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"robots\" content=\"noindex\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        writer.Write($"<title>{HtmlText.Encode(path == "index.html" ? title : $"{title} – {guide.Title}")}</title>\n<link rel=\"stylesheet\" href=\"style.css\"/>\n</head>\n<body>\n");
        writer.Write("<a class=\"skip\" href=\"#main\">To the text</a>\n<header>\n<nav aria-label=\"Guide\"><a href=\"index.html\">Contents</a> <a href=\"index.html#names\">By name</a> <a href=\"all.html\">Everything on one page</a></nav>\n");
        writer.Write(FormattableString.Invariant($"<p>{HtmlText.Encode(guide.Readers)} · as of {guide.AsOf:yyyy-MM-dd} · good until {guide.GoodUntil:yyyy-MM-dd}</p>\n</header>\n<main id=\"main\">\n"));
        body(writer);
        writer.Write($"</main>\n<footer><p>{HtmlText.Encode(guide.Title)} · library {HtmlText.Encode(guide.Library[..Math.Min(19, guide.Library.Length)])} · no legal advice</p></footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(writer.ToString());
    }
}
