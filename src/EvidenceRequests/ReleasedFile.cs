namespace EvidenceRequests;

/// <summary>A document of a set that leaves together.</summary>
public sealed record ReleasedFile
{
    /// <summary>Name of the file, as its draft had it; a package lies in a folder of its own.</summary>
    public required string Name { get; init; }

    /// <summary>What the document is called.</summary>
    public required string Title { get; init; }

    /// <summary>True for the letter and its annexes, which are read as one and numbered through.</summary>
    public required bool IsNumberedThrough { get; init; }

    /// <summary>The document.</summary>
    public required ReleasedDocument Document { get; init; }
}
