namespace EvidenceRequests.Model;

/// <summary>Something that a page of a returned document shows, hides or brings in, and that its text does not tell.</summary>
public sealed record ReturnedMarkup
{
    /// <summary>What it does to the page.</summary>
    public required PageEffect Effect { get; init; }

    /// <summary>What it is, in words for people: <c>struck-through text</c>, <c>a footnote</c>.</summary>
    public required string What { get; init; }

    /// <summary>Where it is, in words for people: <c>the text</c>, <c>the footer of every page</c>, <c>the style Letter Body</c>.</summary>
    public required string Where { get; init; }

    /// <summary>Number of the line it is in; null outside the text.</summary>
    public int? Line { get; init; }

    /// <summary>How often it was found there.</summary>
    public int Count { get; init; } = 1;
}
