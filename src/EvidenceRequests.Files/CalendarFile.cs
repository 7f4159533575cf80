using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>
/// Dates as a calendar file. The same dates and day give the same bytes. A date that moves keeps its name and gets the next number, so that a
/// calendar moves it and does not double it; one that is no longer there is cancelled.
/// </summary>
// source: https://www.rfc-editor.org/rfc/rfc5545
internal static class CalendarFile
{
    private const int MaxOctets = 75;
    private const string Product = "PRODID:-//EvidenceRequests//evreq//EN";

    /// <summary>True if a text is a calendar that was written here.</summary>
    public static bool IsOurs(string text) => text.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal) && text.Contains(Product, StringComparison.Ordinal);

    /// <summary>The text of the file.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="entries">The dates.</param>
    /// <param name="detail">True to write every date in full; else only what somebody has to do, with our number and nothing that names a person, an account or a company.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="before">The calendar that was written before, if there is one.</param>
    public static string Create(DateOnly asOf, IReadOnlyList<DatedEntry> entries, bool detail, Vocabulary vocabulary, string? before = null)
    {
        var earlier = before is null ? [] : ReadEvents(before);
        var text = new StringBuilder();
        WriteLine(text, "BEGIN:VCALENDAR");
        WriteLine(text, "VERSION:2.0");
        WriteLine(text, Product);
        WriteLine(text, "CALSCALE:GREGORIAN");
        WriteLine(text, "METHOD:PUBLISH");
        foreach (var (id, lines) in entries.Where(e => detail || e.Entry.Duty is not null).Select(e => (Id: Id(e), Lines: Describe(e, detail, vocabulary))).DistinctBy(e => e.Id))
        {
            var known = earlier.GetValueOrDefault(id);
            earlier.Remove(id);
            Write(text, id, asOf, lines, known is null ? 0 : known.IsLike(lines) ? known.Sequence : known.Sequence + 1, isCancelled: false);
        }

        // What has gone is cancelled once, and stays so until its day is over.
        foreach (var gone in earlier.Values.Where(e => e.Day >= asOf).OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            Write(text, gone.Id, asOf, [.. gone.Lines.Where(l => !l.StartsWith("BEGIN:VALARM", StringComparison.Ordinal))], gone.IsCancelled ? gone.Sequence : gone.Sequence + 1, isCancelled: true);
        }

        WriteLine(text, "END:VCALENDAR");
        return text.ToString();
    }

    // What stands in an event apart from its name, its number and the day of writing. An alarm is one line here.
    private static List<string> Describe(DatedEntry dated, bool detail, Vocabulary vocabulary)
    {
        var entry = dated.Entry;
        var what = entry.Duty is { } duty ? vocabulary.GetName("duty", duty) : entry.What;
        List<string> lines =
        [
            $"DTSTART;VALUE=DATE:{Day(entry.Date)}",
            $"DTEND;VALUE=DATE:{Day((entry.Latest ?? entry.Date).AddDays(1))}",
            $"SUMMARY:{Escaped($"{dated.Reference}: {(detail ? entry.What : what)}")}",
            .. detail ? [$"DESCRIPTION:{Escaped(string.Join("\n", new[] { $"From: {entry.From}", entry.How, entry.Source?.Title }.OfType<string>()))}"] : Array.Empty<string>(),
            "TRANSP:TRANSPARENT",
        ];
        if (entry.Duty is not null)
        {
            lines.AddRange(Alarms(entry).Select(days => $"BEGIN:VALARM|ACTION:DISPLAY|DESCRIPTION:{Escaped($"{dated.Reference}: {what}")}|TRIGGER:{Trigger(days)}|END:VALARM"));
        }

        return lines;
    }

    // The day on which it can first be done, two weeks and one week before, the day before, and the day.
    private static IEnumerable<int> Alarms(ClockEntry entry) =>
        new[] { entry.Opens is { } opens ? entry.Date.DayNumber - opens.DayNumber : 0, entry.Opens is null ? 0 : 14, 7, 1, 0 }.Where(d => d >= 0).Distinct().OrderDescending();

    // Nine in the morning, where the calendar is.
    private static string Trigger(int days) => days == 0 ? "PT9H" : days == 1 ? "-PT15H" : string.Create(CultureInfo.InvariantCulture, $"-P{days - 1}DT15H");

    private static void Write(StringBuilder text, string id, DateOnly asOf, IReadOnlyList<string> lines, int sequence, bool isCancelled)
    {
        WriteLine(text, "BEGIN:VEVENT");
        WriteLine(text, $"UID:{id}");
        WriteLine(text, $"DTSTAMP:{Day(asOf)}T000000Z");
        WriteLine(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{sequence}"));
        WriteLine(text, isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        foreach (var line in lines.SelectMany(l => l.StartsWith("BEGIN:VALARM", StringComparison.Ordinal) ? l.Split('|') : [l]))
        {
            WriteLine(text, line);
        }

        WriteLine(text, "END:VEVENT");
    }

    // The events of a calendar that was written here; a line that was broken is joined again.
    private static Dictionary<string, WrittenEvent> ReadEvents(string text)
    {
        var events = new Dictionary<string, WrittenEvent>(StringComparer.Ordinal);
        List<string>? lines = null;
        var inAlarm = false;
        foreach (var line in text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT")
            {
                lines = [];
            }
            else if (line == "END:VEVENT" && lines is not null)
            {
                if (WrittenEvent.Read(lines) is { } read)
                {
                    events[read.Id] = read;
                }

                lines = null;
            }
            else if (lines is not null)
            {
                if (inAlarm)
                {
                    lines[^1] += $"|{line}";
                }
                else
                {
                    lines.Add(line);
                }

                inAlarm = line == "BEGIN:VALARM" || (inAlarm && line != "END:VALARM");
            }
        }

        return events;
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // The date is left out, so that a date that moves is moved in the calendar and not doubled.
    private static string Id(DatedEntry dated) => $"{Sha256.Hex($"{dated.Reference}\n{dated.Entry.Topic}\n{dated.Entry.From}")[..32]}@evreq";

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace('|', '/')
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

    /// <summary>An event of a calendar that was written before.</summary>
    private sealed record WrittenEvent(string Id, int Sequence, bool IsCancelled, DateOnly Day, IReadOnlyList<string> Lines)
    {
        public static WrittenEvent? Read(List<string> lines)
        {
            string? Value(string key) => lines.FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?[key.Length..];
            return Value("UID:") is { } id && DateOnly.TryParseExact(Value("DTSTART;VALUE=DATE:"), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new WrittenEvent(id, int.TryParse(Value("SEQUENCE:"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0, Value("STATUS:") == "CANCELLED", day, [.. lines.Where(l => !l.StartsWith("UID:", StringComparison.Ordinal) && !l.StartsWith("DTSTAMP:", StringComparison.Ordinal) && !l.StartsWith("SEQUENCE:", StringComparison.Ordinal) && !l.StartsWith("STATUS:", StringComparison.Ordinal))])
                : null;
        }

        public bool IsLike(IReadOnlyList<string> lines) => !IsCancelled && Lines.SequenceEqual(lines);
    }
}
