namespace EvidenceRequests.Model;

/// <summary>By when an answer is needed, and why.</summary>
public sealed record Urgency
{
    /// <summary>The date.</summary>
    [DateOf(DateMeaning.Deadline)]
    public CaseDate? By { get; init; }

    /// <summary>The reason; the word "urgent" alone is none.</summary>
    [FreeText]
    public string? Reason { get; init; }
}
