using System.Text.Json;

namespace EvidenceRequests.Cli.Tests;

/// <summary>What is due from a register alone, as a registrar asks who has no case file.</summary>
public sealed class RegisterDueSpecs(RegisterCommandSpecs.Letter letter) : IDisposable, IClassFixture<RegisterCommandSpecs.Letter>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evreq-due-");
    private DateTimeOffset now = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(5));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Reminders_and_answers_that_we_owe_come_from_the_register_alone()
    {
        TakeOver();
        Assert.Equal(0, Run("record", "queried", "KHI/2026/0003", "--answer-by", "2026-12-01").ExitCode);
        Assert.Equal(0, Run("record", "closed", "KHI/2026/0004", "--outcome", "used").ExitCode);

        Assert.Equal(
            [
                "overdue remind us 2026-11-11 KHI/2026/0001 evreq register show KHI/2026/0001",
                "overdue confirm us 2026-11-23 KHI/2026/0005 evreq register show KHI/2026/0005",
                "this week remind them 2026-11-27 KHI/2026/0002 evreq register show KHI/2026/0002",
                "this week reply us 2026-12-01 KHI/2026/0003 evreq register show KHI/2026/0003",
            ],
            Due("due").Select(d => $"{Text(d, "group")} {Text(d, "duty")} {Text(d, "turn")} {Text(d, "date")} {Text(d, "reference")} {Text(d, "command")}"));
        Assert.Equal(["remind", "reply"], Due("due", "--kind", "voluntary-disclosure", "--office", "KHI").Select(d => Text(d, "duty")));
        Assert.Empty(Due("due", "--office", "LHE"));
        Assert.Equal(2, Run("due", "--strict").ExitCode);
        Assert.Equal(0, Run("due", "--strict", "--kind", "voluntary-disclosure").ExitCode);
        Assert.Equal(2, Run("due", letter.Case, "--office", "KHI").ExitCode);
    }

    [Fact]
    public void A_reminder_that_was_entered_moves_the_next_one_and_the_fourth_is_for_a_person_to_decide()
    {
        TakeOver();
        foreach (var (duty, turn, date) in new[] { ("remind", "them", "2026-12-24"), ("remind", "them", "2027-01-23"), ("escalate", "supervisor", "2027-02-22") })
        {
            Assert.Equal(0, Run("record", "reminded", "KHI/2026/0001").ExitCode);
            var next = Due("due", "--kind", "mla-stored", "--days", "60", "--as-of", now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Single();
            Assert.Equal((duty, turn, date), (Text(next, "duty"), Text(next, "turn"), Text(next, "date")));
            now = now.AddDays(30);
        }
    }

    [Fact]
    public void A_register_and_a_case_file_that_follows_it_name_the_same_days()
    {
        Assert.Equal(0, Run("register", "init", "--office", "KHI").ExitCode);
        Assert.Equal(0, Run("record", "sent", letter.Final, "--channel", "portal", "--case", letter.Case).ExitCode);
        foreach (var day in new[] { "2026-11-24", "2026-11-27", "2027-01-20", "2027-02-15" })
        {
            Assert.Equal(Requested(Due("due", letter.Case, "--as-of", day)), Requested(Due("due", "--as-of", day)));
        }

        now = now.AddDays(3);
        Assert.Equal(0, Run("record", "confirmed", letter.Final, "--until", "2027-02-22", "--reference", "P-99").ExitCode);
        foreach (var (day, duty) in new[] { ("2027-01-20", "extend"), ("2027-02-23", "preserve-again") })
        {
            var alone = Requested(Due("due", "--as-of", day, "--days", "60"));
            Assert.Equal(Requested(Due("due", letter.Case, "--as-of", day, "--days", "60")), alone);
            Assert.StartsWith($"{duty} ", Assert.Single(alone), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_register_keeps_the_state_that_asks_until_another_is_named()
    {
        Assert.Equal(2, Run("register", "init", "--office", "NBO", "--country", "zz").ExitCode);
        Assert.False(File.Exists(In("register.db")));
        foreach (var (words, kept) in new (string[], string)[] { (["--country", "KE"], "ke"), ([], "ke"), (["--country", "pk"], "pk") })
        {
            Assert.Equal(0, Run(["register", "init", "--office", "NBO", .. words]).ExitCode);
            using var register = EvidenceRequests.Register.RequestRegister.Open(EvidenceRequests.Register.SqliteStore.Open(In("register.db")), null, new EvidenceRequests.Register.RegisterIdentity(string.Empty, "-", string.Empty), () => now);
            Assert.Equal(kept, register.Country);
        }
    }

    [Theory]
    [InlineData("pk", "2027-02-22")]
    [InlineData("ke", "2026-12-24")]
    public void Days_are_counted_as_the_provider_counts_them_for_the_state_of_the_register(string state, string until)
    {
        Directory.CreateDirectory(In("packs/providers"));
        File.WriteAllText(In("packs/providers/meta.yaml"), File.ReadAllText(Path.Combine(CommandRun.Root, "providers", "meta.yaml")).Replace("preservation:\n  - answer: open\n    days: 90\n", """
            preservation:
              - answer: open
                days: 30
                from: [ke]
                user_notice: unknown
                why: a rule of this test
                cite: { source: le-guidelines, confidence: page }
              - answer: open
                days: 90

            """, StringComparison.Ordinal));
        Assert.Equal(0, Run("register", "init", "--office", "KHI", "--country", state).ExitCode);
        Assert.Equal(0, Run("record", "sent", letter.Final, "--channel", "portal", "--case", letter.Case).ExitCode);

        var due = Due("due", "--days", "365", "--as-of", "2026-11-24", "--packs", In("packs"));
        Assert.Contains(due, d => d.GetRawText().Contains(until, StringComparison.Ordinal));
    }

    [Fact]
    public void A_calendar_from_the_register_names_numbers_and_duties_and_nothing_else()
    {
        TakeOver();
        Assert.Equal(0, Run("due", "--ics", In("due.ics")).ExitCode);
        var calendar = File.ReadAllText(In("due.ics"));
        Assert.Contains("SUMMARY:KHI/2026/0001", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("snap", calendar, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("CASE-", calendar, StringComparison.Ordinal);
    }

    // The book of an office: five requests that were sent, one of them answered.
    private void TakeOver()
    {
        File.WriteAllText(In("book.csv"), """
            case,kind,provider,sent,answered
            CASE-1,mla-stored,snap,2026-10-12,
            CASE-2,voluntary-disclosure,snap,2026-11-20,
            CASE-3,voluntary-disclosure,snap,2026-11-18,
            CASE-4,voluntary-disclosure,snap,2026-10-01,2026-10-20
            CASE-5,preservation,snap,2026-11-20,
            """);
        Assert.Equal(0, Run("register", "init", "--office", "KHI").ExitCode);
        Assert.Equal(0, Run("register", "import", In("book.csv"), "--write").ExitCode);
    }

    // What a case file adds, such as data that is lost, is of the case file; it also knows which company of the provider was written to.
    private static List<string> Requested(IEnumerable<JsonElement> due) =>
        [.. due.Where(d => Text(d, "duty") is "confirm" or "remind" or "extend" or "extend-last" or "preserve-again").Select(d => $"{Text(d, "duty")} {Text(d, "date")} {Text(d, "turn")} {Text(d, "opens")} {d.GetProperty("accounts").GetRawText()} {Text(d, "reference_given")} {Text(d, "what")!.Replace("Meta Platforms, Inc.", "Meta", StringComparison.Ordinal)} {Text(d, "how")}").Order(StringComparer.Ordinal)];

    private List<JsonElement> Due(params string[] words)
    {
        var run = Run([.. words, "--format", "json"]);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("due").EnumerateArray()];
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private CommandRun Run(params string[] words) => CommandRun.At(now, folder.FullName, words);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
