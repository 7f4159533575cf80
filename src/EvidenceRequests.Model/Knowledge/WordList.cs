namespace EvidenceRequests.Model;

/// <summary>A closed list of words with their meaning.</summary>
public sealed record WordList
{
    /// <summary>Id of the list.</summary>
    public required string Id { get; init; }

    /// <summary>What the list is for.</summary>
    public required string About { get; init; }

    /// <summary>The words.</summary>
    public required IReadOnlyList<Word> Words { get; init; }
}
