namespace EvidenceRequests.Model;

/// <summary>The mission that a note verbale addresses.</summary>
/// <param name="State">The state whose mission it is.</param>
/// <param name="Name">Name without the article, such as <c>Embassy of Ireland</c>.</param>
/// <param name="City">City of its seat; null where nobody has looked whether there is one, so that a person has to.</param>
/// <param name="Source">Where the name comes from; null where no pack names the mission.</param>
public sealed record NamedMission(string State, string Name, string? City, SourceReference? Source);
