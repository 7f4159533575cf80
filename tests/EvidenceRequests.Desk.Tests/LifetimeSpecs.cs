using System.Net;
using EvidenceRequests.Desk.Hosting;

namespace EvidenceRequests.Desk.Tests;

/// <summary>One desk for each user, which ends when it was left; two users at one case; a disk that is full; a case of a later version.</summary>
public sealed class LifetimeSpecs : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("desk-life-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_second_double_click_hands_over_to_the_desk_that_runs_and_opens_the_case_there()
    {
        var file = CopyExample();
        using var first = await DeskProcess.RunAsync(Path.Combine(root, "settings"), null);
        using var second = await DeskProcess.RunAsync(Path.Combine(root, "settings"), file);
        Assert.Equal(first.Port, second.Port);
        Assert.StartsWith("/c/", await second.OpenAsync(), StringComparison.Ordinal);
        Assert.True(second.WaitForEnd(TimeSpan.FromSeconds(20)), "the second start goes on");
        Assert.Equal("/", await first.OpenAsync());
    }

    [Fact]
    public async Task A_desk_that_was_left_ends_and_an_open_page_keeps_it()
    {
        var clock = new SteppedClock();
        var idle = new IdleShutdown(new DeskOptions { SettingsFolder = root, CaseFolder = root, Clock = clock });
        var ended = idle.WaitAsync(TestContext.Current.CancellationToken);
        idle.Beat();
        for (var minute = 0; minute < 30; minute++)
        {
            await clock.StepAsync(TimeSpan.FromMinutes(1));
            idle.Beat();
        }

        Assert.False(ended.IsCompleted);
        for (var minute = 0; minute < 12; minute++)
        {
            await clock.StepAsync(TimeSpan.FromMinutes(1));
        }

        await ended.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Of_two_users_the_second_reads_the_case_and_is_told_who_has_it()
    {
        var file = CopyExample();
        using var first = await DeskProcess.RunAsync(Path.Combine(root, "settings"), file);
        var theirs = await first.OpenAsync();
        await first.Client.GetStringAsync(first.Origin + theirs);
        using var second = await DeskProcess.RunAsync(Path.Combine(root, "other-user"), file);
        var address = await second.OpenAsync();
        Assert.NotEqual(first.Port, second.Port);
        Assert.Contains("The case is open on", await second.Client.GetStringAsync(second.Origin + address), StringComparison.Ordinal);
        var before = await File.ReadAllTextAsync(file);
        var page = address.Replace("/requests", "/case", StringComparison.Ordinal);
        using var refused = await second.SaveAsync(page, await second.ReadTokenAsync(page), "case.title", "Plot to attack with explosives", "Theirs");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task On_a_full_disk_the_case_stays_whole_and_the_page_says_what_to_do()
    {
        // A limit on the size of files is a disk that is full for the case file alone. Only shells of Unix set one.
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/bin/bash"), "needs a limit on the size of files, which a shell of Linux sets");
        var file = CopyExample();
        await File.AppendAllTextAsync(file, "# " + new string('x', 60_000) + "\n");
        var before = await File.ReadAllTextAsync(file);
        using var desk = await DeskProcess.RunAsync(Path.Combine(root, "settings"), file, "env", "DOTNET_EnableWriteXorExecute=0", "bash", "-c", "trap '' XFSZ; ulimit -f 40; exec \"$@\"", "bash");
        var page = (await desk.OpenAsync()).Replace("/requests", "/case", StringComparison.Ordinal);
        using var refused = await desk.SaveAsync(page, await desk.ReadTokenAsync(page), "case.title", "Plot to attack with explosives", "A title that the disk has no room for");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        var told = await refused.Content.ReadAsStringAsync();
        Assert.True(told.Contains("the disk may be full", StringComparison.Ordinal), told);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
        Assert.DoesNotContain("no room for", await desk.Client.GetStringAsync(desk.Origin + page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_a_later_version_has_changed_is_read_and_left_alone()
    {
        await using var desk = await RunningDesk.StartAsync();
        var (address, file) = await desk.OpenCaseAsync(RunningDesk.Example("gmail-bomb-plot.yaml"));
        var hidden = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, ".evreq"));
        await File.WriteAllTextAsync(Path.Combine(hidden.FullName, Path.GetFileName(file) + ".version.txt"), "99.0.0");
        var before = await File.ReadAllTextAsync(file);
        Assert.Contains("Version 99.0.0 of the desk has changed this case", await desk.GetAsync(address + "/requests"), StringComparison.Ordinal);
        using var refused = await desk.SaveAsync(address + "/case", "case.title", "Plot to attack with explosives", "Changed");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    private string CopyExample()
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "cases")).FullName, "case.yaml");
        File.Copy(RunningDesk.Example("gmail-bomb-plot.yaml"), file);
        return file;
    }

    // A clock whose timers tick when the test says so.
    private sealed class SteppedClock : TimeProvider
    {
        private readonly List<SteppedTimer> timers = [];
        private DateTimeOffset now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new SteppedTimer(callback, state, period);
            timers.Add(timer);
            return timer;
        }

        // A periodic timer keeps one tick for whoever waits, so each is given time to be taken.
        public async Task StepAsync(TimeSpan by)
        {
            for (var left = by; left > TimeSpan.Zero; left -= TimeSpan.FromSeconds(10))
            {
                now += TimeSpan.FromSeconds(10);
                timers.ForEach(t => t.Tick());
                await Task.Delay(2);
            }
        }

        private sealed class SteppedTimer(TimerCallback callback, object? state, TimeSpan period) : ITimer
        {
            public void Tick()
            {
                if (period > TimeSpan.Zero)
                {
                    callback(state);
                }
            }

            public bool Change(TimeSpan dueTime, TimeSpan newPeriod) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
