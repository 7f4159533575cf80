using EvidenceRequests.Desk.Shared;

namespace EvidenceRequests.Desk.Screens.Release;

/// <summary>What keeps the last set of letters from leaving, and what was released.</summary>
public sealed record ReleaseModel
{
    /// <summary>What stands around it.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Action { get; init; }

    /// <summary>The set of drafts that is looked at; null if none was made.</summary>
    public string? Drafts { get; init; }

    /// <summary>What is doubtful and waits for somebody who checks it.</summary>
    public required IReadOnlyList<(string Statement, string Says, string? Source)> Doubts { get; init; }

    /// <summary>What was checked, by whom.</summary>
    public required IReadOnlyList<(string Statement, string By, string How)> Confirmed { get; init; }

    /// <summary>The documents that can be approved.</summary>
    public required IReadOnlyList<FieldChoice> Documents { get; init; }

    /// <summary>What was approved.</summary>
    public required IReadOnlyList<(string Role, string Document, string Says)> Approved { get; init; }

    /// <summary>What stands in the way.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>The sets that were released, the latest first.</summary>
    public required IReadOnlyList<Make.MadeSet> Final { get; init; }

    /// <summary>Who is at the desk, to begin with.</summary>
    public required string Officer { get; init; }

    /// <summary>True if nothing can be changed.</summary>
    public bool IsReadOnly { get; init; }
}
