namespace EvidenceRequests.Model;

/// <summary>A point of form that the addressee asks for and that a person must see to.</summary>
public sealed record StepFormality
{
    /// <summary>Which: a word of the list <c>formality</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What the pack adds to it.</summary>
    public string? Note { get; init; }

    /// <summary>Who says so.</summary>
    public SourceReference? Source { get; init; }
}
