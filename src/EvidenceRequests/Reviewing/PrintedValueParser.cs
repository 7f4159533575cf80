using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Reads a printed fact back into the form in which a case file states it: <c>11 October 2026</c> is <c>2026-10-11</c>.</summary>
internal static partial class PrintedValueParser
{
    /// <summary>The value as a case file states it, or null if the text is not clearly one.</summary>
    public static string? Parse(SlotKind kind, string text) => kind switch
    {
        _ when string.IsNullOrWhiteSpace(text) => null,
        SlotKind.Text or SlotKind.Identifier => text.ReplaceLineEndings("\n").Trim(),
        SlotKind.Date => Date(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SlotKind.Time => Time(text),
        SlotKind.Number => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => null,
    };

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(Spaced(text), ["d MMMM yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // 11 October 2026, 21:40 PKT (UTC+05:00), 16:40 UTC on 12 October 2026. The second clock only confirms the first.
    private static string? Time(string text)
    {
        if (CaseTime.Parse(text) is { Value: not null } written)
        {
            return written.Text.Trim();
        }

        if (Printed().Match(Spaced(text)) is not { Success: true } match || Date(match.Groups["day"].Value) is not { } day)
        {
            return null;
        }

        var offset = match.Groups["offset"].Value is { Length: > 0 } written2 ? written2 : "+00:00";
        var clock = match.Groups["clock"].Value;
        var value = $"{day:yyyy-MM-dd}T{clock}{offset}";
        if (CaseTime.Parse(value).Value is not { } time)
        {
            return null;
        }

        return match.Groups["utc"].Success && !IsSame(time.ToUniversalTime(), match.Groups["utc"].Value, Date(match.Groups["utcday"].Value) ?? day) ? null : value;
    }

    private static bool IsSame(DateTimeOffset utc, string clock, DateOnly day) =>
        DateOnly.FromDateTime(utc.DateTime) == day && utc.ToString(clock.Length > 5 ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture) == clock;

    private static string Spaced(string text) => Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex(@"^(?<day>\d{1,2} \p{L}+ \d{4}), (?<clock>\d{2}:\d{2}(?::\d{2})?) (?:UTC|(?:\p{Lu}{2,6} )?\(?UTC(?<offset>[+-]\d{2}:\d{2})\)?)(?:, (?<utc>\d{2}:\d{2}(?::\d{2})?) UTC(?: on (?<utcday>\d{1,2} \p{L}+ \d{4}))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
