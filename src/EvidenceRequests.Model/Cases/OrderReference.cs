namespace EvidenceRequests.Model;

/// <summary>An order or decision of a court or authority.</summary>
public sealed record OrderReference
{
    /// <summary>Number of the order or of its minute.</summary>
    [FreeText]
    public string? Number { get; init; }

    /// <summary>Date of the order.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>The court or office that made it.</summary>
    [FreeText]
    public string? Court { get; init; }

    /// <summary>The day on which the order ends.</summary>
    [DateOf(DateMeaning.Expiry)]
    public CaseDate? Expires { get; init; }
}
