namespace EvidenceRequests.Model;

/// <summary>A term that the law of the requesting state sets.</summary>
public sealed record StatutoryTerm
{
    /// <summary>Id used inside the pack.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>What must happen by then.</summary>
    [FreeText]
    public required string Title { get; init; }

    /// <summary>Days, every day counted. One of days, working days, months and hours is stated.</summary>
    public int? Days { get; init; }

    /// <summary>Working days of the state.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Months; where the last month is shorter, its last day counts.</summary>
    public int? Months { get; init; }

    /// <summary>Hours.</summary>
    public int? Hours { get; init; }

    /// <summary>The fact it counts from: a path in the case file.</summary>
    [FactPath]
    public required string From { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>What the reader must know.</summary>
    [FreeText]
    public string? Note { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }
}
