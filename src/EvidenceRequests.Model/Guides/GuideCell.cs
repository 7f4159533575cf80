namespace EvidenceRequests.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines.</param>
public sealed record GuideCell(IReadOnlyList<GuideLine> Lines);
