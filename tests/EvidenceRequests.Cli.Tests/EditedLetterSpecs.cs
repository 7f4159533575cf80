using System.Globalization;
using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

public sealed class EditedLetterSpecs : IDisposable
{
    private const string Letter = "s1-preservation-meta.docx";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-edited-");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_letter_that_was_edited_in_Word_is_kept_aside_when_its_case_is_drafted_again_and_only_that()
    {
        Draft();
        File.WriteAllText(In(Letter), "the work of an afternoon");
        var run = Draft("--force", "--as-of", "2026-11-25");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Kept, because it was changed after it was drafted: {In("superseded", Letter)}", run.Error, StringComparison.Ordinal);
        Assert.Equal("the work of an afternoon", File.ReadAllText(In("superseded", Letter)));
        Assert.Single(Directory.GetFiles(In("superseded")));
        Assert.NotEqual("the work of an afternoon", File.ReadAllText(In(Letter)));
    }

    [Fact]
    public void Work_on_a_letter_is_kept_each_time_and_told_although_the_run_is_quiet()
    {
        Draft();
        foreach (var (text, day) in new[] { ("first", "2026-11-25"), ("second", "2026-11-26") })
        {
            File.WriteAllText(In(Letter), text);
            Assert.Contains("superseded", Draft("--force", "--quiet", "--as-of", day).Error, StringComparison.Ordinal);
        }

        Assert.Equal(["first", "second"], Directory.GetFiles(In("superseded")).Select(File.ReadAllText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_letter_of_which_no_manifest_tells_may_hold_work_and_is_kept()
    {
        Draft();
        File.Delete(In("manifest.json"));
        Draft("--force", "--as-of", "2026-11-25");
        Assert.True(File.Exists(In("superseded", Letter)));
    }

    [Fact]
    public void One_step_drafted_again_keeps_the_work_on_its_letter_and_leaves_the_others_alone()
    {
        Draft();
        File.WriteAllText(In(Letter), "work");
        File.WriteAllText(In("s2-check-sheet.docx"), "notes");
        var run = Draft("--force", "--step", "s1", "--format", "json");
        Assert.Equal([Path.Combine("superseded", Letter)], JsonDocument.Parse(run.Output).RootElement.GetProperty("superseded").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("work", File.ReadAllText(In("superseded", Letter)));
        Assert.Equal("notes", File.ReadAllText(In("s2-check-sheet.docx")));
    }

    [Fact]
    public void Of_many_cases_work_on_a_letter_is_kept_too()
    {
        string[] words = ["draft", CommandRun.Example("instagram-blackmail"), "--jobs", "1", "-o", Out];
        CommandRun.Run(words);
        var letter = In("instagram-blackmail", Letter);
        File.WriteAllText(letter, "work");
        var run = CommandRun.Run([.. words, "--force"]);
        Assert.Equal("work", File.ReadAllText(In("instagram-blackmail", "superseded", Letter)));
        Assert.Contains(In("instagram-blackmail", "superseded", Letter), run.Error, StringComparison.Ordinal);
        Assert.NotEqual("work", File.ReadAllText(letter));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_that_was_killed_while_it_kept_work_aside_is_undone_and_the_work_lies_where_it_lay(bool moved)
    {
        Directory.CreateDirectory(In("superseded"));
        File.WriteAllText(moved ? In("superseded", Letter) : In(Letter), "work");
        if (moved)
        {
            File.WriteAllText(In(Letter), "new");
        }

        File.WriteAllText(In(string.Create(CultureInfo.InvariantCulture, $".evreq.journal.{int.MaxValue}.{Guid.NewGuid():N}")), $"new\tmanifest.json\nedited\t{Letter}\tsuperseded/{Letter}\n");
        ReplacedSet.Recover(Out);
        Assert.Equal("work", File.ReadAllText(In(Letter)));
        Assert.Empty(Directory.GetFiles(In("superseded")));
    }

    private CommandRun Draft(params string[] words) => CommandRun.Run(["draft", CommandRun.Example("instagram-blackmail"), "-o", Out, .. words]);

    private string In(params string[] names) => Path.Combine([Out, .. names]);
}
