using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>Writes a source as a check sheet names it: its title, and the day it was read. The title of a statement from memory says that it is one.</summary>
internal sealed class PrintedSources(PrintedTimes times)
{
    /// <summary><c>Law Enforcement Guidelines, section 3 (read 20 November 2026)</c>.</summary>
    public string? Format(SourceReference? source) => source switch
    {
        null => null,
        { Confidence: Confidence.Page, CheckedOn: { } day } => $"{source.Title} (read {times.FormatLongDate(day)})",
        _ => source.Title,
    };
}
