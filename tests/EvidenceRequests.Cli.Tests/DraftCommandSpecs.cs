using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

public sealed class DraftCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-cli-");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Draft_writes_the_documents_and_a_manifest_that_names_them()
    {
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        Assert.Equal(0, run.ExitCode);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "manifest.json")));
        Assert.Contains("s1-preservation-meta.docx", manifest.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(5, Directory.GetFiles(Out).Length);
    }

    [Fact]
    public void Wording_that_was_changed_by_hand_is_kept_where_somebody_answers_for_it()
    {
        CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        var returned = Path.Combine(folder.FullName, "returned.docx");
        File.Copy(Path.Combine(Out, "s1-preservation-meta.docx"), returned);
        using (var archive = ZipFile.Open(returned, ZipArchiveMode.Update))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text.Replace("Please disclose nothing in answer.", "Kindly disclose nothing in answer.", StringComparison.Ordinal));
        }

        Assert.Contains("--kept-by", CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out + "2", "--keep", returned).Error, StringComparison.Ordinal);
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out + "2", "--keep", returned, "--kept-by", "Deputy Director Two", "--keep-section", "request");
        Assert.True(run.ExitCode == 0, run.Error);
        using var redrafted = ZipFile.OpenRead(Path.Combine(Out + "2", "s1-preservation-meta.docx"));
        using var read = new StreamReader(redrafted.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Kindly disclose nothing in answer.", read.ReadToEnd(), StringComparison.Ordinal);
        Assert.Contains("ER7043", CommandRun.Run("review", Path.Combine(Out + "2", "s1-preservation-meta.docx"), "--case", CommandRun.Example("instagram-blackmail")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out + "2");
        Assert.All(Directory.GetFiles(Out), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(Out + "2", Path.GetFileName(f)))));
    }

    [Fact]
    public void A_file_that_exists_is_never_overwritten_without_force()
    {
        Directory.CreateDirectory(Out);
        var existing = Path.Combine(Out, "s2-check-sheet.docx");
        File.WriteAllText(existing, "mine");
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER6010", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(existing));
        Assert.Single(Directory.GetFiles(Out));
        Assert.Equal(0, CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--force").ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(existing));
    }

    [Fact]
    public void Blocked_steps_are_not_drafted_and_say_why()
    {
        var run = CommandRun.Run("draft", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "-o", Out, "--kind", "mla-stored");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.Exists(Out) ? Directory.GetFiles(Out, "*.docx") : []);
        Assert.Contains("ER4001", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_for_mutual_legal_assistance_is_drafted_where_it_is_asked_for_although_the_plan_asks_directly_first()
    {
        Assert.DoesNotContain("mla-stored", CommandRun.Run("plan", CommandRun.Example("instagram-blackmail"), "--format", "json").Output.Split("refusals")[0], StringComparison.Ordinal);
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--kind", "mla-stored", "--incomplete");
        Assert.Contains("s3-mla-stored-us", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetDirectories(Out, "s3-mla-stored-us"));
        Assert.DoesNotContain("voluntary", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_between_states_is_a_folder_whose_manifest_holds_for_every_file_and_the_same_as_one_archive()
    {
        CommandRun.Run("draft", CommandRun.Example("market-bombing"), "--as-of", "2026-10-20", "-o", Out, "--kind", "mla-stored", "--incomplete");
        var package = Assert.Single(Directory.GetDirectories(Out, "*-mla-stored-us"));
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "manifest.json")));
        Assert.All(
            manifest.RootElement.GetProperty("documents").EnumerateArray(),
            d => Assert.Equal(d.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(package, d.GetProperty("name").GetString()!))))));
        Assert.True(File.Exists(Path.Combine(package, "annex-a-offences.docx")));
        Assert.True(File.Exists(package + ".zip"));

        using var all = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, "manifest.json")));
        string? Addressee(string kind) => all.RootElement.GetProperty("documents").EnumerateArray().Single(d => d.GetProperty("kind").GetString() == kind).GetProperty("addressees").EnumerateArray()
            .Select(a => a.GetProperty("name").GetString()).SingleOrDefault();
        Assert.Equal("Embassy of the United States of America", Addressee("note-verbale"));
        Assert.Null(Addressee("office-memorandum"));
        Assert.Null(Addressee("forwarding-letter"));
    }

    [Fact]
    public void A_letterhead_that_is_no_Word_document_is_refused_and_nothing_is_written()
    {
        var letterhead = Path.Combine(folder.FullName, "letterhead.docx");
        File.WriteAllText(letterhead, "not a zip");
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out, "--letterhead", letterhead);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("ER6001", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out) && Directory.GetFiles(Out).Length > 0);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_and_nothing_is_written()
    {
        var file = Path.Combine(folder.FullName, "file");
        File.WriteAllText(file, "x");
        var run = CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Path.Combine(file, "out"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER6011", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_half_written_file_is_left_behind()
    {
        CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Out);
        Assert.All(Directory.GetFiles(Out), f => Assert.True(f.EndsWith(".docx", StringComparison.Ordinal) || f.EndsWith("manifest.json", StringComparison.Ordinal), f));
    }
}
