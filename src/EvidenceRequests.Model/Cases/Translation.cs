namespace EvidenceRequests.Model;

/// <summary>A translation at hand.</summary>
public sealed record Translation
{
    /// <summary>Language.</summary>
    [Word(WordLists.Languages)]
    public required string Language { get; init; }

    /// <summary>Certified by a sworn translator.</summary>
    public bool? Certified { get; init; }
}
