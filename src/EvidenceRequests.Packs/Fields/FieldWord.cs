namespace EvidenceRequests.Packs;

/// <summary>A word that a field may hold.</summary>
/// <param name="Id">As the case file writes it.</param>
/// <param name="Name">As people know it.</param>
/// <param name="Group">The group of the list that it belongs to, such as the statute of an offence; null for none.</param>
public sealed record FieldWord(string Id, string Name, string? Group = null);
