using System.Globalization;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Dates;

/// <summary>What is due for what was sent, by kind and by how it stands, as the list of reminders has it.</summary>
public sealed class RequestClockSpecs
{
    private static readonly CaseReading Reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(Scenario.Open("mla-stored/refused-directly").Folder, "case.yaml")), "case.yaml").Value!;

    [Theory]
    [InlineData("preservation", null, null, "confirm", "2026-11-17")]
    [InlineData("preservation", null, "G-1", "confirm", "2026-11-28")]
    [InlineData("preservation", "acknowledged", "G-1", "confirm", "2026-11-28")]
    [InlineData("voluntary-disclosure", null, null, "remind", "2026-11-21")]
    [InlineData("voluntary-disclosure", "acknowledged", "G-1", "remind", "2026-12-14")]
    [InlineData("voluntary-disclosure", "queried", "G-1", "reply", "2026-11-19")]
    [InlineData("voluntary-disclosure", "partly-answered", "G-1", "remind", "2026-11-28")]
    [InlineData("emergency-disclosure", null, null, "call", "2026-11-14")]
    [InlineData("emergency-disclosure", "answered", "G-1", "follow-up", "2026-11-15")]
    [InlineData("mla-stored", null, null, "remind", "2026-12-14")]
    [InlineData("mla-stored", "queried", "G-1", "reply", "2026-11-24")]
    public void Each_kind_has_its_day_for_how_it_stands(string kind, string? outcome, string? reference, string duty, string day)
    {
        var entry = Assert.Single(Find("2026-11-16", Entry(kind) with { Outcome = outcome, Reference = reference }));
        Assert.Equal((duty, Day(day)), (entry.Duty, entry.Date));
    }

    [Theory]
    [InlineData("preservation", "confirmed")]
    [InlineData("voluntary-disclosure", "answered")]
    [InlineData("voluntary-disclosure", "refused")]
    [InlineData("voluntary-disclosure", "withdrawn")]
    [InlineData("mla-stored", "returned")]
    public void What_is_over_is_due_for_nothing(string kind, string outcome) => Assert.Empty(Find("2026-11-16", Entry(kind) with { Outcome = outcome, Reference = "G-1" }));

    [Fact]
    public void The_day_that_they_set_for_our_answer_goes_before_the_list()
    {
        var entry = Assert.Single(Find("2026-11-16", Entry("mla-stored") with { Outcome = "queried", Reference = "G-1", AnswerBy = CaseDate.Parse("2026-11-20") }));
        Assert.Equal((Day("2026-11-20"), "us", "reply-to-query"), (entry.Date, entry.Turn, entry.Draft));
    }

    [Fact]
    public void It_is_their_turn_until_the_day_of_the_reminder()
    {
        Assert.Equal("them", Assert.Single(Find("2026-11-20", Entry("voluntary-disclosure"))).Turn);
        Assert.Equal("us", Assert.Single(Find("2026-11-21", Entry("voluntary-disclosure"))).Turn);
    }

    [Fact]
    public void A_reminder_counts_from_the_last_one_and_after_three_the_supervisor_decides()
    {
        HistoryEntry Reminder(string day) => new() { Step = "reminder", Account = "a1", Follows = "h1", Sent = CaseDate.Parse(day) };
        var once = Assert.Single(Find("2026-12-30", Entry("voluntary-disclosure"), Reminder("2026-11-21")));
        Assert.Equal(("remind", Day("2026-12-05")), (once.Duty, once.Date));
        var thrice = Assert.Single(Find("2026-12-30", Entry("voluntary-disclosure"), Reminder("2026-11-21"), Reminder("2026-12-05"), Reminder("2026-12-19")));
        Assert.Equal(("escalate", "supervisor", null), (thrice.Duty, thrice.Turn, thrice.Draft));
    }

    [Fact]
    public void What_we_wrote_since_changes_how_it_stands()
    {
        HistoryEntry Follower(string kind) => new() { Step = kind, Account = "a1", Follows = "h1", Sent = CaseDate.Parse("2026-11-18") };
        var replied = Assert.Single(Find("2026-11-25", Entry("voluntary-disclosure") with { Outcome = "queried", Reference = "G-1" }, Follower("reply-to-query")));
        Assert.Equal(("remind", Day("2026-12-18")), (replied.Duty, replied.Date));
        Assert.Empty(Find("2026-11-25", Entry("emergency-disclosure") with { Outcome = "answered", Reference = "G-1" }, Follower("emergency-follow-up")));
        Assert.Empty(Find("2026-11-25", Entry("voluntary-disclosure"), Follower("withdrawal")));
    }

    [Fact]
    public void Accounts_of_one_letter_are_one_line()
    {
        var entry = Assert.Single(Find("2026-11-25", Entry("voluntary-disclosure"), Entry("voluntary-disclosure") with { Id = "h2", Account = "a2" }));
        Assert.Equal(["a1", "a2"], entry.Accounts);
    }

    [Fact]
    public void A_request_that_was_made_again_is_due_once() =>
        Assert.Equal("history.h2", Assert.Single(Find("2026-11-30", Entry("voluntary-disclosure"), Entry("voluntary-disclosure") with { Id = "h2", Sent = CaseDate.Parse("2026-11-25") })).From);

    [Fact]
    public void A_call_in_an_emergency_is_counted_in_minutes_from_the_hour_of_sending()
    {
        var sent = Entry("emergency-disclosure") with { SentAt = CaseTime.Parse("2026-11-14T14:05+05:00") };
        Assert.Equal(At("2026-11-14T14:35+05:00"), Assert.Single(Find("2026-11-14", sent)).At);
        Assert.Equal(At("2026-11-14T18:05+05:00"), Assert.Single(Find("2026-11-14", sent with { Outcome = "acknowledged", Reference = "G-1" })).At);
        Assert.Equal((At("2026-11-15T00:20+05:00"), Day("2026-11-15")), MomentOf(Assert.Single(Find("2026-11-14", sent with { SentAt = CaseTime.Parse("2026-11-14T23:50+05:00") }))));
    }

    [Theory]
    [InlineData("2026-11-14T14:20+05:00", "2026-11-14T14:35+05:00")]
    [InlineData("2026-11-14T14:36+05:00", "2026-11-14T15:35+05:00")]
    [InlineData("2026-11-14T17:35+05:00", "2026-11-14T17:35+05:00")]
    [InlineData("2026-11-15T01:00+05:00", "2026-11-15T01:35+05:00")]
    public void After_the_first_half_hour_it_is_every_hour(string now, string next) =>
        Assert.Equal(At(next), Assert.Single(Find("2026-11-15", CaseTime.Parse(now), Entry("emergency-disclosure") with { SentAt = CaseTime.Parse("2026-11-14T14:05+05:00") })).At);

    [Fact]
    public void Without_the_hour_the_clock_says_that_it_cannot_count_minutes()
    {
        foreach (var entry in new[] { Entry("emergency-disclosure"), Entry("emergency-disclosure") with { SentAt = CaseTime.Parse("2026-11-13T14:05+05:00") }, Entry("emergency-disclosure") with { SentAt = CaseTime.Parse("14:05") } })
        {
            var call = Assert.Single(Find("2026-11-14", entry));
            Assert.Null(call.At);
            Assert.StartsWith("30 minutes after it was sent; the history does not say at which hour, so enter history.h1.sent_at.", call.How, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("minutes", Assert.Single(Find("2026-11-16", Entry("voluntary-disclosure"))).How!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_that_was_made_moves_the_next_one()
    {
        var called = new HistoryEntry { Step = "reminder", Account = "a1", Follows = "h1", Sent = CaseDate.Parse("2026-11-14"), SentAt = CaseTime.Parse("2026-11-14T14:50+05:00") };
        Assert.Equal(At("2026-11-14T15:50+05:00"), Assert.Single(Find("2026-11-14", Entry("emergency-disclosure") with { SentAt = CaseTime.Parse("2026-11-14T14:05+05:00") }, called)).At);
    }

    [Fact]
    public void A_condition_with_a_day_is_a_duty_until_it_is_met()
    {
        var answered = Entry("voluntary-disclosure") with { Outcome = "answered", Reference = "G-1", Items = ["subscriber"], Conditions = [new() { What = "purpose" }, new() { What = "destroy", By = CaseDate.Parse("2028-01-01") }, new() { What = "report-use", By = CaseDate.Parse("2027-03-01") }] };

        var due = Find("2026-11-20", answered);
        Assert.Equal(["report-use 2027-03-01 history.h1.conditions[2]", "destroy 2028-01-01 history.h1.conditions[1]"], due.Select(e => FormattableString.Invariant($"{e.Duty} {e.Date:yyyy-MM-dd} {e.From}")));
        Assert.All(due, e => Assert.Equal(("us", "use-notice", "G-1"), (e.Turn, e.Draft, e.Reference)));
        Assert.Equal(["report-use"], Find("2026-11-20", answered with { Conditions = [answered.Conditions[1] with { DoneOn = CaseDate.Parse("2026-11-19") }, answered.Conditions[2]] }).Select(e => e.Duty));
        Assert.Equal(["destroy"], Find("2026-11-20", answered, new HistoryEntry { Step = "use-notice", Account = "a1", Follows = "h1", Sent = CaseDate.Parse("2026-11-19") }).Select(e => e.Duty));
        Assert.Equal(2, Find("2026-11-20", answered, answered with { Id = "h2", Account = "a2" }).Count);
    }

    private static DateTimeOffset At(string text) => CaseTime.Parse(text).Value!.Value;

    private static (DateTimeOffset?, DateOnly) MomentOf(ClockEntry entry) => (entry.At, entry.Date);

    private static HistoryEntry Entry(string kind) => new() { Id = "h1", Step = kind, Account = "a1", Provider = "google", Sent = CaseDate.Parse("2026-11-14") };

    private static IReadOnlyList<ClockEntry> Find(string asOf, params IReadOnlyList<HistoryEntry> history) => Find(asOf, now: null, history);

    private static IReadOnlyList<ClockEntry> Find(string asOf, CaseTime? now, params IReadOnlyList<HistoryEntry> history)
    {
        var accounts = Reading.CaseFile.Accounts;
        var caseFile = Reading.CaseFile with { Case = Reading.CaseFile.Case with { Now = now ?? Reading.CaseFile.Case.Now }, History = history, Accounts = [.. accounts, accounts[0] with { Id = "a2" }] };
        return [.. Scenario.Drafter.ListDates(Reading with { CaseFile = caseFile }, Day(asOf)).Value!.Where(e => e.From.StartsWith("history", StringComparison.Ordinal) && e.Duty is not (null or "extend" or "extend-last" or "preserve-again" or "silence"))];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
