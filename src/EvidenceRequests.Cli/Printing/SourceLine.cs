using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>A source in one line, with the date of its text, the day it was read and how sure the statement is.</summary>
internal static class SourceLine
{
    /// <summary><c>Title, section 3 (text of 2024-02-16, checked 2026-11-20) – countries/us.yaml</c></summary>
    public static string Format(SourceReference source)
    {
        var checkedOn = Dates(source.Published, source.CheckedOn) is { Length: > 0 } dates ? $" ({dates})" : string.Empty;
        var kind = source.Confidence != Confidence.Page || source.Kind is null or SourceKind.Own or SourceKind.Official ? string.Empty : $" [{Words(source.Kind.Value)}]";
        return source.Title + checkedOn + kind + (source.Pack is null ? string.Empty : $" – {source.Pack}");
    }

    /// <summary><c>text of 2024-02-16, checked 2026-11-20</c>; empty where neither is known.</summary>
    public static string Dates(string? published, DateOnly? checkedOn) => string.Join(
        ", ", new[] { TextDates.Describe(published), checkedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"checked {day:yyyy-MM-dd}") : null }.OfType<string>());

    /// <summary>Whose page it is, in words.</summary>
    public static string Words(SourceKind kind) => kind switch
    {
        SourceKind.Own => "own page",
        SourceKind.Copy => "copy on another host",
        SourceKind.Official => "official publication",
        SourceKind.Academic => "academic",
        SourceKind.Press => "press",
        _ => "third party",
    };
}
