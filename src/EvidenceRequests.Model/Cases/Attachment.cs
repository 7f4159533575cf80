namespace EvidenceRequests.Model;

/// <summary>A document that goes with a request.</summary>
public sealed record Attachment
{
    /// <summary>Id used inside the case file.</summary>
    [Defines(CaseName.Attachment)]
    public required string Id { get; init; }

    /// <summary>Kind: a word of the list <c>attachment</c>, such as <c>fir-copy</c>.</summary>
    [Word("attachment")]
    public required string Kind { get; init; }

    /// <summary>Title as printed in the list of annexes.</summary>
    [FreeText]
    public string? Title { get; init; }

    /// <summary>Language.</summary>
    [Word(WordLists.Languages)]
    public string? Language { get; init; }
}
