namespace EvidenceRequests.Model;

/// <summary>A line of a cell.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">The id of the statement, by which it can be linked and confirmed; null for none.</param>
public sealed record GuideLine(IReadOnlyList<GuideInline> Text, string? Anchor = null);
