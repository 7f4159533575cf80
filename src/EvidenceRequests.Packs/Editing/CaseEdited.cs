namespace EvidenceRequests.Packs;

/// <summary>What an edit did: one step of undo. It holds facts of the case.</summary>
public sealed record CaseEdited
{
    /// <summary>Version of the file before.</summary>
    public required string VersionBefore { get; init; }

    /// <summary>Version of the file after.</summary>
    public required string Version { get; init; }

    /// <summary>The values that are not as they were, by path.</summary>
    public required IReadOnlyList<CaseChange> Changes { get; init; }

    /// <summary>The ids of the entries that were added, in their order; empty for lists without ids.</summary>
    public IReadOnlyList<string> NewIds { get; init; } = [];

    /// <summary>A comment that stood above what was taken out, and stays; null if there is none.</summary>
    public string? CommentLeft { get; init; }

    /// <summary>The characters of the text that changed. Turned round it undoes the edit.</summary>
    public required TextDifference Difference { get; init; }
}
