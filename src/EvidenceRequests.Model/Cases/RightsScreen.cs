namespace EvidenceRequests.Model;

/// <summary>The record of a person who has looked at the case from the side of human rights.</summary>
public sealed record RightsScreen
{
    /// <summary>Who cleared the case.</summary>
    [FreeText]
    public string? ClearedBy { get; init; }

    /// <summary>On which day.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>On what grounds.</summary>
    [FreeText]
    public string? Grounds { get; init; }
}
