namespace EvidenceRequests.Model;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, each of one or more lines.</param>
public sealed record GuideRow(IReadOnlyList<GuideCell> Cells);
