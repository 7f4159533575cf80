namespace EvidenceRequests.Model;

/// <summary>A comment in a document that came back.</summary>
public sealed record ReturnedComment
{
    /// <summary>Who wrote it, as the document says; empty if it does not.</summary>
    public required string Author { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>The statement whose confirmation it asks for, where it is one of ours and was not changed.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>Number of the line it is at; null if it is nowhere in the text.</summary>
    public int? Line { get; init; }

    /// <summary>True if it was marked as done.</summary>
    public bool IsResolved { get; init; }
}
