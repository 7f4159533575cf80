namespace EvidenceRequests.Model;

/// <summary>A way to send a request.</summary>
public sealed record Channel
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Portal, e-mail, post, form, registered agent, state: a word of the list <c>channel-type</c>.</summary>
    [Word("channel-type")]
    public required string Type { get; init; }

    /// <summary>Address of the portal, mailbox or office; absent if unknown.</summary>
    [FreeText]
    public string? Value { get; init; }

    /// <summary>Name of the channel as people know it.</summary>
    [FreeText]
    public string? Name { get; init; }

    /// <summary>The kinds of request it takes; empty means every kind that goes to the provider.</summary>
    [Word(WordLists.RequestKinds)]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The entities it reaches; empty means every entity.</summary>
    [IdIn("entities")]
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Who may use it: <c>any</c>, <c>foreign</c>, <c>domestic</c>, or states.</summary>
    [Requesters]
    public required IReadOnlyList<string> OpenTo { get; init; }

    /// <summary>False for an address that must not be used; the reason is in the note.</summary>
    public bool? Usable { get; init; }

    /// <summary>What the sender needs: words of the list <c>channel-need</c>, such as <c>government-email</c>.</summary>
    [Word("channel-need")]
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Words the subject line must hold.</summary>
    [FreeText]
    public string? SubjectWords { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
