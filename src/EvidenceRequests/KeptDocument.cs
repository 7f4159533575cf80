namespace EvidenceRequests;

/// <summary>A document that came back, from which wording that was changed by hand is kept on drafting anew.</summary>
public sealed record KeptDocument
{
    /// <summary>The document.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Its name; the record of the new draft tells it.</summary>
    public required string File { get; init; }

    /// <summary>Who decided to keep its wording; the record of the new draft tells it.</summary>
    public required string By { get; init; }

    /// <summary>
    /// The sections to keep, by their ids, also where the program writes them otherwise now. Null means all that were changed; one that the program writes otherwise now, or that
    /// cannot be carried over, is then an error.
    /// </summary>
    public IReadOnlyList<string>? Sections { get; init; }
}
