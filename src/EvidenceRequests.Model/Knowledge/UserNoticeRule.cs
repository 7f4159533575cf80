namespace EvidenceRequests.Model;

/// <summary>Whether the user is told of a request for disclosure, and what stops it.</summary>
public sealed record UserNoticeRule
{
    /// <summary>The kinds of request it is for; empty means every disclosure.</summary>
    [Word(WordLists.RequestKinds)]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>What the provider does.</summary>
    public required UserNotice Default { get; init; }

    /// <summary>What stops it: words of the list <c>notice-stop</c>, such as <c>court-order</c>, <c>statute</c>, <c>reasons</c>.</summary>
    [Word("notice-stop")]
    public IReadOnlyList<string> StoppedBy { get; init; } = [];

    /// <summary>The silence asked for must have an end date.</summary>
    public bool? EndDateRequired { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
