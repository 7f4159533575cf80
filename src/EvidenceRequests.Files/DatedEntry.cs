namespace EvidenceRequests.Files;

/// <summary>A date with the number of the case that it follows from.</summary>
internal sealed record DatedEntry(string Reference, ClockEntry Entry);
