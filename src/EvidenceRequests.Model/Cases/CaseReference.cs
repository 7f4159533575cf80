namespace EvidenceRequests.Model;

/// <summary>The official number under which a case is registered.</summary>
public sealed record CaseReference
{
    /// <summary>Kind of register: a word of the list <c>case-reference</c>, such as <c>fir</c>.</summary>
    [Word("case-reference")]
    public required string Kind { get; init; }

    /// <summary>The number; it restarts each year at each police station, so the other fields belong to it.</summary>
    [Form("number of a register")]
    public required string Number { get; init; }

    /// <summary>Police station or reporting centre.</summary>
    [FreeText]
    public string? PoliceStation { get; init; }

    /// <summary>District.</summary>
    [FreeText]
    public string? District { get; init; }

    /// <summary>Date of registration.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }
}
