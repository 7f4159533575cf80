namespace EvidenceRequests.Model;

/// <summary>One word of a closed list.</summary>
public sealed record Word
{
    /// <summary>The word as packs and case files write it.</summary>
    public required string Id { get; init; }

    /// <summary>The word as printed in a letter.</summary>
    public required string Name { get; init; }

    /// <summary>What it means.</summary>
    public string? Meaning { get; init; }
}
