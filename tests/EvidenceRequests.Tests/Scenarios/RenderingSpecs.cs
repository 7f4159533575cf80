using System.Diagnostics;

namespace EvidenceRequests.Tests;

/// <summary>LibreOffice turns every letter into a PDF whose text can be read. Runs where <c>EVREQ_RENDER=1</c> is set, as ./check does.</summary>
public sealed class RenderingSpecs
{
    // A hash is longer than any column and breaks.
    private const int LongestWhole = 64;

    [Fact]
    public void LibreOffice_makes_a_readable_pdf_of_every_letter()
    {
        Assert.SkipUnless(Review.LibreOffice.IsWanted, Review.LibreOffice.NotWanted);

        var folder = Directory.CreateTempSubdirectory("evreq-render-");
        try
        {
            var letters = Scenario.Names().Select(Scenario.Open).Where(s => s.Expectation.Draft is not null)
                .Select(s => (Scenario: s, File: s.Name.Replace('/', '-') + ".docx", Document: DraftSpecs.Letters(s, incomplete: false).FirstOrDefault(d => d.Kind == s.Expectation.Draft)))
                .Where(l => l.Document is not null).Select(l => (l.Scenario, l.File, Document: l.Document!)).ToList();
            foreach (var letter in letters)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, letter.File), letter.Document.Bytes);
            }

            Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "pdf", "--outdir", folder.FullName, .. letters.Select(l => Path.Combine(folder.FullName, l.File))]);
            foreach (var letter in letters)
            {
                var text = Run("pdftotext", ["-layout", Path.Combine(folder.FullName, Path.ChangeExtension(letter.File, ".pdf")), "-"]);
                Assert.Contains("Page 1 of", text, StringComparison.Ordinal);
                Assert.Contains("DRAFT", text, StringComparison.Ordinal);
                Assert.All(letter.Scenario.Expectation.TextNever, never => Assert.DoesNotContain(never, text, StringComparison.OrdinalIgnoreCase));
                var words = text.Split((char[])[' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
                Assert.All(letter.Scenario.Expectation.TextHolds.Where(t => !t.Contains(' ', StringComparison.Ordinal) && t.Length < LongestWhole), one => Assert.Contains(words, w => w.Contains(one, StringComparison.Ordinal)));
                var pages = text.Count(c => c == '\f');
                Assert.True(letter.Document.Kind != RequestKinds.Preservation || pages <= 2, $"{letter.File}: a preservation letter fits on two pages, this one has {pages}.");
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
