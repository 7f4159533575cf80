using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary><c>evreq exercise</c>: a trainee and a trainer get through an exercise with the command alone.</summary>
public sealed class ExerciseCommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-exercise-");

    private string Case => Path.Combine(folder.FullName, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_twelve_exercises_are_listed_and_can_be_chosen_by_what_they_teach()
    {
        var all = JsonDocument.Parse(CommandRun.Run("exercise", "list", "--format", "json").Output).RootElement.GetProperty("exercises").EnumerateArray().ToList();
        Assert.Equal(12, all.Count);
        var emergencies = CommandRun.Run("exercise", "list", "--teaches", "emergency").Output;
        Assert.Contains("08-kidnapping", emergencies, StringComparison.Ordinal);
        Assert.DoesNotContain("01-threat", emergencies, StringComparison.Ordinal);
        Assert.Contains("is no decision", CommandRun.Run("exercise", "list", "--teaches", "magic").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_begins_gets_brief_material_and_case_file_and_no_model()
    {
        var run = Start("01");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["EXERCISE-brief.docx", "brief.md", "case.yaml", "material"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("exercise assess", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Start("01").ExitCode);
        Assert.Equal(2, Start("99").ExitCode);

        var trainer = CommandRun.Run("exercise", "start", "08", "--trainer", "-o", Path.Combine(folder.FullName, "trainer"));
        Assert.Contains("EXERCISE-trainer.docx", trainer.Output, StringComparison.Ordinal);
        Assert.Contains("EXERCISE-stage-1.docx", trainer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_untouched_case_is_open_the_model_is_not_and_the_report_is_written()
    {
        Start("01");
        var report = Path.Combine(folder.FullName, "EXERCISE-report.docx");
        Assert.Equal(1, CommandRun.Run("exercise", "assess", Case).ExitCode);
        Write("01-threat", text => text);
        var run = CommandRun.Run("exercise", "assess", Case, "-o", report);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("as it should be", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(report));
        Assert.Equal(2, CommandRun.Run("exercise", "assess", Case, "-o", report).ExitCode);
        Assert.Contains("ER7080", CommandRun.Run("finalise", report, "-o", Path.Combine(folder.FullName, "final.docx")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public void Neither_the_plan_of_an_exercise_nor_the_report_on_it_shows_an_address_by_which_anything_could_be_sent(string id)
    {
        Write(id, text => text);
        var answers = new[] { CommandRun.Run("plan", Case, "--verbose"), CommandRun.Run("plan", Case, "--format", "json"), CommandRun.Run("check", Case, "--format", "json"), CommandRun.Run("exercise", "assess", Case, "--all") };
        // What the material itself shows is fictional; an address of a pack or of a source is not.
        Assert.All(answers, a => Assert.DoesNotMatch("https?://(?![^ \"]*(sample|exercise|example|EXERCISE))", a.Output));
    }

    public static TheoryData<string> Exercises() => [.. Directory.EnumerateDirectories(Path.Combine(CommandRun.Root, "exercises")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void At_most_three_essential_points_are_told_at_once_and_hints_go_from_a_question_to_the_answer()
    {
        Write("01-threat", text => text.Replace("items: [subscriber, access-logs]", "items: [subscriber, messages, contacts, location]", StringComparison.Ordinal).Replace(", days: 14", string.Empty, StringComparison.Ordinal));
        var some = CommandRun.Run("exercise", "assess", Case).Output;
        var all = CommandRun.Run("exercise", "assess", Case, "--all").Output;
        Assert.Contains("more essential point", some, StringComparison.Ordinal);
        Assert.True(all.Length > some.Length && !all.Contains("more essential point", StringComparison.Ordinal));

        var hints = Enumerable.Range(1, 3).Select(level => CommandRun.Run("exercise", "hint", Case, "--level", $"{level}").Output).ToList();
        Assert.Contains("?", hints[0], StringComparison.Ordinal);
        Assert.Contains("Read:", hints[1], StringComparison.Ordinal);
        Assert.Equal(3, hints.Distinct().Count());
        Assert.Equal(2, CommandRun.Run("exercise", "hint", Case, "--level", "4").ExitCode);
    }

    [Fact]
    public void What_happens_next_lies_beside_the_case_file_and_changes_what_is_expected()
    {
        Write("08-kidnapping", text => text);
        Assert.Equal(0, CommandRun.Run("exercise", "assess", Case).ExitCode);
        var next = CommandRun.Run("exercise", "next", Case);
        Assert.Contains("23:30", next.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "stage-1.md")) && File.Exists(Path.Combine(folder.FullName, "EXERCISE-stage-1.docx")));
        Assert.Equal(1, CommandRun.Run("exercise", "assess", Case).ExitCode);
        Assert.Contains("Nothing more", CommandRun.Run("exercise", "next", Case).Output, StringComparison.Ordinal);
        File.Copy(Path.Combine(CommandRun.Root, "exercises", "08-kidnapping", "model-2.yaml"), Case, overwrite: true);
        Assert.Equal(0, CommandRun.Run("exercise", "assess", Case).ExitCode);
    }

    [Fact]
    public void A_case_without_the_mark_is_not_assessed_and_a_practice_case_has_no_model()
    {
        Write("01-threat", text => text.Replace(", exercise: 01-threat", string.Empty, StringComparison.Ordinal));
        var run = CommandRun.Run("exercise", "assess", Case);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("put it back", run.Error.Replace("\n      ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Write("01-threat", text => text.Replace("exercise: 01-threat", "exercise: practice", StringComparison.Ordinal));
        Assert.Contains("no model", CommandRun.Run("exercise", "assess", Case).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trainer_gets_the_table_of_a_group_and_has_to_say_which_exercise_where_there_are_two()
    {
        Write("01-threat", text => text);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
        File.WriteAllText(Path.Combine(folder.FullName, "b", "zahid.yaml"), File.ReadAllText(Case).Replace(", days: 14", string.Empty, StringComparison.Ordinal));
        var json = JsonDocument.Parse(CommandRun.Run("exercise", "debrief", folder.FullName, "--format", "json").Output).RootElement;
        Assert.Equal(2, json.GetProperty("cases").GetInt32());
        Assert.Equal("no-end-of-silence", json.GetProperty("remarks")[0].GetProperty("mistake").GetString());
        var text = CommandRun.Run("exercise", "debrief", folder.FullName).Output;
        Assert.DoesNotContain("zahid", text, StringComparison.OrdinalIgnoreCase);

        File.Copy(Path.Combine(CommandRun.Root, "exercises", "03-cloud", "model.yaml"), Path.Combine(folder.FullName, "b", "other.yaml"));
        Assert.Contains("several exercises", CommandRun.Run("exercise", "debrief", folder.FullName).Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Run("exercise", "debrief", folder.FullName, "--exercise", "03").ExitCode);
    }

    [Fact]
    public void An_exercise_of_an_office_is_tried_and_used_from_its_folder()
    {
        var own = Path.Combine(folder.FullName, "own", "13-our-own");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CommandRun.Root, "exercises", "01-threat"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(own, Path.GetRelativePath(Path.Combine(CommandRun.Root, "exercises", "01-threat"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, File.ReadAllText(file).Replace("01-threat", "13-our-own", StringComparison.Ordinal));
        }

        Assert.Contains("as it should be", CommandRun.Run("exercise", "check", own).Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Run("exercise", "start", "13-our-own", "--exercises", Path.GetDirectoryName(own)!, "-o", Path.Combine(folder.FullName, "out")).ExitCode);
        File.Copy(Path.Combine(own, "model.yaml"), Case);
        Assert.Equal(0, CommandRun.Run("exercise", "assess", Case, "--exercises", Path.GetDirectoryName(own)!).ExitCode);

        File.WriteAllText(Path.Combine(own, "model.yaml"), File.ReadAllText(Path.Combine(own, "model.yaml")).Replace("sample_exercise_sword", "karachi_fan_77", StringComparison.Ordinal));
        Assert.Equal(1, CommandRun.Run("exercise", "check", own).ExitCode);
    }

    [Fact]
    public void After_drafting_an_exercise_the_next_step_is_to_assess_it_and_not_to_make_it_final()
    {
        Write("01-threat", text => text);
        var run = CommandRun.Run("draft", Case, "--as-of", "2026-11-24", "-o", Path.Combine(folder.FullName, "drafts"));
        Assert.Contains("exercise assess", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("finalise", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Start(string id) => CommandRun.Run("exercise", "start", id, "-o", folder.FullName);

    private void Write(string exercise, Func<string, string> change) =>
        File.WriteAllText(Case, change(File.ReadAllText(Path.Combine(CommandRun.Root, "exercises", exercise, "model.yaml"))));
}
