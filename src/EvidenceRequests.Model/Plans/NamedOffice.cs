namespace EvidenceRequests.Model;

/// <summary>An office as a letter names it.</summary>
/// <param name="Name">Name in full.</param>
/// <param name="City">City of its seat, if known.</param>
public sealed record NamedOffice(string Name, string? City);
