namespace EvidenceRequests.Rules.Tests;

/// <summary>The clock of loss: from the start of the period, and never rounded up.</summary>
public sealed class DataLossSpecs
{
    [Fact]
    public void What_is_gone_what_goes_next_and_when_all_is_gone_count_from_the_start_of_the_period()
    {
        var loss = Find("2026-05-01T00:00+05:00", "2026-11-20T00:00+05:00", "2026-11-28", days: 180)!;
        Assert.Equal((new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31)), (loss.GoneFrom, loss.GoneTo));
        Assert.Equal((new DateOnly(2026, 6, 1), new DateOnly(2026, 11, 28), new DateOnly(2027, 5, 19)), (loss.Next, loss.NextOn, loss.AllGone));
        Assert.Equal("gone: 2026-05-01 to 2026-05-31; goes next: 2026-06-01 (today); all gone after 2027-05-19 (180 days from the event)", loss.Describe(new DateOnly(2026, 11, 28)));
    }

    [Theory]
    [InlineData("2026-10-28", false)]
    [InlineData("2027-05-19", false)]
    [InlineData("2027-05-20", true)]
    public void Each_day_one_more_day_goes_until_nothing_is_left(string today, bool allGone) =>
        Assert.Equal(allGone, Find("2026-05-01T00:00+05:00", "2026-11-20T00:00+05:00", today, days: 180)!.IsAllGone);

    [Fact]
    public void Nothing_is_gone_as_long_as_the_first_day_is_kept()
    {
        var loss = Find("2026-05-01T00:00+05:00", "2026-11-20T00:00+05:00", "2026-10-28", days: 180)!;
        Assert.Null(loss.GoneTo);
        Assert.Equal(new DateOnly(2026, 10, 28), loss.NextOn);
    }

    [Fact]
    public void Hours_are_hours()
    {
        var now = Find("2026-11-27T00:00+05:00", "2026-11-28T00:00+05:00", "2026-11-28", hours: 48, now: "2026-11-29T01:30+05:00")!;
        Assert.Equal(DateTimeOffset.Parse("2026-11-30T00:00+05:00", System.Globalization.CultureInfo.InvariantCulture), now.AllGoneAt);
        Assert.False(now.IsAllGone);
        Assert.True(Find("2026-11-27T00:00+05:00", "2026-11-28T00:00+05:00", "2026-11-30", hours: 48, now: "2026-11-30T00:01+05:00")!.IsAllGone);
    }

    [Fact]
    public void A_copy_keeps_what_was_there_and_what_comes_after_it_runs_on()
    {
        var kept = Find("2026-05-01T00:00+05:00", "2026-11-20T00:00+05:00", "2026-12-20", days: 180, preserved: "2026-11-28")!;
        Assert.Equal(new DateOnly(2026, 5, 31), kept.GoneTo);
        Assert.Null(kept.Next);
        var later = Find("2026-05-01T00:00+05:00", "2026-12-15T00:00+05:00", "2026-12-20", days: 180, preserved: "2026-11-28")!;
        Assert.Equal(new DateOnly(2026, 11, 29), later.Next);
    }

    [Fact]
    public void A_term_from_deletion_names_no_day()
    {
        var loss = Find("2026-05-01T00:00+05:00", "2026-11-20T00:00+05:00", "2026-11-28", days: 30, from: "deletion")!;
        Assert.Null(loss.GoneAfter);
        Assert.Contains("not known", loss.Describe(new DateOnly(2026, 11, 28)), StringComparison.Ordinal);
    }

    private static DataLoss? Find(string first, string last, string today, int? days = null, int? hours = null, string from = "event", string? now = null, string? preserved = null)
    {
        var asOf = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var row = new HeldData { Items = ["access-logs"], Availability = Availability.Held, Cite = SampleProvider.Read, Retention = new Retention { Days = days, Hours = hours, From = from, Cite = SampleProvider.Read } };
        var caseFile = Samples.Direct with { Case = Samples.Direct.Case with { Now = now is null ? null : CaseTime.Parse(now) } };
        var request = caseFile.Data[0] with { From = CaseTime.Parse(first), To = CaseTime.Parse(last) };
        var sent = preserved is null ? null : new ActivePreservation { Account = "a1", Fact = "history[0]", Sent = DateOnly.ParseExact(preserved, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        return DataLossFinder.Find(DatedCase.Create(caseFile, Samples.Packs, asOf), new SortedItem("access-logs", "traffic", row), request, SampleProvider.Target(SampleProvider.Create(), "pk"), sent);
    }
}
