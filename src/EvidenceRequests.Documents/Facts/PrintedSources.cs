using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Writes a source as a check sheet names it: its title, the date of the text and the day it was read. The title of a statement from memory says that it is one.</summary>
internal sealed class PrintedSources(PrintedTimes times)
{
    /// <summary><c>Law Enforcement Guidelines, section 3 (text of 16 February 2024, read 20 November 2026)</c>.</summary>
    public string? Format(SourceReference? source) => source switch
    {
        null => null,
        { Confidence: Confidence.Page, CheckedOn: { } day } => $"{source.Title} ({(DescribeText(source) is { } text ? $"{text}, " : string.Empty)}read {times.FormatLongDate(day)})",
        _ => source.Title,
    };

    private string? DescribeText(SourceReference source) => TextDates.Describe(
        DateOnly.TryParseExact(source.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? times.FormatLongDate(day) : source.Published);
}
