namespace EvidenceRequests.Model;

/// <summary>A recorded fact as it is in a document that came back.</summary>
public sealed record ReturnedSlot
{
    /// <summary>What was recorded.</summary>
    public required RecordedSlot Recorded { get; init; }

    /// <summary>Id of the section it was written in.</summary>
    public required string Section { get; init; }

    /// <summary>The text now; null if the place is gone.</summary>
    public string? Text { get; init; }

    /// <summary>Number of the line it is in; null if the place is gone.</summary>
    public int? Line { get; init; }

    /// <summary>Hash of the text now, to be compared with those that a draft records; null if the place is gone.</summary>
    public string? Hash { get; init; }

    /// <summary>True if the text is not the one that was written. Spaces, and the forms of quotes and dashes, do not count where they mean nothing.</summary>
    public bool IsEdited => Hash != Recorded.Hash;
}
