namespace EvidenceRequests.Model;

/// <summary>One word of a closed list.</summary>
public sealed record Word
{
    /// <summary>The word as packs and case files write it.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The word as printed in a letter.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other words people use for it; a case file may write them.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The word as it is written in a sentence where it needs an article, such as <c>the Bahamas</c>; absent where it is the name.</summary>
    [Name]
    public string? InSentence { get; init; }

    /// <summary>What it means.</summary>
    [FreeText]
    public string? Meaning { get; init; }
}
