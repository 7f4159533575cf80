namespace EvidenceRequests.Model;

/// <summary>A picture.</summary>
/// <param name="Diagram">What it shows.</param>
public sealed record GuidePicture(GuideDiagram Diagram) : GuideBlock;
