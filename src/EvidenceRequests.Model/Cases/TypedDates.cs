using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Model;

/// <summary>
/// Reads dates and times as people type them, and writes them as a case file has them. What can be read in two ways is left as it is: day and
/// month are told apart by a word or by a number above twelve.
/// </summary>
/// <param name="offset">Offset from UTC of the requesting state; null if it is not known.</param>
/// <param name="abbreviation">Short name of its time zone.</param>
public sealed partial class TypedDates(TimeSpan? offset, string? abbreviation)
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d-MMM-yyyy", "d-MMMM-yyyy"];

    /// <summary>The dates of a case; without a requesting state a time needs its zone.</summary>
    public static TypedDates Create(RequestingProfile? home) => home is null ? new TypedDates(null, null) : new TypedDates(TimeSpan.FromMinutes(home.UtcOffsetMinutes), home.TimeZoneAbbreviation);

    /// <summary><c>2026-11-20</c> for <c>20 November 2026</c>; what is not clear comes back as it is.</summary>
    public static string FormatDate(string typed) => ReadDate(typed) is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed;

    /// <summary><c>2026-11-20T21:40+05:00</c> for <c>20 November 2026, 9:40 pm</c>; a date alone stays a date, and what is not clear comes back as it is.</summary>
    public string FormatTime(string typed)
    {
        if (CaseTime.Parse(typed) is { Value: not null } or { Date: not null })
        {
            return typed;
        }

        if (ReadDate(typed) is { } alone)
        {
            return alone.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var match = DateAndClock().Match(Spaced(typed));
        return match.Success && ReadDate(match.Groups["date"].Value) is { } date && ReadClock(match) is { } clock && ReadZone(match.Groups["zone"].Value) is { } zone
            ? string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}T{clock}{zone}")
            : typed;
    }

    /// <summary>A date or time in words, such as <c>20 November 2026, 21:40 PKT (UTC+05:00)</c>; null if it is none.</summary>
    public string? InWords(string written)
    {
        var time = CaseTime.Parse(written);
        if (time.Value is not { } value)
        {
            return time.Date is { } day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : null;
        }

        var zone = value.Offset == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{value:zzz}");
        return value.ToString(time.HasSeconds ? "d MMMM yyyy, HH:mm:ss" : "d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + (value.Offset == offset && abbreviation is not null ? $" {abbreviation} ({zone})" : $" {zone}");
    }

    private static DateOnly? ReadDate(string typed)
    {
        var text = Ordinal().Replace(Spaced(typed), "$1").Replace(",", string.Empty, StringComparison.Ordinal);
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && CaseDate.IsPlausible(date))
        {
            return date;
        }

        // 21/11/2026 has one reading; 03/04/2026 has two.
        if (Numbers().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, second) = (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        var (day, month) = first > 12 ? (first, second) : (second, first);
        return (day > 12 || day == month) && DateOnly.TryParseExact(string.Create(CultureInfo.InvariantCulture, $"{match.Groups[3].Value}-{month:00}-{day:00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && CaseDate.IsPlausible(date) ? date : null;
    }

    private static string? ReadClock(Match match)
    {
        var (hour, half) = (int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture), match.Groups["half"].Value.ToLowerInvariant());
        if (half.Length > 0 ? hour is < 1 or > 12 : hour > 23 || !match.Groups["minute"].Success)
        {
            return null;
        }

        hour = half switch { "" => hour, "am" => hour % 12, _ => (hour % 12) + 12 };
        var minute = match.Groups["minute"].Success ? match.Groups["minute"].Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute}{(match.Groups["second"].Success ? ":" + match.Groups["second"].Value : string.Empty)}");
    }

    // A time without a zone is local time of the requesting state.
    private string? ReadZone(string written)
    {
        var zone = written.ToUpperInvariant();
        return zone switch
        {
            _ when zone.Length == 0 || string.Equals(zone, abbreviation, StringComparison.OrdinalIgnoreCase) => offset is { } home ? Format(home) : null,
            "Z" or "UTC" or "GMT" => "+00:00",
            ['+' or '-', ..] => zone,
            ['U', 'T', 'C', '+' or '-', ..] => zone[3..],
            _ => null,
        };
    }

    private static string Format(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static string Spaced(string text) => Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex(@"^(?<date>.*\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:,? (?:at )?|T)(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?(?: ?(?<half>[ap]m))?(?: hrs| hours)?(?: ?\(?(?<zone>Z|[A-Za-z]{2,5}|(?:UTC)?[+-][01]\d:[0-5]\d)\)?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateAndClock();

    [GeneratedRegex(@"^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
