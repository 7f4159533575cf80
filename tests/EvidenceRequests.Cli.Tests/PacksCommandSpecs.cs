using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>Packs are kept true, compared and passed on from the command line.</summary>
public sealed class PacksCommandSpecs : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evreq-packs").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("overdue")]
    [InlineData("stale")]
    public void A_work_list_names_the_page_to_open_and_the_sentence_to_look_for(string word)
    {
        var run = CommandRun.Run("packs", word, "meta");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("providers/meta.yaml, last read on ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Open https://", run.Output, StringComparison.Ordinal);
        Assert.Contains("[ ]", run.Output, StringComparison.Ordinal);
        Assert.Contains("The page must still say:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_due_the_next_day_is_told() =>
        Assert.StartsWith("No pack is due. The next is due on ", CommandRun.Run("packs", "overdue", "--as-of", "2026-01-01").Output, StringComparison.Ordinal);

    [Fact]
    public void A_pack_that_does_not_exist_is_told_with_the_nearest()
    {
        var run = CommandRun.Run("packs", "overdue", "metaa");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Did you mean \"meta\"?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exported_archive_takes_the_place_of_the_packs_inside_the_program()
    {
        var archive = Export();
        Assert.Equal(CommandRun.Run("--version").Output, CommandRun.Run("--version", "--packs", archive).Output);
        Assert.Equal(
            CommandRun.Run("plan", CommandRun.Example("instagram-blackmail"), "--format", "json").Output,
            CommandRun.Run("plan", CommandRun.Example("instagram-blackmail"), "--format", "json", "--packs", archive).Output);
    }

    [Fact]
    public void A_corrected_pack_travels_in_an_archive_and_the_change_is_told_in_words()
    {
        var corrected = Path.Combine(folder, "corrected");
        Assert.Equal(0, CommandRun.Run("packs", "import", Export(), corrected).ExitCode);
        var file = Path.Combine(corrected, "providers", "snap.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("https://less.snapchat.com/emergency", "https://less.snapchat.example/emergency", StringComparison.Ordinal));
        var newer = Path.Combine(folder, "newer.zip");
        Assert.Equal(0, CommandRun.Run("packs", "export", newer, "--packs", corrected).ExitCode);
        var run = CommandRun.Run("packs", "diff", Path.Combine(folder, "packs.zip"), newer);
        Assert.StartsWith("snap: the web form's address changed\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 change in 1 pack or file.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_come_as_json_with_the_hashes_of_both_sides()
    {
        using var json = JsonDocument.Parse(CommandRun.Run("packs", "diff", Export(), "--format", "json").Output);
        Assert.Equal(json.RootElement.GetProperty("old").GetString(), json.RootElement.GetProperty("new").GetString());
        Assert.Empty(json.RootElement.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void A_folder_in_which_there_is_something_is_left_alone()
    {
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "mine");
        var run = CommandRun.Run("packs", "import", Export(), folder);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("there is something here already", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt", "packs.zip"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("plan", "case")]
    [InlineData("packs", "check")]
    [InlineData("packs", "import")]
    public void A_damaged_archive_is_refused_with_a_finding_and_nothing_is_done(string command, string what)
    {
        var archive = Path.Combine(folder, "damaged.zip");
        File.WriteAllText(archive, "no archive");
        string[] words = what switch
        {
            "case" => [command, CommandRun.Example("instagram-blackmail"), "--packs", archive],
            "check" => [command, what, archive],
            _ => [command, what, archive, Path.Combine(folder, "out")],
        };
        var run = CommandRun.Run(words);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ER1018", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public void Packs_with_an_error_are_not_exported()
    {
        var own = Path.Combine(folder, "own", "providers");
        Directory.CreateDirectory(own);
        File.WriteAllText(Path.Combine(own, "broken.yaml"), "id: broken\n");
        var target = Path.Combine(folder, "broken.zip");
        var run = CommandRun.Run("packs", "export", target, "--packs", Path.Combine(folder, "own"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    private string Export()
    {
        var archive = Path.Combine(folder, "packs.zip");
        Assert.Equal(0, CommandRun.Run("packs", "export", archive).ExitCode);
        return archive;
    }
}
