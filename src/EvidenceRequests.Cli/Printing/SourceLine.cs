using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Printing;

/// <summary>A source in one line, with the day it was read and how sure the statement is.</summary>
internal static class SourceLine
{
    /// <summary><c>Title, section 3 (checked 2026-11-20) – countries/us.yaml</c></summary>
    public static string Format(SourceReference source)
    {
        var checkedOn = source.CheckedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" (checked {day:yyyy-MM-dd})") : string.Empty;
        var kind = source.Confidence == Confidence.Memory || source.Kind is null or SourceKind.Own or SourceKind.Official ? string.Empty : $" [{Words(source.Kind.Value)}]";
        return source.Title + checkedOn + kind + (source.Pack is null ? string.Empty : $" – {source.Pack}");
    }

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
