namespace EvidenceRequests.Model;

/// <summary>The silence asked for in the requests to one state, to one provider or of one kind only. What is left out here is taken from the group above.</summary>
public sealed record RequestSilence
{
    /// <summary>Only requests to this state or to companies in it.</summary>
    [StateCode]
    public string? State { get; init; }

    /// <summary>Only requests about accounts at this provider.</summary>
    [ProviderId(MayHaveNoPack = true)]
    public string? Provider { get; init; }

    /// <summary>Only requests of this kind.</summary>
    [Word(WordLists.RequestKinds)]
    public string? Kind { get; init; }

    /// <summary>True if silence is asked for in these requests, false if it is not.</summary>
    public bool? Asked { get; init; }

    /// <summary>Ground: a word of the list <c>confidentiality-ground</c>.</summary>
    [Word("confidentiality-ground")]
    public string? Ground { get; init; }

    /// <summary>For how many days.</summary>
    public int? Days { get; init; }

    /// <summary>Until which day.</summary>
    [DateOf(DateMeaning.Deadline)]
    public CaseDate? Until { get; init; }

    /// <summary>True if it is for a request of this kind, to this state, about accounts at these providers alone.</summary>
    public bool IsFor(string kind, string? state, IReadOnlyList<string> providers) =>
        (Kind is null || Kind == kind) && (State is null || State == state) && (Provider is null || (providers.Count > 0 && providers.All(p => p == Provider)));
}
