namespace EvidenceRequests.Model;

/// <summary>A section of a document, with the place its wording came from.</summary>
public sealed record DraftSection
{
    /// <summary>Id of the section in the layout.</summary>
    public required string Id { get; init; }

    /// <summary>Path of the template that won.</summary>
    public required string Origin { get; init; }

    /// <summary>SHA-256 of that template's text, in hexadecimal digits.</summary>
    public required string OriginHash { get; init; }

    /// <summary>Paths of the more general templates that it shadows, the nearest first.</summary>
    public IReadOnlyList<string> Shadowed { get; init; } = [];

    /// <summary>What it says.</summary>
    public IReadOnlyList<DraftBlock> Blocks { get; init; } = [];

    /// <summary>Where its wording came from, if a person kept it from a document that came back; null for the wording of the template.</summary>
    public KeptWording? Kept { get; init; }
}
