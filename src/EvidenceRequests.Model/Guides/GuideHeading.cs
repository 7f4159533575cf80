namespace EvidenceRequests.Model;

/// <summary>A heading inside a sheet.</summary>
/// <param name="Level">2 or 3; the title of the sheet is 1.</param>
/// <param name="Text">The words.</param>
public sealed record GuideHeading(int Level, string Text) : GuideBlock;
