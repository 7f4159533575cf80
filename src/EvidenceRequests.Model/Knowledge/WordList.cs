namespace EvidenceRequests.Model;

/// <summary>A closed list of words with their meaning.</summary>
public sealed record WordList
{
    /// <summary>Id of the list.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What the list is for.</summary>
    [FreeText]
    public required string About { get; init; }

    /// <summary>The words.</summary>
    public required IReadOnlyList<Word> Words { get; init; }
}
