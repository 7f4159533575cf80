namespace EvidenceRequests.Model;

/// <summary>A recorded section as it is in a document that came back.</summary>
public sealed record ReturnedSection
{
    /// <summary>What was recorded.</summary>
    public required RecordedSection Recorded { get; init; }

    /// <summary>Number of the line at which it starts, or would start if it were there.</summary>
    public required int FirstLine { get; init; }

    /// <summary>True if nothing of it is left.</summary>
    public bool IsGone { get; init; }

    /// <summary>Numbers of lines whose wording is another than the one that was written.</summary>
    public IReadOnlyList<int> Edited { get; init; } = [];

    /// <summary>Numbers of lines that were not written by the program.</summary>
    public IReadOnlyList<int> Added { get; init; } = [];

    /// <summary>How many lines that were written are gone.</summary>
    public int Deleted { get; init; }
}
