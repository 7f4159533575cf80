namespace EvidenceRequests.Rules.Tests.Clock;

/// <summary>Terms are counted so that none is longer than it is: over leap days, ends of months, weekends and holidays.</summary>
public sealed class TermCounterSpecs
{
    private const int Seed = 20261129;

    private static readonly WorkCalendar Calendar = new()
    {
        From = new DateOnly(2026, 1, 1),
        Until = new DateOnly(2026, 12, 31),
        Weekend = ["saturday", "sunday"],
        Holidays = [new PublicHoliday { On = new DateOnly(2026, 12, 25), Name = "A holiday" }, new PublicHoliday { On = new DateOnly(2026, 3, 20), Name = "A day that the moon decides", About = true }],
        Cite = SampleProvider.Read,
    };

    [Theory]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2027-01-31", 1, "2027-02-28")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    public void A_month_ends_on_the_last_day_of_a_shorter_month(string from, int months, string end) => Assert.Equal(Day(end), TermCounter.AddMonths(Day(from), months));

    [Fact]
    public void The_day_of_the_event_does_not_count()
    {
        // A Thursday; Friday is a holiday.
        var end = TermCounter.AddWorkingDays(new DateOnly(2026, 12, 24), 1, Calendar);
        Assert.Equal((new DateOnly(2026, 12, 28), true), (end.Earliest, end.IsSure));
    }

    [Fact]
    public void A_holiday_that_the_moon_decides_leaves_two_bounds()
    {
        var end = TermCounter.AddWorkingDays(new DateOnly(2026, 3, 19), 1, Calendar);
        Assert.Equal((new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 23)), (end.Earliest, end.Latest));
        Assert.Contains("the moon decides A day that the moon decides", end.How, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-30")]
    [InlineData("2026-12-30")]
    public void Outside_its_days_a_calendar_counts_for_nothing(string from)
    {
        var end = TermCounter.AddWorkingDays(Day(from), 5, Calendar);
        Assert.Equal(Day(from).AddDays(5), end.Earliest);
        Assert.False(end.IsSure);
    }

    [Fact]
    public void A_term_states_one_unit_and_none_gives_no_day()
    {
        StatutoryTerm Term(int? days = null, int? working = null, int? months = null, int? hours = null) =>
            new() { Id = "t", Title = "T", From = "proceedings.reference.date", Days = days, WorkingDays = working, Months = months, Hours = hours, Cite = SampleProvider.Read };
        var from = new DateOnly(2026, 11, 10);
        Assert.Equal(from.AddDays(14), TermCounter.Count(from, Term(days: 14), null)!.Earliest);
        Assert.Equal(from.AddMonths(6), TermCounter.Count(from, Term(months: 6), null)!.Earliest);
        Assert.Equal((from.AddDays(30), from.AddDays(42)), TermCounter.Count(from, Term(working: 30), null) is { } w ? (w.Earliest, w.Latest) : default);
        Assert.Equal(from.AddDays(1), TermCounter.Count(from, Term(hours: 47), null)!.Earliest);
        Assert.Null(TermCounter.Count(from, Term(), null));
        Assert.All(Samples.Packs.Countries.Values.SelectMany(c => c.Requesting?.Terms ?? []), t => Assert.Equal(1, new[] { t.Days, t.WorkingDays, t.Months, t.Hours }.Count(v => v is not null)));
    }

    [Fact]
    public void Working_days_lie_between_the_count_of_all_days_and_that_of_the_weekends_and_grow_with_their_number()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 2000; i++)
        {
            var from = new DateOnly(2026, 1, 1).AddDays(random.Next(0, 300));
            var days = random.Next(0, 40);
            var (unknown, known) = (TermCounter.AddWorkingDays(from, days, null), TermCounter.AddWorkingDays(from, days, Calendar));
            Assert.Equal(from.AddDays(days), unknown.Earliest);
            Assert.True(unknown.Latest >= unknown.Earliest && known.Earliest >= unknown.Earliest && known.Latest >= known.Earliest, $"{from} {days}");
            Assert.True(TermCounter.AddWorkingDays(from, days + 1, Calendar).Latest > known.Latest || days == 0, $"{from} {days}");
            Assert.Equal(days, Enumerable.Range(1, unknown.Latest.DayNumber - from.DayNumber).Count(d => from.AddDays(d).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
        }
    }

    [Fact]
    public void Months_never_run_over_and_come_back_within_the_days_of_a_month()
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < 2000; i++)
        {
            var from = new DateOnly(2020, 1, 1).AddDays(random.Next(0, 9000));
            var months = random.Next(1, 60);
            var end = TermCounter.AddMonths(from, months);
            Assert.Equal((from.Year * 12) + from.Month + months, (end.Year * 12) + end.Month);
            Assert.True(end.Day == from.Day || (end.Day < from.Day && end.AddDays(1).Day == 1), $"{from} {months}");
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
