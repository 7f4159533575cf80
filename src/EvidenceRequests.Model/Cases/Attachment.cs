namespace EvidenceRequests.Model;

/// <summary>A document that goes with a request.</summary>
public sealed record Attachment
{
    /// <summary>Id used inside the case file.</summary>
    public required string Id { get; init; }

    /// <summary>Kind: a word of the list <c>attachment</c>, such as <c>fir-copy</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Title as printed in the list of annexes.</summary>
    public string? Title { get; init; }

    /// <summary>Language, ISO 639-1 in lower case.</summary>
    public string? Language { get; init; }
}
