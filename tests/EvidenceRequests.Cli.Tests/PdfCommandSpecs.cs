using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using EvidenceRequests.Cli.Pdf;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>--pdf</c>: what is written, what is said where LibreOffice is missing, and that it never hangs.</summary>
public sealed class PdfCommandSpecs : IDisposable
{
    private const string Unix = "The stand-in for LibreOffice is a script of a shell.";
    private static readonly string Gmail = Path.Combine(CommandRun.Root, "tests", "scenarios", "mla-stored", "gmail-bomb-plot", "case.yaml");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-pdf-specs-");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_LibreOffice_the_Word_documents_are_written_and_the_finding_names_the_file_to_print()
    {
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--kind", "preservation", "--pdf");
        Assert.Equal(1, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(Out, "s1-preservation-meta.docx")));
        Assert.Empty(Directory.GetFiles(Out, "*.pdf"));
        Assert.Contains("ER6020", run.Error, StringComparison.Ordinal);
        Assert.Contains("s1-preservation-meta.docx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_made_again_without_pdf_moves_the_older_pdf_aside()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Unix);
        string[] words = ["draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--force"];
        var first = CommandRun.With(string.Empty, Script("for a; do case $a in *.docx) cp \"$0.pdf\" \"pdf/${a%.docx}.pdf\";; esac; done"), [.. words, "--pdf"]);
        Assert.True(File.Exists(Path.Combine(Out, "s1-preservation-meta.pdf")), first.Error);

        CommandRun.Run(words);
        Assert.False(File.Exists(Path.Combine(Out, "s1-preservation-meta.pdf")));
        Assert.True(File.Exists(Path.Combine(Out, "superseded", "s1-preservation-meta.pdf")));
    }

    [Fact]
    public void A_program_that_hangs_is_ended_with_all_it_has_started()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Unix);
        var ticks = Path.Combine(folder.FullName, "ticks");
        var clock = Stopwatch.StartNew();
        var made = new LibreOffice(WriteScript($"(while :; do echo tick >> {ticks}; sleep 0.1; done) & wait"), TimeSpan.FromSeconds(2)).Convert([[1, 2, 3]]);
        Assert.Equal([null], made);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
        var before = new FileInfo(ticks).Length;
        Thread.Sleep(1000);
        Assert.Equal(before, new FileInfo(ticks).Length);
    }

    [Fact]
    public void A_program_that_fails_or_writes_no_pdf_is_a_finding_and_the_Word_documents_are_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Unix);
        foreach (var script in new[] { "exit 1", "for a; do case $a in *.docx) echo rubbish > \"pdf/${a%.docx}.pdf\";; esac; done" })
        {
            var run = CommandRun.With(string.Empty, Script(script), "draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--kind", "preservation", "--pdf", "--force");
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("ER6021", run.Error, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFiles(Out, "*.pdf"));
            Assert.True(File.Exists(Path.Combine(Out, "s1-preservation-meta.docx")));
        }
    }

    [Fact]
    public void The_program_gets_settings_of_its_own_without_macros_and_with_a_proxy_that_leads_nowhere_and_leaves_nothing_behind()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Unix);
        var kept = Path.Combine(folder.FullName, "kept");
        new LibreOffice(WriteScript($"cp profile/user/registrymodifications.xcu {kept}.xcu; pwd > {kept}.pwd; echo \"$*\" > {kept}.words")).Convert([[1, 2, 3]]);
        var settings = File.ReadAllText(kept + ".xcu");
        Assert.Contains("DisableMacrosExecution", settings, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", settings, StringComparison.Ordinal);
        var place = File.ReadAllText(kept + ".pwd").Trim();
        Assert.Contains($"-env:UserInstallation={new Uri(Path.Combine(place, "profile")).AbsoluteUri}", File.ReadAllText(kept + ".words"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void LibreOffice_makes_letters_and_a_package_whose_pages_count_through_and_whose_bytes_tell_nothing_of_this_machine()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("EVREQ_RENDER") == "1", "LibreOffice is used only where EVREQ_RENDER=1 is set, as ./check does.");
        var office = LibreOffice.Find(Environment.GetEnvironmentVariable("PATH"));
        var run = CommandRun.With(string.Empty, office, "draft", Gmail, "--as-of", "2026-11-24", "-o", Out, "--pdf");
        Assert.Equal(0, run.ExitCode);
        var package = Assert.Single(Directory.GetFiles(Out, "*.pdf"), f => f.EndsWith("-mla-stored-us.pdf", StringComparison.Ordinal));
        var text = GetText(package);
        var pages = text.Split('\f').Where(p => p.Trim().Length > 0).ToList();
        Assert.All(pages.Select((p, i) => (Page: p, Number: i + 1)), p => Assert.Contains(FormattableString.Invariant($"Page {p.Number} of {pages.Count}"), p.Page, StringComparison.Ordinal));
        Assert.Contains("– Annex A", text, StringComparison.Ordinal);
        var all = Directory.GetFiles(Out, "*.pdf", SearchOption.AllDirectories);
        Assert.Contains(all, f => f.EndsWith("letter-of-request.pdf", StringComparison.Ordinal));
        Assert.All(all, AssertTellsNothing);

        var again = Path.Combine(folder.FullName, "again");
        CommandRun.With(string.Empty, office, "draft", Gmail, "--as-of", "2026-11-24", "-o", again, "--pdf");
        Assert.All(all, f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(again, Path.GetRelativePath(Out, f)))));
    }

    [Fact]
    public void A_final_document_gets_its_pdf_and_the_record_of_its_release_names_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), Unix);
        CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        var confirmed = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllText(confirmed, ReleaseCommandSpecs.WithConfirmations());
        var final = Path.Combine(folder.FullName, "final.docx");
        var run = CommandRun.With(string.Empty, Script("for a; do case $a in *.docx) cp \"$0.pdf\" \"pdf/${a%.docx}.pdf\";; esac; done"), "finalise", Path.Combine(Out, "s1-preservation-meta.docx"), "--case", confirmed, "-o", final, "--pdf");
        Assert.True(run.ExitCode == 0, run.Error);
        using var record = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "final.release.json")));
        Assert.Equal("final.pdf", record.RootElement.GetProperty("pdf").GetProperty("name").GetString());
        Assert.True(File.Exists(Path.Combine(folder.FullName, "final.pdf")));
    }

    private LibreOffice Script(string body) => new(WriteScript(body));

    // A stand-in for LibreOffice, with a PDF of one page beside it.
    private string WriteScript(string body)
    {
        var file = Path.Combine(folder.FullName, "soffice");
        File.WriteAllText(file, "#!/bin/sh\n" + body + "\n");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for LibreOffice is a shell script.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        File.WriteAllText(file + ".pdf", OnePage());
        return file;
    }

    private static string OnePage()
    {
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[ 3 0 R ]/Count 1>>", "<</Type/Page/Parent 2 0 R>>"];
        var (text, table) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder("xref\n0 4\n0000000000 65535 f \n"));
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        return FormattableString.Invariant($"{text}{table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{text.Length}\n%%EOF\n");
    }

    private static string GetText(string pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"]) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static void AssertTellsNothing(string file)
    {
        var bytes = File.ReadAllBytes(file);
        string[] words = [Environment.MachineName, "LibreOffice", "evreq-pdf-", "/tmp", "/home/", "/root/", "file:"];
        foreach (var text in Inflated(bytes).Prepend(bytes).Select(Encoding.Latin1.GetString))
        {
            Assert.All(words.Where(w => w.Length > 3), w => Assert.DoesNotContain(w, text, StringComparison.OrdinalIgnoreCase));
            Assert.All(words.Where(w => w.Length > 3), w => Assert.DoesNotContain(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(w)), text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.DoesNotContain($"/CreationDate(D:{DateTime.UtcNow:yyyyMMdd}", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    private static IEnumerable<byte[]> Inflated(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        for (var at = text.IndexOf("stream\n", StringComparison.Ordinal); at >= 0; at = text.IndexOf("stream\n", at + 1, StringComparison.Ordinal))
        {
            using var stream = new ZLibStream(new MemoryStream(pdf, at + 7, pdf.Length - at - 7), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            try
            {
                stream.CopyTo(plain);
            }
            catch (InvalidDataException)
            {
                // Not compressed: its bytes were looked at already.
            }

            yield return plain.ToArray();
        }
    }
}
