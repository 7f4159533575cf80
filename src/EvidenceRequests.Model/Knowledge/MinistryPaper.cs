namespace EvidenceRequests.Model;

/// <summary>The form in which ministries of a state write to each other.</summary>
public sealed record MinistryPaper
{
    /// <summary>Its name, with a small letter.</summary>
    [FreeText]
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
