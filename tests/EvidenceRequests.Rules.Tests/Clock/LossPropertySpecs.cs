using System.Globalization;

namespace EvidenceRequests.Rules.Tests.Clock;

/// <summary>The loss of data over any period, term, zone and day: what is gone and what is left make up the period, and nothing is told later than it is.</summary>
public sealed class LossPropertySpecs
{
    private const int Seed = 20261130;

    [Fact]
    public void Gone_and_left_make_up_the_period_and_each_day_takes_one_more_day()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 1500; i++)
        {
            var first = new DateOnly(2027, 12, 1).AddDays(random.Next(0, 120));
            var last = first.AddDays(random.Next(0, 400));
            var days = random.Next(1, 400);
            var today = first.AddDays(random.Next(0, 900));
            var loss = Find(first, last, days, today);
            var gone = today.AddDays(-days) > first ? Math.Min(today.AddDays(-days).DayNumber - first.DayNumber, last.DayNumber - first.DayNumber + 1) : 0;
            Assert.Equal(gone, loss.GoneTo is { } to ? to.DayNumber - loss.GoneFrom!.Value.DayNumber + 1 : 0);
            Assert.Equal(gone == last.DayNumber - first.DayNumber + 1, loss.IsAllGone);
            Assert.Equal(last.AddDays(days), loss.AllGone);
            Assert.True(loss.IsAllGone || (loss.Next >= first && loss.Next <= last && loss.NextOn >= today), $"{first} {last} {days} {today}");
            if (loss is { IsAllGone: false, GoneTo: { } front } && Find(first, last, days, today.AddDays(1)) is { IsAllGone: false } tomorrow)
            {
                Assert.Equal(front.AddDays(1), tomorrow.GoneTo);
            }
        }
    }

    [Fact]
    public void Hours_end_at_the_same_instant_in_every_zone_and_are_never_rounded_up()
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < 1500; i++)
        {
            var zone = TimeSpan.FromMinutes(15 * random.Next(-48, 57));
            var first = new DateTimeOffset(2028, 2, 28, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(0, 4000));
            var last = first.AddMinutes(random.Next(0, 6000));
            var hours = random.Next(1, 100);
            var now = first.AddMinutes(random.Next(0, 12000));
            var here = FindHours(first.ToOffset(zone), last.ToOffset(zone), hours, now.ToOffset(zone));
            var utc = FindHours(first, last, hours, now);
            Assert.Equal(utc.AllGoneAt, here.AllGoneAt);
            Assert.Equal(utc.NextAt, here.NextAt);
            Assert.Equal(last.AddHours(hours), here.AllGoneAt);
            Assert.Equal(now > last.AddHours(hours), here.IsAllGone);
            Assert.True(here.IsAllGone || here.NextAt >= first.AddHours(hours), $"{first:O} {last:O} {hours} {now:O}");
            Assert.True(here.AllGone is not { } day || day <= DateOnly.FromDateTime(last.AddHours(hours).ToOffset(zone).DateTime), $"{last:O} {hours}");
        }
    }

    private static DataLoss Find(DateOnly first, DateOnly last, int days, DateOnly today) =>
        Find(first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), new Retention { Days = days, From = "event", Cite = SampleProvider.Read }, today, now: null);

    private static DataLoss FindHours(DateTimeOffset first, DateTimeOffset last, int hours, DateTimeOffset now) => Find(
        first.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), last.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        new Retention { Hours = hours, From = "event", Cite = SampleProvider.Read }, DateOnly.FromDateTime(now.UtcDateTime), now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    private static DatedCase Dated { get; } = DatedCase.Create(Samples.Direct, Samples.Packs, Samples.DirectDay);

    private static DataLoss Find(string first, string last, Retention retention, DateOnly today, string? now)
    {
        var row = new HeldData { Items = ["access-logs"], Availability = Availability.Held, Cite = SampleProvider.Read, Retention = retention };
        var caseFile = Dated.CaseFile with { Case = Dated.CaseFile.Case with { Now = now is null ? null : CaseTime.Parse(now) } };
        var request = caseFile.Data[0] with { From = CaseTime.Parse(first), To = CaseTime.Parse(last) };
        return DataLossFinder.Find(Dated with { CaseFile = caseFile, AsOf = today }, new SortedItem("access-logs", "traffic", row), request, SampleProvider.Target(SampleProvider.Create(), "pk"), preservation: null)!;
    }
}
