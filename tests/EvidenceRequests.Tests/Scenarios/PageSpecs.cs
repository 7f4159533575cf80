using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EvidenceRequests.Tests;

/// <summary>The pages of every document of the scenarios, as LibreOffice breaks them. Runs where <c>EVREQ_RENDER=1</c> is set, as ./check does.</summary>
public sealed partial class PageSpecs
{
    [Fact]
    public void No_page_holds_a_signature_alone_no_short_table_is_divided_and_no_line_that_introduces_a_list_ends_a_page()
    {
        Assert.SkipUnless(Review.LibreOffice.IsWanted, Review.LibreOffice.NotWanted);

        var documents = Scenario.Names().Select(Scenario.Open).Where(s => s.Expectation.Draft is not null)
            .SelectMany(s => DraftSpecs.Letters(s, incomplete: true).Select(d => (Name: $"{s.Name} {d.FileName}", Document: d))).ToList();
        var files = Review.LibreOffice.Save([.. documents.Select(d => d.Document.Bytes)], "pdf");
        var faults = documents.Zip(files, (d, pdf) => Faults(d.Document, ReadPages(pdf)).Select(f => $"{d.Name}: {f}")).SelectMany(f => f).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(DraftedDocument document, IReadOnlyList<string> pages)
    {
        if (document.Kind == RequestKinds.EmergencyDisclosure && pages.Count > 1)
        {
            yield return $"an emergency letter fits one page, this one has {pages.Count}";
        }

        if (document.Kind == DocumentKinds.CheckSheet && pages.Count > 1 && !BodyLines(pages[1])[0].StartsWith("For the file", StringComparison.Ordinal))
        {
            yield return "what is to be done does not fit the first page of the check sheet";
        }

        for (var i = 0; i < pages.Count; i++)
        {
            var lines = BodyLines(pages[i]);
            if (i > 0 && lines is [var first, ..] && EndOfLetter().IsMatch(first))
            {
                yield return $"page {i + 1} begins with the signature";
            }

            if (i + 1 < pages.Count && lines is [.., var last] && last.EndsWith(':'))
            {
                yield return $"page {i + 1} ends with \"{last}\"";
            }
        }

        using var word = WordprocessingDocument.Open(new MemoryStream(document.Bytes), isEditable: false);
        foreach (var table in word.MainDocumentPart!.Document!.Body!.Elements<Table>())
        {
            var rows = table.Elements<TableRow>().ToList();
            var words = rows.SelectMany(r => r.Elements<TableCell>()).Select(c => c.InnerText.Replace('\u2011', '-').Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()).OfType<string>().Where(w => w.Length is > 2 and < 13).ToList();
            if (rows.Count <= 7 && !pages.Any(p => words.All(w => p.Contains(w, StringComparison.Ordinal))))
            {
                yield return $"a table of {rows.Count} rows is divided: {rows[0].InnerText}";
            }
        }
    }

    // Without header and footer of the page.
    private static List<string> BodyLines(string page)
    {
        var lines = page.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        return lines.Count > 2 ? lines[1..^1] : lines;
    }

    private static List<string> ReadPages(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd().Replace('\u2011', '-');
            process.WaitForExit();
            return [.. text.Split('\f').Where(p => p.Trim().Length > 0)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("^(Signature|Yours|Executed on)", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfLetter();
}
