namespace EvidenceRequests.Documents;

/// <summary>A line of a guide for a terminal.</summary>
/// <param name="Indent">Columns before its first letter.</param>
/// <param name="Label">What stands in front of it, such as the label of a row; empty for none.</param>
/// <param name="Text">The words.</param>
/// <param name="IsHeading">True for a heading.</param>
public sealed record GuideTextLine(int Indent, string Label, string Text, bool IsHeading);
