using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests.Guides;

/// <summary>The sheets as LibreOffice breaks them into pages. Runs where <c>EVREQ_RENDER=1</c> is set, as ./check does.</summary>
public sealed class GuidePageSpecs
{
    [Fact]
    public void Every_provider_fits_on_one_page_and_every_state_on_two()
    {
        Assert.SkipUnless(Review.LibreOffice.IsWanted, Review.LibreOffice.NotWanted);

        var guide = Scenario.Drafter.ComposeGuide(new GuideOptions { AsOf = new DateOnly(2026, 11, 29), Edition = GuideOptions.Full }).Value!;
        var sheets = guide.Parts.SelectMany(p => p.Sheets).Where(s => s.IsCompact).ToList();
        var folder = Directory.CreateTempSubdirectory("evreq-guide-");
        try
        {
            var file = Path.Combine(folder.FullName, "sheets.docx");
            File.WriteAllBytes(file, Scenario.Drafter.WriteGuide(guide with { Edition = "sheet", Parts = [new GuidePart("P", "Sheets", sheets)] }).Value!);
            Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "pdf", "--outdir", folder.FullName, file]);
            var pages = Run("pdftotext", ["-layout", Path.ChangeExtension(file, ".pdf"), "-"]).Split('\f')[..^1];
            var starts = pages.Select(p => sheets.FindIndex(s => Regex.IsMatch(p, $@"^\s*{Regex.Escape(s.Number)}  ?{Regex.Escape(s.Title.Split(' ')[0])}", RegexOptions.Multiline))).ToList();
            Assert.Equal(Enumerable.Range(0, sheets.Count), starts.Where(s => s >= 0));
            var tooLong = sheets.Select((s, i) => (Sheet: s, Pages: (i + 1 < sheets.Count ? starts.IndexOf(i + 1) : pages.Length) - starts.IndexOf(i)))
                .Where(s => s.Pages > (s.Sheet.Number[0] == 'P' ? 1 : 2)).Select(s => $"{s.Sheet.Number}: {s.Pages} pages");
            Assert.Empty(tooLong);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_short_guide_is_no_thicker_than_seventy_pages_and_no_checklist_or_table_to_look_things_up_in_runs_over()
    {
        Assert.SkipUnless(Review.LibreOffice.IsWanted, Review.LibreOffice.NotWanted);

        var guide = Scenario.Drafter.ComposeGuide(new GuideOptions { AsOf = new DateOnly(2026, 11, 29) }).Value!;
        var folder = Directory.CreateTempSubdirectory("evreq-guide-");
        try
        {
            var file = Path.Combine(folder.FullName, "guide.docx");
            File.WriteAllBytes(file, Scenario.Drafter.WriteGuide(guide).Value!);
            Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "pdf", "--outdir", folder.FullName, file]);
            var pages = Run("pdftotext", ["-layout", Path.ChangeExtension(file, ".pdf"), "-"]).Split('\f')[..^1];
            Assert.InRange(pages.Length, 50, 70);
            var numbers = guide.Sheets.Select(s => s.Number).ToList();
            int PageOf(string number) => Array.FindIndex(pages, 1, p => Regex.IsMatch(p, $@"^\s*{Regex.Escape(number)}  ?\S", RegexOptions.Multiline));
            foreach (var number in guide.Sheets.Where(s => s.Number.StartsWith("K-", StringComparison.Ordinal) || s.Number is "C-3" or "F-PRES" or "F-EXT" or "F-EMER").Select(s => s.Number))
            {
                var next = numbers[numbers.IndexOf(number) + 1];
                Assert.InRange(PageOf(next) - PageOf(number), 0, 1);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
