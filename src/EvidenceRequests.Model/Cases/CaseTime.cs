using System.Globalization;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>
/// A time as written in a case file. A time without its offset from UTC names no instant, so it has no value; what is
/// written is kept, so that the fault is a finding at its place and not a file that cannot be read.
/// </summary>
[JsonConverter(typeof(CaseTimeConverter))]
public sealed record CaseTime
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>What is written in the case file.</summary>
    public required string Text { get; init; }

    /// <summary>The instant with the offset in which it was written, or null.</summary>
    public DateTimeOffset? Value { get; init; }

    /// <summary>The date, where only a date is written.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day, whether a time or only a date is written.</summary>
    public DateOnly? Day => Date ?? (Value is { } value ? DateOnly.FromDateTime(value.DateTime) : null);

    /// <summary>True if the seconds are written. A log of an address that many share is searched by the second.</summary>
    public bool HasSeconds => Value is not null && Text.AsSpan().IndexOf("T") is var t && Text.AsSpan((t < 0 ? Text.IndexOf(' ', StringComparison.Ordinal) : t) + 1) is { Length: > 8 } clock && clock[2] == ':' && clock[5] == ':';

    /// <summary>Reads an ISO time with offset (<c>+05:00</c> or <c>Z</c>), or an ISO date.</summary>
    public static CaseTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && CaseDate.IsPlausible(date))
        {
            return new CaseTime { Text = text, Date = date };
        }

        var numeric = trimmed.EndsWith('Z') ? string.Concat(trimmed.AsSpan(0, trimmed.Length - 1), "+00:00") : trimmed;
        return DateTimeOffset.TryParseExact(numeric, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) && CaseDate.IsPlausible(DateOnly.FromDateTime(value.DateTime))
            ? new CaseTime { Text = text, Value = value }
            : new CaseTime { Text = text };
    }
}
