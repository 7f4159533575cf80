using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq compare</c> and <c>evreq finalise</c>.</summary>
public sealed class ReleaseCommandSpecs(ReleaseCommandSpecs.Drafts drafts) : IDisposable, IClassFixture<ReleaseCommandSpecs.Drafts>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-release-");

    private string Letter => Path.Combine(drafts.Folder.FullName, "s1-preservation-meta.docx");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_force_replaces_is_kept_beside_it()
    {
        string[][] commands = [["compare", Letter, Path.Combine(drafts.Folder.FullName, "s2-voluntary-disclosure-meta.docx")], ["review", Letter], ["finalise", Letter, "--case", Confirmed()]];
        foreach (var command in commands)
        {
            var target = In($"{command[0]}-kept.docx");
            File.WriteAllText(target, "signed by hand");

            var run = CommandRun.Run([.. command, "-o", target, "--force"]);

            Assert.True(File.Exists(target + ".bak"), $"{command[0]}: {run.Error}");
            Assert.Equal("signed by hand", File.ReadAllText(target + ".bak"));
            Assert.Contains(".bak", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Compare_writes_the_redline_and_never_over_a_file_without_force()
    {
        var redline = In("redline.docx");
        var run = CommandRun.Run("compare", Letter, Path.Combine(drafts.Folder.FullName, "s2-voluntary-disclosure-meta.docx"), "-o", redline);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(redline));
        Assert.Equal(2, CommandRun.Run("compare", Letter, Letter, "-o", redline).ExitCode);
        Assert.Equal(0, CommandRun.Run("compare", Letter, Letter, "-o", redline, "--force").ExitCode);
    }

    [Fact]
    public void Compare_tells_which_file_it_cannot_read()
    {
        var broken = In("broken.docx");
        File.WriteAllText(broken, "not a document");

        var run = CommandRun.Run("compare", Letter, broken, "-o", In("redline.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("newer document", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("redline.docx")));
    }

    [Fact]
    public void Finalise_refuses_with_findings_and_writes_nothing()
    {
        var run = CommandRun.Run("finalise", Letter, "--case", CommandRun.Example("instagram-blackmail"), "-o", In("final.docx"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("meta-preserve-before-deletion", run.Error, StringComparison.Ordinal);
        Assert.Contains("evreq confirm CASE", string.Join(' ', run.Error.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void Finalise_writes_the_final_document_and_the_record_of_its_release()
    {
        var run = CommandRun.Run("finalise", Letter, "--case", Confirmed(), "-o", In("final.docx"));

        Assert.Equal(0, run.ExitCode);
        using var record = JsonDocument.Parse(File.ReadAllText(In("final.release.json")));
        var root = record.RootElement;
        Assert.Equal("s1-preservation-meta.docx", root.GetProperty("draft").GetProperty("name").GetString());
        Assert.Equal("final.docx", root.GetProperty("final").GetProperty("name").GetString());
        Assert.True(root.GetProperty("checked_against_case").GetBoolean());
        Assert.Equal("Deputy Director Two", root.GetProperty("confirmations")[0].GetProperty("by").GetString());
        Assert.DoesNotContain(Directory.GetFiles(folder.FullName), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void Finalise_writes_both_files_or_none()
    {
        var confirmed = Confirmed();
        File.WriteAllText(In("final.release.json"), "mine");

        var run = CommandRun.Run("finalise", Letter, "--case", confirmed, "-o", In("final.docx"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER6010", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("final.docx")));
        Assert.Equal(0, CommandRun.Run("finalise", Letter, "--case", confirmed, "-o", In("final.docx"), "--force").ExitCode);
    }

    [Fact]
    public void Finalise_never_writes_over_the_draft()
    {
        Assert.Equal(2, CommandRun.Run("finalise", Letter, "-o", Letter, "--force").ExitCode);
    }

    [Fact]
    public void Finalise_tells_programs_what_stands_in_the_way()
    {
        var run = CommandRun.Run("finalise", Letter, "--case", CommandRun.Example("instagram-blackmail"), "-o", In("final.docx"), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("file").ValueKind);
        Assert.NotEmpty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private string Confirmed()
    {
        var path = In("case.yaml");
        File.WriteAllText(path, WithConfirmations());
        return path;
    }

    /// <summary>The example with all that is between its preservation letter and its release.</summary>
    internal static string WithConfirmations() => File.ReadAllText(CommandRun.Example("instagram-blackmail")) + """

        confirmations:
          - { statement: meta-preserve-before-deletion, by: Deputy Director Two, on: 2026-11-24, how: Read the page. }
          - { statement: meta-tip-off-by-enforcement, by: Deputy Director Two, on: 2026-11-24, how: Said in the portal. }
        """;

    /// <summary>The drafts of an example, made once.</summary>
    public sealed class Drafts : IDisposable
    {
        public Drafts() => CommandRun.Run("draft", CommandRun.Example("instagram-blackmail"), "-o", Folder.FullName);

        public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("evreq-drafts-");

        public void Dispose() => Folder.Delete(recursive: true);
    }
}
