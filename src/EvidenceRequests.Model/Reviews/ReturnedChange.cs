namespace EvidenceRequests.Model;

/// <summary>A tracked change that nobody has accepted or rejected.</summary>
public sealed record ReturnedChange
{
    /// <summary>What was done.</summary>
    public required ReturnedChangeKind Kind { get; init; }

    /// <summary>Who did it, as the document says; empty if it does not.</summary>
    public required string Author { get; init; }

    /// <summary>In which part of the document, in words for people: <c>the letter</c>, <c>a header or footer</c>, <c>a note</c>.</summary>
    public required string Where { get; init; }

    /// <summary>Number of the line it is in; null outside the text, such as in a header.</summary>
    public int? Line { get; init; }
}
