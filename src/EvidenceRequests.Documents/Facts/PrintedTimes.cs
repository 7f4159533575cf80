using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Writes dates and times as a letter prints them: in words, local and in UTC, so that nobody has to guess the order of day and month or the offset.</summary>
internal sealed class PrintedTimes
{
    private readonly LanguageWords words;
    private readonly int? offsetMinutes;
    private readonly string? abbreviation;

    public PrintedTimes(LanguageWords words, RequestingSide requesting)
        : this(words, requesting.UtcOffsetMinutes, requesting.TimeZoneAbbreviation)
    {
    }

    /// <summary>Without a zone a time stays in the one it was written in.</summary>
    public PrintedTimes(LanguageWords words, int? utcOffsetMinutes, string? abbreviation)
    {
        this.words = words;
        offsetMinutes = utcOffsetMinutes;
        this.abbreviation = abbreviation;
    }

    /// <summary><c>11 October 2026</c>.</summary>
    public string FormatLongDate(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {words.Months[date.Month - 1]} {date.Year}");

    /// <summary>The day of an instant where the requesting authority sits.</summary>
    public DateOnly GetLocalDay(DateTimeOffset time) => DateOnly.FromDateTime(ConvertToHome(time).DateTime);

    /// <summary><c>11 October 2026, 21:40 PKT (UTC+05:00)</c>.</summary>
    public string FormatLocal(DateTimeOffset time)
    {
        var home = ConvertToHome(time);
        var zone = offsetMinutes is not null && abbreviation is not null ? $"{abbreviation} ({FormatOffset(home)})" : FormatOffset(home);
        return $"{FormatLongDate(DateOnly.FromDateTime(home.DateTime))}, {FormatClock(home)} {zone}";
    }

    /// <summary><c>11 October 2026, 16:40 UTC</c>.</summary>
    public string FormatUtc(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return $"{FormatLongDate(DateOnly.FromDateTime(utc.DateTime))}, {FormatClock(utc)} UTC";
    }

    /// <summary><c>11 October 2026, 21:40 PKT (UTC+05:00), 16:40 UTC</c>; the day in UTC is said where it is another one.</summary>
    public string FormatLocalAndUtc(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        var utcDay = DateOnly.FromDateTime(utc.DateTime);
        var day = utcDay == GetLocalDay(time) ? string.Empty : $" on {FormatLongDate(utcDay)}";
        return $"{FormatLocal(time)}, {FormatClock(utc)} UTC{day}";
    }

    /// <summary>Both ends of a period with the zone once, and once more in UTC; one end alone where the other is not stated.</summary>
    public IEnumerable<(DateTimeOffset Time, string Text)> FormatSpan(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (from.ToUniversalTime(), to.ToUniversalTime());
        yield return (from, $"{FormatLongDate(GetLocalDay(from))}, {FormatClock(ConvertToHome(from))}");
        yield return (to, FormatLocal(to));
        yield return (from, $"{FormatLongDate(DateOnly.FromDateTime(first.DateTime))}, {FormatClock(first)}");
        yield return (to, FormatUtc(last));
    }

    private static string FormatClock(DateTimeOffset time) =>
        time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static string FormatOffset(DateTimeOffset time)
    {
        var sign = time.Offset < TimeSpan.Zero ? '-' : '+';
        return time.Offset == TimeSpan.Zero ? "UTC" : $"UTC{sign}{time.Offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture)}";
    }

    private DateTimeOffset ConvertToHome(DateTimeOffset time)
    {
        if (offsetMinutes is not { } minutes)
        {
            return time;
        }

        var offset = TimeSpan.FromMinutes(minutes);
        var local = time.UtcTicks + offset.Ticks;
        return local >= DateTime.MinValue.Ticks && local <= DateTime.MaxValue.Ticks ? time.ToOffset(offset) : time;
    }
}
