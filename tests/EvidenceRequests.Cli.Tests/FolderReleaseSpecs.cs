using System.IO.Compression;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq finalise FOLDER</c>: what leaves together becomes final together, or not at all.</summary>
public sealed class FolderReleaseSpecs(FolderReleaseSpecs.Package package) : IDisposable, IClassFixture<FolderReleaseSpecs.Package>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-folder-release-");

    private string Final => Path.Combine(folder.FullName, "final");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_whole_package_becomes_final_with_its_archive_and_one_record_and_no_sheet_of_the_office()
    {
        var run = CommandRun.Run("finalise", package.Drafts, "--case", package.Case, "-o", Final);

        Assert.True(run.ExitCode == 0, run.Error);
        var names = Directory.GetFiles(Path.Combine(Final, "s2-mla-stored-us")).Select(Path.GetFileName).ToList();
        Assert.Contains("letter-of-request.docx", names);
        Assert.Contains("annex-b-assurances.docx", names);
        Assert.Contains("note-verbale.docx", names);
        Assert.DoesNotContain(names, n => n is "check-sheet.docx" or "translation-sheet.docx" or "certified-copies.docx");
        using var archive = ZipFile.OpenRead(Path.Combine(Final, "s2-mla-stored-us.zip"));
        Assert.Equal(names.Order(), archive.Entries.Select(e => e.Name).Order());
        using var record = JsonDocument.Parse(File.ReadAllText(Path.Combine(Final, "release.json")));
        Assert.Equal(names.Count, record.RootElement.GetProperty("documents").EnumerateArray().Count(d => d.GetProperty("step").GetString() == "s2"));
        Assert.NotEmpty(record.RootElement.GetProperty("confirmations").EnumerateArray());
    }

    [Fact]
    public void What_a_folder_held_before_is_kept_when_it_is_replaced()
    {
        Assert.Equal(0, CommandRun.Run("finalise", package.Drafts, "--case", package.Case, "-o", Final).ExitCode);
        var letter = Path.Combine(Final, "s2-mla-stored-us", "letter-of-request.docx");
        File.WriteAllText(letter, "signed by hand");

        var run = CommandRun.Run("finalise", package.Drafts, "--case", package.Case, "-o", Final, "--force");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("signed by hand", File.ReadAllText(Path.Combine(Final, "superseded", "s2-mla-stored-us", "letter-of-request.docx")));
        Assert.Contains("superseded", run.Error, StringComparison.Ordinal);
        Assert.NotEqual("signed by hand", File.ReadAllText(letter));
    }

    [Fact]
    public void A_package_that_lacks_an_annex_does_not_leave()
    {
        var copy = CopyPackage();
        File.Delete(Path.Combine(copy, "annex-b-assurances.docx"));

        var run = CommandRun.Run("finalise", copy, "--case", package.Case, "-o", Final);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ER7060", run.Error, StringComparison.Ordinal);
        Assert.Contains("annex-b-assurances.docx", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Final));
    }

    [Fact]
    public void Two_versions_of_one_document_do_not_leave_together()
    {
        var copy = CopyPackage();
        File.Copy(Path.Combine(copy, "annex-b-assurances.docx"), Path.Combine(copy, "annex-b-assurances (2).docx"));

        var run = CommandRun.Run("finalise", copy, "--case", package.Case, "-o", Final);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("second version", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Final));
    }

    [Fact]
    public void Documents_that_are_too_large_together_are_not_read_though_each_alone_would_be()
    {
        var copy = CopyPackage();
        for (var i = 0; i < 5; i++)
        {
            using var large = File.Create(Path.Combine(copy, $"scan-{i}.docx"));
            large.SetLength(45_000_000);
        }

        var run = CommandRun.Run("finalise", copy, "--case", package.Case, "-o", Final);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER7002", run.Error, StringComparison.Ordinal);
        Assert.Contains("larger than 200 MB together", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Final));
    }

    [Fact]
    public void A_step_that_was_opened_by_its_kind_is_released_whole_and_not_without_an_annex()
    {
        // Without content the plan asks the company first, and has no request to the state.
        var text = File.ReadAllText(package.Case);
        var content = text.IndexOf("  - id: d2\n", StringComparison.Ordinal);
        var records = Path.Combine(folder.FullName, "records.yaml");
        File.WriteAllText(records, text.Remove(content, text.IndexOf("confidentiality:", content, StringComparison.Ordinal) - content).Replace("covers: [d1, d2]", "covers: [d1]", StringComparison.Ordinal));
        Assert.DoesNotContain("mla-stored", CommandRun.Run("draft", records, "-o", Path.Combine(folder.FullName, "planned")).Output, StringComparison.Ordinal);
        var drafts = Path.Combine(folder.FullName, "opened");
        var drafted = CommandRun.Run("draft", records, "--kind", "mla-stored", "-o", drafts);
        Assert.True(drafted.ExitCode == 0, drafted.Error);
        var opened = Assert.Single(Directory.GetDirectories(drafts));

        var whole = CommandRun.Run("finalise", opened, "--case", records, "-o", Final);
        Assert.True(whole.ExitCode == 0, whole.Error);
        Assert.True(File.Exists(Path.Combine(Final, Path.GetFileName(opened), "annex-a-offences.docx")));

        File.Delete(Path.Combine(opened, "annex-a-offences.docx"));
        var without = CommandRun.Run("finalise", opened, "--case", records, "-o", Final + "2");
        Assert.Equal(1, without.ExitCode);
        Assert.Contains("ER7060", without.Error, StringComparison.Ordinal);
        Assert.Contains("annex-a-offences.docx", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_document_is_refused_none_is_written()
    {
        var unconfirmed = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllText(unconfirmed, File.ReadAllText(package.Case).Replace("\"us:transmission\"", "\"us:authority:oia\"", StringComparison.Ordinal));

        var run = CommandRun.Run("finalise", CopyPackage(), "--case", unconfirmed, "-o", Final);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("us:transmission", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Final));
    }

    [Fact]
    public void A_package_given_as_its_own_folder_keeps_its_name()
    {
        var run = CommandRun.Run("finalise", CopyPackage() + Path.DirectorySeparatorChar, "--case", package.Case, "-o", Final);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(File.Exists(Path.Combine(Final, "s2-mla-stored-us", "letter-of-request.docx")));
    }

    [Fact]
    public void A_folder_without_drafts_or_without_its_case_file_is_told_what_to_name()
    {
        Assert.Contains("no Word document", CommandRun.Run("finalise", folder.FullName, "--case", package.Case, "-o", Final).Error, StringComparison.Ordinal);
        Assert.Contains("--case", CommandRun.Run("finalise", CopyPackage(), "-o", Final).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void With_pdf_the_letter_and_its_annexes_are_one_file_with_their_pages_counted_through()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("EVREQ_RENDER") == "1", "It needs LibreOffice; EVREQ_RENDER=1 turns it on.");
        var run = CommandRun.With(string.Empty, EvidenceRequests.Cli.Pdf.LibreOffice.Find(Environment.GetEnvironmentVariable("PATH")), "finalise", CopyPackage(), "--case", package.Case, "-o", Final, "--pdf");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.True(new FileInfo(Path.Combine(Final, "s2-mla-stored-us.pdf")).Length > new FileInfo(Path.Combine(Final, "s2-mla-stored-us", "letter-of-request.pdf")).Length);
        Assert.True(File.Exists(Path.Combine(Final, "s2-mla-stored-us", "note-verbale.pdf")));
        Assert.False(File.Exists(Path.Combine(Final, "s2-mla-stored-us", "annex-a-offences.pdf")));
    }

    private string CopyPackage()
    {
        var copy = folder.CreateSubdirectory("s2-mla-stored-us").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(package.Drafts, "s2-mla-stored-us")))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        }

        return copy;
    }

    /// <summary>The drafts of an example whose preservation was extended, with everything confirmed that finalising asks for; made once.</summary>
    public sealed class Package : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-package-");

        public Package()
        {
            var text = File.ReadAllText(CommandRun.Example("gmail-bomb-plot"))
                .Replace("days: 90, outcome: confirmed }", "days: 90, outcome: confirmed }\n  - { step: preservation-extension, account: a1, sent: 2026-11-20, reference: G-77124, days: 90, outcome: confirmed }", StringComparison.Ordinal);
            File.WriteAllText(Case, text);
            CommandRun.Run("draft", Case, "-o", Drafts);
            using var asked = JsonDocument.Parse(CommandRun.Run("finalise", Drafts, "--case", Case, "-o", Path.Combine(folder.FullName, "none"), "--format", "json").Output);
            var statements = asked.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("requirement").GetString()).Where(s => s is not null).Distinct();
            File.AppendAllText(Case, "\nconfirmations:\n" + string.Concat(statements.Select(s => $"  - {{ statement: \"{s}\", by: Deputy Director Two, on: 2026-11-24, how: Read the page. }}\n")));
        }

        public string Case => Path.Combine(folder.FullName, "case.yaml");

        public string Drafts => Path.Combine(folder.FullName, "drafts");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
