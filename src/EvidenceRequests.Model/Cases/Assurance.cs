namespace EvidenceRequests.Model;

/// <summary>An undertaking given by an office that can bind the state.</summary>
public sealed record Assurance
{
    /// <summary>Id: a word of the list <c>assurance</c>, such as <c>death-penalty</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The office that gives it.</summary>
    public string? GivenBy { get; init; }

    /// <summary>Date.</summary>
    public CaseDate? Date { get; init; }

    /// <summary>Number under which it was given.</summary>
    public string? Reference { get; init; }

    /// <summary>What it covers: the offences, and what will not be sought or carried out.</summary>
    public string? Scope { get; init; }

    /// <summary>Ids of the persons it covers.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];
}
