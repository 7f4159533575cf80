namespace EvidenceRequests.Documents;

/// <summary>How a draft is shown as HTML.</summary>
public sealed record DraftHtmlOptions
{
    /// <summary>The address of the place where a fact of the case is stated, by its path; without it a link leads nowhere and carries the path for a script.</summary>
    public Func<string, string>? Link { get; init; }

    /// <summary>The level of the first heading of the letter, as the page around it has headings of its own.</summary>
    public int FirstHeading { get; init; } = 2;
}
