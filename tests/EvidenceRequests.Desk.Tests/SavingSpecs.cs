using System.Net;

namespace EvidenceRequests.Desk.Tests;

/// <summary>What is typed is in the file before the page is told, and nothing typed is ever lost.</summary>
public sealed class SavingSpecs
{
    private const string Title = "case.title";
    private const string Was = "Plot to attack with explosives";

    [Fact]
    public async Task A_field_is_in_the_case_file_before_the_answer_comes_and_the_rest_of_the_file_stays()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        var before = await File.ReadAllTextAsync(file);
        using var answer = await desk.SaveAsync(address + "/case", Title, Was, "A plot");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before.Replace(Was, "A plot", StringComparison.Ordinal), await File.ReadAllTextAsync(file));
        Assert.Equal("A plot", RunningDesk.FindValue(await answer.Content.ReadAsStringAsync(), Title));
    }

    [Fact]
    public async Task Undo_and_redo_go_through_the_file_and_outlive_a_restart()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        var before = await File.ReadAllTextAsync(file);
        await desk.GetAsync(address + "/case");
        (await desk.SaveAsync(address + "/case", Title, Was, "First")).Dispose();
        (await desk.SaveAsync(address + "/case", Title, "First", "Second")).Dispose();
        await desk.RestartAsync();
        (await desk.PostAsync(address + "/step", ("do", "undo"))).Dispose();
        Assert.Equal(before.Replace(Was, "First", StringComparison.Ordinal), await File.ReadAllTextAsync(file));
        (await desk.PostAsync(address + "/step", ("do", "undo"))).Dispose();
        Assert.Equal(before, await File.ReadAllTextAsync(file));
        (await desk.PostAsync(address + "/step", ("do", "redo"))).Dispose();
        Assert.Equal(before.Replace(Was, "First", StringComparison.Ordinal), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Two_windows_on_different_fields_do_not_disturb_each_other()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        (await desk.SaveAsync(address + "/case", Title, Was, "From one window")).Dispose();
        using var other = await desk.SaveAsync(address + "/case", "proceedings.reference.district", "Lahore", "Kasur");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("From one window", text, StringComparison.Ordinal);
        Assert.Contains("Kasur", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_another_window_changed_is_asked_for_again_with_what_was_typed_still_in_it()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        (await desk.SaveAsync(address + "/case", Title, Was, "Theirs")).Dispose();
        using var answer = await desk.SaveAsync(address + "/case", Title, Was, "Mine");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Mine", RunningDesk.FindValue(page, Title));
        Assert.Contains("Another window changed this", page, StringComparison.Ordinal);
        Assert.Contains("Theirs", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        using var kept = await desk.SaveAsync(address + "/case", Title, "Theirs", "Mine");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains("Mine", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_program_wrote_meanwhile_is_kept_and_told()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await desk.GetAsync(address + "/case");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("district: Lahore", "district: Kasur", StringComparison.Ordinal));
        using var answer = await desk.SaveAsync(address + "/case", Title, Was, "A plot");
        Assert.Contains("changed outside the desk", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("Kasur", text, StringComparison.Ordinal);
        Assert.Contains("A plot", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_reads_no_more_is_shown_as_it_was_and_left_alone()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await desk.GetAsync(address + "/case");
        const string Broken = "case:\n  reference: [a\n";
        await File.WriteAllTextAsync(file, Broken);
        using var answer = await desk.SaveAsync(address + "/case", Title, Was, "A plot");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("cannot be read any more", page, StringComparison.Ordinal);
        Assert.Matches("line [0-9]", page);
        Assert.Equal(Broken, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_case_on_a_stick_that_was_pulled_out_keeps_the_page_and_says_so()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await desk.GetAsync(address + "/case");
        var moved = file + ".away";
        File.Move(file, moved);
        using var answer = await desk.SaveAsync(address + "/case", Title, Was, "A plot");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("put that back", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        File.Move(moved, file);
        using var again = await desk.SaveAsync(address + "/case", Title, Was, "A plot");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("A plot", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_another_desk_has_open_is_read_only()
    {
        await using var first = await RunningDesk.StartAsync();
        await using var second = await RunningDesk.StartAsync();
        var (address, file) = await first.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await first.GetAsync(address + "/case");
        var there = $"/c/{second.Host.Desk.Places.Choose(file)}";
        Assert.Contains("The case is open on", await second.GetAsync(there + "/case"), StringComparison.Ordinal);
        using var refused = await second.SaveAsync(there + "/case", Title, Was, "A plot");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.DoesNotContain("A plot", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_desk_that_was_killed_between_history_and_file_the_step_counts_as_not_made()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await desk.GetAsync(address + "/case");
        var before = await File.ReadAllBytesAsync(file);
        (await desk.SaveAsync(address + "/case", Title, Was, "First")).Dispose();
        await desk.Host.DisposeAsync();
        await File.WriteAllBytesAsync(file, before);
        await desk.RestartAsync();
        Assert.Contains("Nothing changed yet", await desk.GetAsync(address + "/history"), StringComparison.Ordinal);
        using var again = await desk.SaveAsync(address + "/case", Title, Was, "Second");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task Each_saved_state_can_be_gone_back_to_and_that_can_be_undone()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        await desk.GetAsync(address + "/case");
        foreach (var (was, now) in new[] { (Was, "First"), ("First", "Second"), ("Second", "Third") })
        {
            (await desk.SaveAsync(address + "/case", Title, was, now)).Dispose();
        }

        var history = desk.Host.Desk.Cases.Find(address[3..])!.History;
        (await desk.PostAsync(address + "/history", ("do", $"back {history[0].After}"))).Dispose();
        Assert.Contains("title: First", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        (await desk.PostAsync(address + "/step", ("do", "undo"))).Dispose();
        Assert.Contains("title: Third", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reads_the_history_who_may_not_read_the_case()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of files are those of Unix.");
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            (await desk.SaveAsync(address + "/case", Title, Was, "First")).Dispose();
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(Path.GetDirectoryName(file)!, ".evreq", Path.GetFileName(file) + ".journal")));
        }
    }

    [Fact]
    public async Task A_wrong_value_is_written_as_typed_and_told_beside_the_field()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        using var answer = await desk.SaveAsync(address + "/case", "proceedings.reference.date", "2026-08-02", "31 November 2026");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("31 November 2026", RunningDesk.FindValue(page, "proceedings.reference.date"));
        Assert.Contains("message wrong", page, StringComparison.Ordinal);
        Assert.Contains("31 November 2026", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }
}
