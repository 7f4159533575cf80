using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Desk.Shared;

/// <summary>Who says so, in one line. An address is text: the desk opens no connection.</summary>
internal static class SourceText
{
    /// <summary>The line; null without a source.</summary>
    public static string? Create(SourceReference? source) => source is null ? null
        : source.Title + (source.CheckedOn is { } day ? $", read {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : string.Empty)
            + source.Confidence switch { Confidence.Memory => " (from memory: confirm before use)", Confidence.Page => string.Empty, _ => $" ({source.Confidence.ToString().ToLowerInvariant()})" };
}
