using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Findings about times that name no instant.</summary>
internal static class Times
{
    public static Finding Unclear(string path, Severity severity, DatedCase dated) => Finding.Create(
        severity,
        FindingCodes.TimeUnclear,
        fact: path,
        message: $"{path} names no instant without doubt.",
        why: "A log is searched by instant: without the offset from UTC, or with day and month in doubt, the wrong person is found.",
        fix: $"Write year, month, day, time and offset: 2026-03-05T23:30{Offset(dated)}.");

    public static Finding UnclearDate(string path, Severity severity) => Finding.Create(
        severity,
        FindingCodes.DateUnclear,
        fact: path,
        message: $"{path} is not one date without doubt.",
        why: "03/04 is the third of April for one reader and the fourth of March for another; some dates do not exist at all.",
        fix: "Write the date year first: 2026-04-03.");

    private static string Offset(DatedCase dated) => dated.HomeOffset switch
    {
        { Ticks: 0 } => "Z",
        var offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.Duration().ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture),
    };
}
