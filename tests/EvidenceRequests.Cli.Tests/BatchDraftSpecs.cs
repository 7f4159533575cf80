using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

public sealed class BatchDraftSpecs : IDisposable
{
    private static readonly string Good = File.ReadAllText(CommandRun.Example("instagram-blackmail"));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-batch-");

    public BatchDraftSpecs() => Directory.CreateDirectory(Cases);

    private string Cases => Path.Combine(folder.FullName, "cases");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_bad_case_in_the_middle_fails_alone_and_every_case_has_its_line_in_order()
    {
        Write("a.yaml", "b.json", "c.yml", "notes.txt");
        File.WriteAllText(Path.Combine(Cases, "b.json"), "{ \"case\": [");
        var run = CommandRun.Run("draft", Cases, "-o", Out, "--jobs", "2");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["drafted a.yaml", "failed b.json", "drafted c.yml"], Lines(run));
        Assert.Equal(["a", "c"], Folders());
        Assert.All(["a", "c"], AssertWhole);
        Assert.Contains("b.json(", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 cases: 2 drafted, 1 failed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_drafted_together_have_the_documents_of_cases_drafted_alone()
    {
        Write("a.yaml", "b.yaml");
        CommandRun.Run("draft", Path.Combine(Cases, "a.yaml"), Path.Combine(Cases, "b.yaml"), "-o", Out);
        CommandRun.Run("draft", Path.Combine(Cases, "a.yaml"), "-o", Out + "-alone");
        Assert.All(Directory.GetFiles(Out + "-alone", "*.docx"), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(Out, "b", Path.GetFileName(f)))));
    }

    [Fact]
    public void A_list_names_cases_on_standard_input_in_its_own_order()
    {
        Write("a.yaml", "b.yaml");
        var run = CommandRun.With($"# cases of October\r\n{Path.Combine(Cases, "b.yaml")} \r\n\n\t{Path.Combine(Cases, "a.yaml")}\n", "draft", "--list", "-", "-o", Out);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["drafted b.yaml", "drafted a.yaml"], Lines(run));
    }

    [Fact]
    public void A_list_that_an_editor_saved_with_a_byte_order_mark_names_its_first_case_too()
    {
        Write("a.yaml");
        var list = Path.Combine(Cases, "list.txt");
        File.WriteAllText(list, $"{Path.Combine(Cases, "a.yaml")}\r\n", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var run = CommandRun.Run("draft", "--list", list, "-o", Out);

        Assert.Equal((0, "drafted a.yaml"), (run.ExitCode, Assert.Single(Lines(run))));
    }

    [Fact]
    public void Each_line_for_programs_is_one_object()
    {
        Write("a.yaml");
        File.WriteAllText(Path.Combine(Cases, "b.yaml"), "case: [");
        var run = CommandRun.Run("draft", Cases, "-o", Out, "--format", "json");
        var lines = run.Output.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["drafted", "failed"], lines.Select(l => l.GetProperty("status").GetString()));
        Assert.Contains("s1-preservation-meta.docx", lines[0].GetProperty("documents").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal("ER0008", lines[1].GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Two_cases_for_one_folder_are_refused_and_the_first_keeps_it()
    {
        Write("a.yaml", "A.yml", "a.json");
        var run = CommandRun.Run("draft", Cases, "-o", Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Error.Split('\n').Count(l => l.Contains("error ER6030", StringComparison.Ordinal)));
        Assert.Single(Folders());
    }

    [Theory]
    [InlineData("...yaml")]
    [InlineData("..yaml")]
    [InlineData(".hidden.yaml")]
    [InlineData("a:b.yaml")]
    [InlineData("a\nb.yaml")]
    [InlineData("a\u001b[31m.yaml")]
    [InlineData("a .yaml")]
    public void A_file_whose_name_no_folder_can_have_is_refused_and_does_not_steer_the_terminal(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such file names.");

        Write(name);
        var run = CommandRun.Run("draft", Path.Combine(Cases, name), CommandRun.Example("instagram-blackmail"), "-o", Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ER6031", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
        Assert.Equal(["instagram-blackmail"], Folders());
        Assert.Equal(["cases", "out"], folder.GetFileSystemInfos().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_exists_is_not_touched_without_force_and_keeps_what_is_not_ours_with_it()
    {
        Write("a.yaml", "b.yaml");
        Directory.CreateDirectory(Path.Combine(Out, "a"));
        File.WriteAllText(Path.Combine(Out, "a", "note.txt"), "mine");
        var run = CommandRun.Run("draft", Cases, "-o", Out);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ER6010", run.Error, StringComparison.Ordinal);
        Assert.Equal(["note.txt"], Directory.GetFiles(Path.Combine(Out, "a")).Select(Path.GetFileName));
        Assert.Equal(0, CommandRun.Run("draft", Cases, "-o", Out, "--force").ExitCode);
        AssertWhole("a");
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Out, "a", "note.txt")));
    }

    [Fact]
    public void What_has_not_changed_is_skipped_and_what_has_is_drafted_again()
    {
        Write("a.yaml", "b.yaml", "c.yaml", "d.yaml");
        CommandRun.Run("draft", Cases, "-o", Out);
        File.AppendAllText(Path.Combine(Cases, "b.yaml"), "# changed\n");
        File.AppendAllText(Directory.GetFiles(Path.Combine(Out, "c"), "*.docx")[0], "edited");
        File.WriteAllText(Path.Combine(Out, "d", "manifest.json"), "{ \"inputs\": 1 }");
        Assert.Equal(["unchanged a.yaml", "failed b.yaml", "failed c.yaml", "failed d.yaml"], Lines(CommandRun.Run("draft", Cases, "-o", Out, "--skip-unchanged")));
        Assert.Equal(["unchanged a.yaml", "drafted b.yaml", "drafted c.yaml", "drafted d.yaml"], Lines(CommandRun.Run("draft", Cases, "-o", Out, "--skip-unchanged", "--force")));
        Assert.Equal(["drafted a.yaml"], Lines(CommandRun.Run("draft", Path.Combine(Cases, "a.yaml"), "-o", Out, "--skip-unchanged", "--force", "--as-of", "2026-11-25")));
    }

    [Fact]
    public void A_case_with_steps_that_could_not_be_drafted_stays_failed_when_it_is_skipped()
    {
        File.Copy(CommandRun.Example("market-bombing"), Path.Combine(Cases, "a.yaml"));
        var first = CommandRun.Run("draft", Cases, "-o", Out, "--as-of", "2026-10-20");
        var second = CommandRun.Run("draft", Cases, "-o", Out, "--as-of", "2026-10-20", "--skip-unchanged");
        Assert.Equal((1, "partly a.yaml"), (first.ExitCode, Lines(first).Single()));
        Assert.Equal((1, "unchanged a.yaml"), (second.ExitCode, Lines(second).Single()));
        Assert.Contains("not drafted: ", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_do_not_write_to_one_folder_at_a_time()
    {
        Write("a.yaml");
        using (Files.BatchOutputDirectory.Open(Out))
        {
            var run = CommandRun.Run("draft", Cases, "-o", Out);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("ER6032", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, CommandRun.Run("draft", Cases, "-o", Out).ExitCode);
    }

    [Fact]
    public void A_link_in_the_place_of_a_folder_is_not_followed()
    {
        Write("a.yaml");
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.FullName, "elsewhere"));
        Directory.CreateDirectory(Out);
        Directory.CreateSymbolicLink(Path.Combine(Out, "a"), elsewhere.FullName);
        Assert.Equal(1, CommandRun.Run("draft", Cases, "-o", Out, "--force").ExitCode);
        Assert.Empty(elsewhere.GetFileSystemInfos());
    }

    [Fact]
    public void A_run_that_is_killed_leaves_whole_folders_and_the_next_one_completes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test needs a named pipe in a folder, which Windows does not have.");

        // The third case is a pipe that nobody writes to, so the run stands still there when it is killed.
        Write("a.yaml", "b.yaml", "d.yaml");
        var pipe = Path.Combine(Cases, "c.yaml");
        Process.Start("mkfifo", [pipe]).WaitForExit();
        using (var run = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "evreq.dll"), "draft", Cases, "-o", Out, "--jobs", "1", "--as-of", "2026-11-24"]) { RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            Assert.StartsWith("drafted", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
            Assert.StartsWith("drafted", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
            run.Kill();
            run.WaitForExit();
        }

        Assert.Equal(["a", "b"], Folders().Where(f => f[0] != '.'));
        Assert.All(["a", "b"], AssertWhole);
        LeaveHalfAFolder("c");
        File.Delete(pipe);
        Write("c.yaml");
        var next = CommandRun.Run("draft", Cases, "-o", Out, "--skip-unchanged");
        Assert.Equal(0, next.ExitCode);
        Assert.Equal(["unchanged a.yaml", "unchanged b.yaml", "drafted c.yaml", "drafted d.yaml"], Lines(next));
        Assert.Equal(["a", "b", "c", "d"], Folders());
        Assert.All(["c", "d"], AssertWhole);
    }

    [Theory]
    [InlineData("no case file", "draft")]
    [InlineData("cannot appear among others", "draft", "-", "-")]
    [InlineData("--jobs takes", "draft", "a.yaml", "b.yaml", "--jobs", "0")]
    [InlineData("--step names a step of one plan", "draft", "a.yaml", "b.yaml", "--step", "s1")]
    [InlineData("no kind of request", "draft", "a.yaml", "b.yaml", "--kind", "preservaton")]
    [InlineData("ER0", "draft", "--list", "no-such-list")]
    public void Wrong_use_is_told_before_anything_is_drafted(string says, params string[] words)
    {
        var run = CommandRun.Run([.. words, "-o", Out]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    private void LeaveHalfAFolder(string name)
    {
        var half = Directory.CreateDirectory(Path.Combine(Out, ".evreq.part", name));
        File.WriteAllText(Path.Combine(half.FullName, "s1-preservation-meta.docx"), "half");
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            File.WriteAllText(Path.Combine(Cases, name), Good);
        }
    }

    private IEnumerable<string> Folders() => Directory.GetDirectories(Out).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    // "drafted    cases/a.yaml: 4 documents in out/a" as "drafted a.yaml".
    private static IEnumerable<string> Lines(CommandRun run) => run.Output.TrimEnd('\n').Split('\n').Select(l => $"{l[..l.IndexOf(' ', StringComparison.Ordinal)]} {Path.GetFileName(l[11..].Split(": ")[0])}");

    private void AssertWhole(string name)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, name, "manifest.json")));
        foreach (var document in manifest.RootElement.GetProperty("documents").EnumerateArray())
        {
            var bytes = File.ReadAllBytes(Path.Combine(Out, name, document.GetProperty("name").GetString()!));
            Assert.Equal(document.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }
}
