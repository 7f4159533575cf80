namespace EvidenceRequests.Model;

/// <summary>One section of a document.</summary>
public sealed record TemplateSection
{
    /// <summary>Id, equal to the name of the section's file.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>True if the document is complete without it.</summary>
    public bool? Optional { get; init; }

    /// <summary>Conditions that must all hold for the section to appear.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];
}
