namespace EvidenceRequests.Model;

/// <summary>A state with the names by which letters call it.</summary>
/// <param name="Id">ISO 3166-1 alpha-2 in lower case.</param>
/// <param name="Name">Name as the state writes it in English.</param>
/// <param name="InSentence">Name with the article that a sentence needs.</param>
public sealed record NamedState(string Id, string Name, string InSentence)
{
    /// <summary>Short name, used after the first mention: <c>Pakistan</c>.</summary>
    public string ShortName { get; init; } = Name;

    /// <summary>Short name with the article that a sentence needs: <c>the United States</c>.</summary>
    public string ShortInSentence { get; init; } = InSentence;
}
