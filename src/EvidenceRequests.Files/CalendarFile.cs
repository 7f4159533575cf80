using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>Dates as a calendar file. The same case and day give the same bytes, and a date that is imported again replaces itself.</summary>
// source: https://www.rfc-editor.org/rfc/rfc5545
internal static class CalendarFile
{
    private const int MaxOctets = 75;

    /// <summary>The text of the file.</summary>
    public static string Create(string reference, DateOnly asOf, IReadOnlyList<ClockEntry> entries)
    {
        var text = new StringBuilder();
        WriteLine(text, "BEGIN:VCALENDAR");
        WriteLine(text, "VERSION:2.0");
        WriteLine(text, "PRODID:-//EvidenceRequests//evreq//EN");
        WriteLine(text, "CALSCALE:GREGORIAN");
        foreach (var entry in entries)
        {
            WriteEvent(text, reference, asOf, entry);
        }

        WriteLine(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void WriteEvent(StringBuilder text, string reference, DateOnly asOf, ClockEntry entry)
    {
        WriteLine(text, "BEGIN:VEVENT");
        WriteLine(text, $"UID:{Id(reference, entry)}@evreq");
        WriteLine(text, $"DTSTAMP:{Day(asOf)}T000000Z");
        WriteLine(text, $"DTSTART;VALUE=DATE:{Day(entry.Date)}");
        WriteLine(text, $"DTEND;VALUE=DATE:{Day(entry.Date.AddDays(1))}");
        WriteLine(text, $"SUMMARY:{Escaped($"{reference}: {entry.What}")}");
        WriteLine(text, $"DESCRIPTION:{Escaped(string.Join("\n", new[] { $"From: {entry.From}", entry.How, entry.Source?.Title }.OfType<string>()))}");
        WriteLine(text, "TRANSP:TRANSPARENT");
        WriteLine(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // The date is left out, so that a date that moves is moved in the calendar and not doubled.
    private static string Id(string reference, ClockEntry entry) =>
        Sha256.Hex($"{reference}\n{entry.What}\n{entry.From}")[..32];

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

    // A line has at most 75 octets; what is longer goes on behind a line end and a space. A character is never cut in two.
    private static void WriteLine(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
