namespace EvidenceRequests.Desk.Shared;

/// <summary>What stands around every page.</summary>
public sealed record PageFrame
{
    /// <summary>Heading of the page, and of the window. It holds no fact of the case.</summary>
    public required string Title { get; init; }

    /// <summary>The token of our forms.</summary>
    public required string FormToken { get; init; }

    /// <summary>The case, on its pages.</summary>
    public CaseFrame? Case { get; init; }

    /// <summary>What is to be put right first, on top of the page.</summary>
    public IReadOnlyList<ErrorLink> Errors { get; init; } = [];

    /// <summary>What has just been done, in one sentence.</summary>
    public string? Notice { get; init; }

    /// <summary>True for a page that takes the whole width.</summary>
    public bool IsWide { get; init; }
}

/// <summary>What a page of a case shows of it besides its own content.</summary>
public sealed record CaseFrame
{
    /// <summary>The key in the address.</summary>
    public required string Key { get; init; }

    /// <summary>Reference of the case, for people.</summary>
    public required string Reference { get; init; }

    /// <summary>Version of the file that the page shows.</summary>
    public required string Version { get; init; }

    /// <summary>The tasks.</summary>
    public required IReadOnlyList<TaskLink> Tasks { get; init; }

    /// <summary>How many requests can be sent today.</summary>
    public int Ready { get; init; }

    /// <summary>True if a step can be undone.</summary>
    public bool CanUndo { get; init; }

    /// <summary>True if a step can be done again.</summary>
    public bool CanRedo { get; init; }

    /// <summary>Why nothing can be changed; null where it can.</summary>
    public string? ReadOnlyBecause { get; init; }

    /// <summary>True for a case that only serves practice.</summary>
    public bool IsPractice { get; init; }
}

/// <summary>A task of the list at the side.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="State">Its state in words.</param>
/// <param name="Tone">How the state is coloured: done, open or none.</param>
/// <param name="IsCurrent">True for the page that is shown.</param>
public sealed record TaskLink(string Title, string Address, string State, string Tone, bool IsCurrent);

/// <summary>A link of the summary on top of a page.</summary>
/// <param name="Text">What is wrong, in the words that stand beside the field.</param>
/// <param name="Address">Where it is put right.</param>
public sealed record ErrorLink(string Text, string? Address);
