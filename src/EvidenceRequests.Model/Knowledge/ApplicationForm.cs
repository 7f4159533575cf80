namespace EvidenceRequests.Model;

/// <summary>The form in which authorities of the requested state apply for a measure to a court. A request whose annex has that form can be taken over into the application.</summary>
public sealed record ApplicationForm
{
    /// <summary>A word of the list <c>application-form</c>.</summary>
    [Word("application-form")]
    public required string Form { get; init; }

    /// <summary>What the form is for, told to the person who drafts the request.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
