namespace EvidenceRequests.Model;

/// <summary>An undertaking given by an office that can bind the state.</summary>
public sealed record Assurance
{
    /// <summary>Id: a word of the list <c>assurance</c>, such as <c>death-penalty</c>.</summary>
    [Word("assurance", ProposesNearest = false)]
    public required string Id { get; init; }

    /// <summary>The office that gives it.</summary>
    [FreeText]
    public string? GivenBy { get; init; }

    /// <summary>Date.</summary>
    [DateOf(DateMeaning.Paper)]
    public CaseDate? Date { get; init; }

    /// <summary>Number under which it was given.</summary>
    [FreeText]
    public string? Reference { get; init; }

    /// <summary>What it covers: the offences, and what will not be sought or carried out.</summary>
    [FreeText]
    public string? Scope { get; init; }

    /// <summary>Ids of the persons it covers.</summary>
    [RefersTo(CaseName.Person)]
    public IReadOnlyList<string> Persons { get; init; } = [];
}
