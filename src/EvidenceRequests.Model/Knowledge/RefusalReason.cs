namespace EvidenceRequests.Model;

/// <summary>A reason for which a request is refused or returned, with what it teaches.</summary>
public sealed record RefusalReason
{
    /// <summary>Id, as case files and registers write it.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The reason as it is printed.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Other words people use for it.</summary>
    [Name]
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>What it means.</summary>
    [FreeText]
    public required string Meaning { get; init; }

    /// <summary>Codes of the findings that could have foreseen it; empty where none can.</summary>
    [Form("code of a finding")]
    public IReadOnlyList<string> ForeseenBy { get; init; } = [];

    /// <summary>What a person mends.</summary>
    [FreeText]
    public required string Fix { get; init; }

    /// <summary>What to do next: a kind of request, or a word of the list <c>instead</c>; absent where the same request is made again once it is mended.</summary>
    [Word(WordLists.RequestKinds, OrList = "instead")]
    public string? Next { get; init; }

    /// <summary>What a letter says to it when the request is made again, in one sentence; absent where only the facts of the case can answer it.</summary>
    [FreeText]
    public string? Answer { get; init; }

    /// <summary>True if a request that is made again must name facts that are different now.</summary>
    public bool NeedsFacts { get; init; }
}
