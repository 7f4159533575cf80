using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Something a review has to say about a document, at its place.</summary>
public sealed record ReviewRemark
{
    /// <summary>What was found. It holds no fact of the case; its place is the line of the document, or of the case file or pack that speaks.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Number of the line of the document it is about; null for the document as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>Where a reader of the page finds that line; null for the document as a whole.</summary>
    public string? Place { get; init; }

    /// <summary>Name of the bookmark of the fact it is about; null if it is not about one.</summary>
    public string? Bookmark { get; init; }

    /// <summary>What was or would be there, if that is known. It may be a fact of the case: show it only to those who ask for facts.</summary>
    public string? Was { get; init; }

    /// <summary>What is there now. It may be a fact of the case too.</summary>
    public string? Now { get; init; }
}
