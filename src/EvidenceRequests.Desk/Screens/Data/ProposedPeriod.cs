using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Screens.Data;

/// <summary>The period that the facts of a case speak of: whole days of the requesting state, from that of the first dated fact to that of the last.</summary>
/// <param name="From">Its beginning, as a case file writes it.</param>
/// <param name="To">Its end, as a case file writes it.</param>
/// <param name="InWords">The days, for people.</param>
internal sealed record ProposedPeriod(string From, string To, string InWords)
{
    /// <summary>The period of a case; null where no fact has a day, or nobody knows the clock of the requesting state.</summary>
    public static ProposedPeriod? Create(CaseFile caseFile, RequestingProfile? home)
    {
        if (home is null || caseFile.Facts.Select(f => Day(f, home)).OfType<DateOnly>().Order().ToList() is not [var first, ..] days)
        {
            return null;
        }

        var last = days[^1];
        return new ProposedPeriod(Midnight(first, home), Midnight(last.AddDays(1), home), first == last ? DeskTexts.Day(first) : DeskTexts.DayToDay(DeskTexts.Day(first), DeskTexts.Day(last)));
    }

    private static DateOnly? Day(Fact fact, RequestingProfile home) =>
        fact.At?.Value is { } instant ? DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromMinutes(home.UtcOffsetMinutes)).DateTime) : fact.At?.Date;

    private static string Midnight(DateOnly day, RequestingProfile home) =>
        new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.FromMinutes(home.UtcOffsetMinutes)).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
