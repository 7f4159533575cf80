namespace EvidenceRequests.Model;

/// <summary>A document the packs rely on.</summary>
public sealed record Source
{
    /// <summary>Id used in citations inside the same pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Title of the document.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>The title under which a letter to the publisher cites the page; absent for a page that was not written for authorities, and then no letter relies on it.</summary>
    [FreeText]
    public string? TitleForLetters { get; init; }

    /// <summary>Who published it.</summary>
    [FreeText]
    public string? Publisher { get; init; }

    /// <summary>Where it is.</summary>
    [Form("web address")]
    public string? Url { get; init; }

    /// <summary>Date of the text, as far as it says: a date, a month, a year or <c>undated</c>. The day on which an archive copied the page is <see cref="Captured"/>.</summary>
    [FreeText]
    public string? Published { get; init; }

    /// <summary>The day on which an archive copied the page, where a copy was read. What the page said on that day may rest on a far older text.</summary>
    public DateOnly? Captured { get; init; }

    /// <summary>The day on which it was read.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Whose page it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Which stored copy was read, where it was not the page itself.</summary>
    [FreeText]
    public string? Via { get; init; }
}
