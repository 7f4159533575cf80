namespace EvidenceRequests.Model;

/// <summary>A picture on a grid: what is in which cell, and which arrow leads where.</summary>
public sealed record GuideDiagram
{
    /// <summary>Id by which a chapter shows it.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What it shows.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>The shapes, in the order in which they are read.</summary>
    public required IReadOnlyList<GuideNode> Nodes { get; init; }

    /// <summary>The arrows.</summary>
    public IReadOnlyList<GuideEdge> Edges { get; init; } = [];
}
