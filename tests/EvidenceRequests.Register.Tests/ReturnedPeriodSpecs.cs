using EvidenceRequests.Model;

namespace EvidenceRequests.Register.Tests;

/// <summary>What was gone before anybody asked is told from what is withheld.</summary>
public sealed class ReturnedPeriodSpecs
{
    private static readonly Citation Page = new() { Source = "guide", Confidence = Confidence.Page };

    [Fact]
    public void What_the_provider_had_let_go_before_it_was_asked_is_not_missing()
    {
        var period = Compare([Held(90)], "2026-01-01", "2026-06-30", new DateOnly(2026, 6, 1), "2026-04-10", "2026-06-30");

        Assert.Equal(["1 January 2026 to 2 March 2026"], period.Gone.Select(s => s.ToString()));
        Assert.Equal(["3 March 2026 to 9 April 2026"], period.Missing.Select(s => s.ToString()));
        Assert.Empty(period.Beyond);
    }

    [Fact]
    public void Nothing_is_excused_where_a_term_or_the_day_of_asking_is_not_known()
    {
        Assert.Empty(Compare([], "2026-01-01", "2026-06-30", new DateOnly(2026, 6, 1), "2026-04-10", "2026-06-30").Gone);
        Assert.Empty(Compare([Held(90), Held(null)], "2026-01-01", "2026-06-30", new DateOnly(2026, 6, 1), "2026-04-10", "2026-06-30").Gone);
        Assert.Empty(Compare([Held(90)], "2026-01-01", "2026-06-30", null, "2026-04-10", "2026-06-30").Gone);
        Assert.Empty(Compare([Held(90, from: "deletion")], "2026-01-01", "2026-06-30", new DateOnly(2026, 6, 1), "2026-04-10", "2026-06-30").Gone);
    }

    [Fact]
    public void Of_several_terms_the_longest_counts_and_hours_are_never_counted_short()
    {
        Assert.Equal("1 January 2026 to 2 December 2026", Compare([Held(30), Held(90)], "2026-01-01", "2026-12-31", new DateOnly(2027, 3, 3), "2026-12-20", "2026-12-31").Gone.Single().ToString());
        Assert.Equal("1 June 2026 to 7 June 2026", Compare([Held(null, hours: 30)], "2026-06-01", "2026-06-30", new DateOnly(2026, 6, 10), "2026-06-20", "2026-06-30").Gone.Single().ToString());
    }

    [Fact]
    public void A_term_from_memory_says_so_and_days_that_came_are_never_gone()
    {
        var memory = new HeldData { Items = ["access-logs"], Availability = Availability.Held, Cite = Page, Retention = new Retention { Days = 90, From = "event", Cite = new Citation { Confidence = Confidence.Memory } } };
        var period = Compare([memory], "2026-01-01", "2026-06-30", new DateOnly(2026, 6, 1), "2026-02-01", "2026-02-10");

        Assert.True(period.FromMemory);
        Assert.Equal(["1 January 2026 to 31 January 2026", "11 February 2026 to 2 March 2026"], period.Gone.Select(s => s.ToString()));
    }

    [Fact]
    public void An_account_of_which_no_period_is_stated_and_an_item_without_one_are_left_out()
    {
        var accounts = new[] { Account("a1", "2026-01-01", "2026-02-01", "access-logs", "subscriber"), Account("a2", "2026-01-01", "2026-02-01", "access-logs") };

        var periods = ReturnedPeriod.Compare(accounts, [new CoveredPeriod { Of = "a1", From = "2026-01-01", To = "2026-01-31" }], [], _ => null, i => i != "subscriber");

        Assert.Equal(["a1 access-logs 1 February 2026"], periods.Select(p => $"{p.Account} {p.Item} {p.Missing.Single()}"));
    }

    private static ReturnedPeriod Compare(HeldData[] held, string from, string to, DateOnly? secured, string cameFrom, string cameTo) =>
        ReturnedPeriod.Compare([Account("a1", from, to, "access-logs")], [new CoveredPeriod { Of = "a1", From = cameFrom, To = cameTo }], held, _ => secured, _ => true).Single();

    private static HeldData Held(int? days, int? hours = null, string from = "event") =>
        new() { Items = ["access-logs"], Availability = Availability.Held, Cite = Page, Retention = new Retention { Days = days, Hours = hours, From = from, Cite = Page } };

    private static RequestAccount Account(string id, string from, string to, params string[] items) => new() { Id = id, From = from, To = to, Items = items };
}
