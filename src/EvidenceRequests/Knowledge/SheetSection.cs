namespace EvidenceRequests.Knowledge;

/// <summary>Statements of one kind.</summary>
/// <param name="Key">Key for programs, as in the pack.</param>
/// <param name="Title">Heading for people.</param>
/// <param name="Entries">The statements.</param>
public sealed record SheetSection(string Key, string Title, IReadOnlyList<SheetEntry> Entries);
