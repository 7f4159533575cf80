namespace EvidenceRequests.Model;

/// <summary>A document the packs rely on.</summary>
public sealed record Source
{
    /// <summary>Id used in citations inside the same pack.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it stands.</summary>
    public string? Url { get; init; }

    /// <summary>Date of the text, as far as it says: a date, a month, a year or <c>undated</c>.</summary>
    public string? Published { get; init; }

    /// <summary>The day on which it was read.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Whose page it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Which stored copy was read, where it was not the page itself.</summary>
    public string? Via { get; init; }
}
