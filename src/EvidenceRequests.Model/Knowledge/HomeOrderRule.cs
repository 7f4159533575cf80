namespace EvidenceRequests.Model;

/// <summary>An order or warrant under the law of the requesting state.</summary>
public sealed record HomeOrderRule
{
    /// <summary>Id used by the case file, such as <c>peca-34</c>.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>Name and provision as it is cited.</summary>
    [Name]
    public required string Name { get; init; }

    /// <summary>Ids of the statutes whose offences it serves; empty means any offence.</summary>
    [IdIn("statutes")]
    public IReadOnlyList<string> Statutes { get; init; } = [];

    /// <summary>Ids of the agencies that may apply for it; empty means any.</summary>
    [IdIn("agencies")]
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Categories of data it covers.</summary>
    [Word("data-category")]
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The longest time it runs, in days, if the law says.</summary>
    public int? MaxDays { get; init; }

    /// <summary>Who makes it.</summary>
    [FreeText]
    public required string MadeBy { get; init; }

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
