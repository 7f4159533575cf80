namespace EvidenceRequests.Model;

/// <summary>A statement of a pack that a person has checked at its source for this case.</summary>
public sealed record Confirmation
{
    /// <summary>Which statement: the id printed on the check sheet.</summary>
    [StatementId]
    public required string Statement { get; init; }

    /// <summary>Who confirmed it.</summary>
    [FreeText]
    public required string By { get; init; }

    /// <summary>On which day.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? On { get; init; }

    /// <summary>How: which page, which call.</summary>
    [FreeText]
    public string? How { get; init; }
}
