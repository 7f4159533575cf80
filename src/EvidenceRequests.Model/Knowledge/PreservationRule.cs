namespace EvidenceRequests.Model;

/// <summary>How a provider preserves data for one class of requester.</summary>
public sealed record PreservationRule
{
    /// <summary>Who asks: <c>any</c>, <c>foreign</c>, <c>domestic</c>, or states; empty means any.</summary>
    [Requesters]
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The roles it is for, where the provider is registrar, host or network in front; empty means every role.</summary>
    [Word("hosting-role")]
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Days for which data is kept; absent if not stated.</summary>
    public int? Days { get; init; }

    /// <summary>Extensions.</summary>
    public ExtensionRule? Extension { get; init; }

    /// <summary>Whether the user is told of the preservation.</summary>
    public required UserNotice UserNotice { get; init; }

    /// <summary>A copy of what exists at the time, or also what comes later: <c>snapshot</c>, <c>continuing</c>; absent if not stated.</summary>
    [OneOf("snapshot", "continuing")]
    public string? Mode { get; init; }

    /// <summary>What must be shown for the data to be kept on, such as proof that a request for legal assistance is under way.</summary>
    [FreeText]
    public string? Continuation { get; init; }

    /// <summary>What to do instead where it is closed: a kind of request, such as <c>preservation-through-authority</c>.</summary>
    [Word(WordLists.RequestKinds, OrList = "instead")]
    public string? Instead { get; init; }

    /// <summary>Why, in one sentence that can follow "because".</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
