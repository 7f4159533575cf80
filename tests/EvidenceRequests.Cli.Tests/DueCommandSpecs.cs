using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>What is due over a folder: the most urgent first, whose turn it is, and the command that does it.</summary>
public sealed class DueCommandSpecs
{
    private static readonly string[] Cases =
    [
        "preservation/kept-until-the-day-that-was-confirmed", "preservation/receipt-is-no-confirmation", "voluntary-disclosure/asked-and-still-running", "mla-stored/given-in-the-emergency",
    ];

    [Fact]
    public void The_most_urgent_is_first_with_whose_turn_and_the_command()
    {
        using var folder = Folder();
        var due = Due(folder, "2026-11-28").ToList();
        Assert.Equal(["follow-up", "confirm", "extend-last"], due.Select(d => Text(d, "duty")));
        Assert.Equal(["overdue", "overdue", "later"], due.Select(d => Text(d, "group")));
        Assert.Equal(due.Select(d => Text(d, "date")).Order(StringComparer.Ordinal), due.Select(d => Text(d, "date")));
        Assert.Equal("2026-12-10", Text(due[2], "date"));
        Assert.EndsWith("--kind preservation-extension --as-of 2026-11-28", Text(due[2], "command"), StringComparison.Ordinal);
        Assert.All(due, d => Assert.Equal("us", Text(d, "turn")));
    }

    [Fact]
    public void What_the_addressee_has_to_do_is_its_turn_until_its_day_has_come()
    {
        using var folder = Folder();
        var reminder = Due(folder, "2026-12-15").Single(d => Text(d, "reference_given") == "G-2");
        Assert.Equal(("remind", "them", "2026-12-22"), (Text(reminder, "duty"), Text(reminder, "turn"), Text(reminder, "date")));
        Assert.Equal("us", Text(Due(folder, "2026-12-22").Single(d => Text(d, "reference_given") == "G-2"), "turn"));
    }

    [Fact]
    public void Strict_ends_with_2_where_something_is_overdue_and_not_else()
    {
        using var folder = Folder();
        Assert.Equal(2, CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28", "--strict").ExitCode);
        Assert.Equal(0, CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28").ExitCode);
        Assert.Equal(0, CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28", "--strict", "--kind", "voluntary-disclosure").ExitCode);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_others_are_listed()
    {
        using var folder = Folder();
        File.WriteAllText(Path.Combine(folder.Path, "broken.yaml"), "case: [");
        var run = CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("last extension of the preservation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_cannot_be_right_is_told_because_a_duty_may_be_hidden()
    {
        using var folder = Folder();
        var file = Path.Combine(folder.Path, "0.yaml");
        File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "sent: 20[0-9-]+", "sent: 2027-09-04"));
        var run = CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("0.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("ER2061", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exercise_has_no_duties()
    {
        using var folder = Folder();
        Assert.NotEmpty(Due(folder, "2026-11-28"));
        foreach (var file in Directory.GetFiles(folder.Path, "*.yaml"))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("NCCIA-LHR-", "EXERCISE-", StringComparison.Ordinal));
        }

        Assert.Empty(Due(folder, "2026-11-28"));
    }

    [Fact]
    public void The_calendar_names_no_company_account_or_number_unless_that_is_asked_for()
    {
        using var folder = Folder();
        var plain = Calendar(folder, "plain.ics", "2026-11-28");
        Assert.All(new[] { "Google", "google", "a1", "G-1", "E-1" }, word => Assert.DoesNotContain(word, plain, StringComparison.Ordinal));
        Assert.Contains("SUMMARY:NCCIA-LHR-2026-1407: last extension of the preservation", plain, StringComparison.Ordinal);
        Assert.Contains("Google", Calendar(folder, "full.ics", "2026-11-28", "--calendar-detail"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_rings_when_an_extension_can_first_be_asked_for_and_again()
    {
        using var folder = Folder();
        var alarms = Event(Calendar(folder, "dates.ics", "2026-11-28"), "last extension").Split("\r\n").Where(l => l.StartsWith("TRIGGER:", StringComparison.Ordinal));
        Assert.Equal(["TRIGGER:-P29DT15H", "TRIGGER:-P13DT15H", "TRIGGER:-P6DT15H", "TRIGGER:-PT15H", "TRIGGER:PT9H"], alarms);
    }

    [Fact]
    public void A_date_that_moves_is_moved_one_that_goes_is_cancelled_and_what_stays_is_the_same_bytes()
    {
        using var folder = Folder();
        var first = Calendar(folder, "dates.ics", "2026-11-28");
        Assert.Equal(first, Calendar(folder, "dates.ics", "2026-11-28"));
        var file = Path.Combine(folder.Path, "0.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("confirmed_until: 2026-12-10", "confirmed_until: 2026-12-20", StringComparison.Ordinal));
        var moved = Event(Calendar(folder, "dates.ics", "2026-11-28"), "last extension");
        Assert.Contains("SEQUENCE:1", moved, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261220", moved, StringComparison.Ordinal);
        Assert.Equal(Name(Event(first, "last extension")), Name(moved));
        File.Delete(file);
        var gone = Event(Calendar(folder, "dates.ics", "2026-11-28"), "last extension");
        Assert.Contains("STATUS:CANCELLED", gone, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2", gone, StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", gone, StringComparison.Ordinal);
        Assert.Equal(gone, Event(Calendar(folder, "dates.ics", "2026-11-29"), "last extension").Replace("20261129T", "20261128T", StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_of_somebody_else_is_not_replaced()
    {
        using var folder = Folder();
        var file = Path.Combine(folder.Path, "mine.ics");
        File.WriteAllText(file, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        Assert.NotEqual(0, CommandRun.Run("due", folder.Path, "--as-of", "2026-11-28", "--ics", file).ExitCode);
        Assert.Equal("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", File.ReadAllText(file));
    }

    private static CaseFolder Folder()
    {
        var folder = new CaseFolder();
        foreach (var (i, name) in Cases.Index())
        {
            File.Copy(Path.Combine([CommandRun.Root, "tests", "scenarios", .. name.Split('/'), "case.yaml"]), Path.Combine(folder.Path, $"{i}.yaml"));
        }

        return folder;
    }

    private static IEnumerable<JsonElement> Due(CaseFolder folder, string asOf) =>
        JsonDocument.Parse(CommandRun.Run("due", folder.Path, "--as-of", asOf, "--format", "json").Output).RootElement.GetProperty("due").EnumerateArray();

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();

    private static string Calendar(CaseFolder folder, string name, string asOf, params string[] more)
    {
        var file = Path.Combine(folder.Path, name);
        Assert.Equal(0, CommandRun.Run(["due", folder.Path, "--as-of", asOf, "--ics", file, .. more]).ExitCode);
        return File.ReadAllText(file);
    }

    private static string Event(string calendar, string summary) =>
        calendar.Split("BEGIN:VEVENT").Single(e => e.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n").Any(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal) && l.Contains(summary, StringComparison.Ordinal)));

    private static string Name(string written) => written.Split("\r\n").Single(l => l.StartsWith("UID:", StringComparison.Ordinal));

    private sealed class CaseFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("due").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
