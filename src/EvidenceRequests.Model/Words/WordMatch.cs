namespace EvidenceRequests.Model;

/// <summary>What a text was found to be in a closed list.</summary>
/// <param name="Id">The word, or null.</param>
/// <param name="Meanings">The words that it could mean, where it is the name of several.</param>
internal readonly record struct WordMatch(string? Id, IReadOnlyList<string> Meanings)
{
    /// <summary>No word of the list.</summary>
    public static WordMatch None { get; } = new(null, []);
}
