using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Register;

/// <summary>Times of the register: with their offset, to the second; a day stays a day, and no time is invented for it.</summary>
internal static class RegisterTime
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>A time as it is written down.</summary>
    public static string Write(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A day as it is written down.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a time that was written down.</summary>
    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>
    /// The instant by which an event is put in order. A day without a time comes as late in that day as the event it follows, as people write entries in the order in which things happened.
    /// </summary>
    /// <param name="text">When it happened, as a person wrote it.</param>
    /// <param name="now">When it is written down; its offset is that of the office.</param>
    /// <param name="latest">Order of the latest entry about the same request; null if there is none.</param>
    /// <exception cref="RegisterException">It is no time, or lies ahead.</exception>
    public static long Order(string text, DateTimeOffset now, long? latest)
    {
        var time = CaseTime.Parse(text);
        if (time.Value is { } instant)
        {
            return instant <= now + Tolerance ? instant.ToUnixTimeSeconds() : throw Ahead(text);
        }

        if (time.Date is not { } day)
        {
            throw new RegisterException($"\"{text}\" is neither a day nor a time with its offset.", "Write 2026-10-12 or 2026-10-12T14:30+05:00.");
        }

        var start = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), now.Offset).ToUnixTimeSeconds();
        var end = start + (24 * 60 * 60) - 1;
        return day > DateOnly.FromDateTime(now.DateTime) ? throw Ahead(text) : latest is { } after && after > start ? Math.Min(after, end) : start;
    }

    /// <summary>Refuses to write while the clock of the computer stands before what was written last.</summary>
    public static string Recorded(DateTimeOffset now, string last)
    {
        if (last.Length == 0 || Read(last) is var before && before <= now)
        {
            return Write(now);
        }

        // A clock that is a little behind another is no fault; the order of the entries stays the order of the times.
        return before - now <= Tolerance ? last
            : throw new RegisterException($"the clock of this computer says {Write(now)}, and the last entry was written at {last}.", "Set the clock right, then enter it again.");
    }

    private static RegisterException Ahead(string text) => new($"{text} lies ahead; only what has happened is entered.", "Look at the date, or at the clock of this computer.");
}
