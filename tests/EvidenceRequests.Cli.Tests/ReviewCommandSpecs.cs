using System.IO.Compression;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>The reviewer's commands, from a draft to the case file and back.</summary>
public sealed class ReviewCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-review-");
    private readonly string caseFile;
    private readonly string draft;
    private readonly string edited;

    public ReviewCommandSpecs()
    {
        caseFile = Path.Combine(folder.FullName, "case.yaml");
        File.Copy(CommandRun.Example("instagram-blackmail"), caseFile);
        Assert.Equal(0, CommandRun.Run("draft", caseFile, "--kind", "preservation", "-o", Path.Combine(folder.FullName, "out")).ExitCode);
        draft = Path.Combine(folder.FullName, "out", "s1-preservation-meta.docx");
        edited = Path.Combine(folder.FullName, "edited.docx");
        File.WriteAllBytes(edited, WithNumber(File.ReadAllBytes(draft)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_untouched_draft_reviews_without_errors()
    {
        var run = CommandRun.Run("review", draft, "--case", caseFile);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("preservation, step s1", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_fact_is_an_error_and_is_shown_only_when_facts_are_asked_for()
    {
        var run = CommandRun.Run("review", edited, "--case", caseFile);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("edited.docx(10,1): error ER7007", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("+92", run.Output + run.Error, StringComparison.Ordinal);
        var shown = CommandRun.Run("review", edited, "--case", caseFile, "--show-facts").Error;
        Assert.Contains("Was:    +92 42 99000001", shown, StringComparison.Ordinal);
        Assert.Contains("Now:    +92 42 99000009", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_sarif_hold_the_same_findings_without_facts()
    {
        var json = CommandRun.Run("review", edited, "--case", caseFile, "--format", "json").Output;
        var finding = JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("code").GetString() == "ER7007");
        Assert.Equal((10, "authority.officer.phone"), (finding.GetProperty("document_line").GetInt32(), finding.GetProperty("fact").GetString()));
        Assert.False(finding.TryGetProperty("now", out _));
        var sarif = CommandRun.Run("review", edited, "--case", caseFile, "--format", "sarif").Output;
        Assert.Contains(JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), r => r.GetProperty("ruleId").GetString() == "ER7007");
        Assert.DoesNotContain("+92", json + sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void The_annotated_copy_is_a_file_of_its_own_and_the_document_stays_as_it_was()
    {
        var before = File.ReadAllBytes(edited);
        var copy = Path.Combine(folder.FullName, "annotated.docx");
        Assert.Equal(1, CommandRun.Run("review", edited, "--case", caseFile, "-o", copy).ExitCode);
        Assert.Equal(before, File.ReadAllBytes(edited));
        Assert.Contains("ER7013", CommandRun.Run("review", copy).Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("review", edited, "-o", edited, "--force").ExitCode);
        Assert.Equal(2, CommandRun.Run("review", edited, "-o", copy).ExitCode);
    }

    [Fact]
    public void What_cannot_be_read_ends_with_two_and_says_what_to_do()
    {
        var run = CommandRun.Run("review", caseFile);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER7001", run.Error, StringComparison.Ordinal);
        Assert.Contains("Fix:", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Run("review", Path.Combine(folder.FullName, "none.docx")).ExitCode);
        Assert.Equal(2, CommandRun.Run("review", draft, "--case", draft).ExitCode);
    }

    [Fact]
    public void Import_shows_a_patch_and_writes_only_when_told_to()
    {
        var before = File.ReadAllText(caseFile);
        var shown = CommandRun.Run("import", edited, "--case", caseFile);
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("+  officer: { name: Officer One, rank: Assistant Director, badge: NCCIA-4711, email: officer.one@nccia.gov.pk, phone: \"+92 42 99000009\" }\n", shown.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(caseFile));
        Assert.Equal(0, CommandRun.Run("import", edited, "--case", caseFile, "--write").ExitCode);
        Assert.Equal(before.Replace("+924299000001", "+92 42 99000009", StringComparison.Ordinal), File.ReadAllText(caseFile));
        Assert.Equal(0, CommandRun.Run("review", edited, "--case", caseFile).ExitCode);
        Assert.Empty(CommandRun.Run("import", edited, "--case", caseFile, "--write").Output);
    }

    [Fact]
    public void Import_as_json_holds_facts_and_patch()
    {
        var json = JsonDocument.Parse(CommandRun.Run("import", edited, "--case", caseFile, "--format", "json").Output).RootElement;
        Assert.Equal(("authority.officer.phone", "+92 42 99000009"), (json.GetProperty("facts")[0].GetProperty("fact").GetString(), json.GetProperty("facts")[0].GetProperty("value").GetString()));
        Assert.False(json.GetProperty("written").GetBoolean());
    }

    /// <summary>A draft in which somebody typed another number of the officer.</summary>
    internal static byte[] WithNumber(byte[] draft)
    {
        using var stream = new MemoryStream();
        stream.Write(draft);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text.Replace("+92\u00A042\u00A099000001", "+92\u00A042\u00A099000009", StringComparison.Ordinal));
        }

        return stream.ToArray();
    }
}
