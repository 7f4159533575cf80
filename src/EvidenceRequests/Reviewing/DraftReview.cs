using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>What a review found in a document that came back.</summary>
public sealed record DraftReview
{
    /// <summary>The document.</summary>
    public required ReturnedDraft Draft { get; init; }

    /// <summary>The step as the plan of today has it; null without a case file, or if it is no longer planned.</summary>
    public Step? Step { get; init; }

    /// <summary>What was found, in the order of the document; what concerns it as a whole comes first.</summary>
    public required IReadOnlyList<ReviewRemark> Remarks { get; init; }
}
