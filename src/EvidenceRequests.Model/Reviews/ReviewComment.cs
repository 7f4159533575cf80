namespace EvidenceRequests.Model;

/// <summary>A remark that is put into the margin of a document as a comment.</summary>
public sealed record ReviewComment
{
    /// <summary>Number of the line it is at; null for the document as a whole, whose remarks are at the first line.</summary>
    public int? Line { get; init; }

    /// <summary>Name of the bookmark of the fact it is at; null for the whole line.</summary>
    public string? Bookmark { get; init; }

    /// <summary>What it says, a paragraph each.</summary>
    public required IReadOnlyList<string> Text { get; init; }
}
