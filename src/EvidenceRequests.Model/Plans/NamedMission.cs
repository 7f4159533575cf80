namespace EvidenceRequests.Model;

/// <summary>The mission that a note verbale addresses.</summary>
/// <param name="Name">Name without the article, such as <c>Embassy of Ireland</c>.</param>
/// <param name="City">City of its seat; null where nobody has looked whether there is one, so that a person has to.</param>
public sealed record NamedMission(string Name, string? City);
