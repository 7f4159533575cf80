using System.Globalization;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>
/// A date as written in a case file. What is written is kept, so that a date that does not exist is a finding at its
/// place and not a file that cannot be read.
/// </summary>
[JsonConverter(typeof(CaseDateConverter))]
public sealed record CaseDate
{
    /// <summary>What is written in the case file.</summary>
    public required string Text { get; init; }

    /// <summary>The date, or null where what is written is not one date without doubt.</summary>
    public DateOnly? Value { get; init; }

    /// <summary>Reads an ISO date, year first: any other order is ambiguous and gives no value.</summary>
    public static CaseDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CaseDate
        {
            Text = text,
            Value = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && IsPlausible(date) ? date : null,
        };
    }

    /// <summary>True for a year in which a case, a person or a term can lie. The ends of the calendar stand for "none" in databases, and nothing can be counted from them.</summary>
    internal static bool IsPlausible(DateOnly date) => date.Year is >= 1900 and <= 2200;
}
