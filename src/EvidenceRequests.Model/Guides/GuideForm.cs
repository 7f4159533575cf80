namespace EvidenceRequests.Model;

/// <summary>A blank letter: the wording of a kind is shown as it is for one provider, with gaps in the place of all it says of that provider.</summary>
public sealed record GuideForm
{
    /// <summary>Kind of request.</summary>
    [Word(WordLists.RequestKinds)]
    public required string Kind { get; init; }

    /// <summary>Id of a provider that takes it.</summary>
    [ProviderId]
    public required string Provider { get; init; }
}
