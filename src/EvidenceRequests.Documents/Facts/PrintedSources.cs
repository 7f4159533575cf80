using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Writes a source as a check sheet names it: title, the day it was read, or that the statement is from memory.</summary>
internal sealed class PrintedSources(PrintedTimes times)
{
    /// <summary><c>Law Enforcement Guidelines, section 3 (read 20 November 2026)</c>.</summary>
    public string? Of(SourceReference? source) => source switch
    {
        null => null,
        { Confidence: Confidence.Memory } => $"{source.Title} (from memory, not read)",
        { CheckedOn: { } day } => $"{source.Title} (read {times.LongDate(day)})",
        _ => source.Title,
    };
}
