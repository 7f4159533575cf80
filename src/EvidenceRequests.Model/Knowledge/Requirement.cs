namespace EvidenceRequests.Model;

/// <summary>A fact that must be stated, or must hold, before a document is drafted.</summary>
public sealed record Requirement
{
    /// <summary>Id, unique over all packs.</summary>
    [PackId]
    public required string Id { get; init; }

    /// <summary>The kinds of request it is for; empty means every kind.</summary>
    [Word(WordLists.RequestKinds)]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>The categories of data it is for; empty means every category.</summary>
    [Word("data-category")]
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The services it is for; empty means every service.</summary>
    [IdIn("services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Conditions that must all hold for the requirement to apply.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>The path of the fact.</summary>
    [FactPath]
    public required string Fact { get; init; }

    /// <summary>What must hold for it.</summary>
    public required Check Check { get; init; }

    /// <summary>How grave it is if it does not.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Who asks for it: law, guidance or practice.</summary>
    public RequirementLevel? Level { get; init; }

    /// <summary>The row of the table of request elements it belongs to, such as <c>facts-summary</c>.</summary>
    [Word("request-element")]
    public string? Element { get; init; }

    /// <summary>Why.</summary>
    [FreeText]
    public required string Why { get; init; }

    /// <summary>What to do.</summary>
    [FreeText]
    public required string Fix { get; init; }

    /// <summary>Why the answer is in no document that leaves the office, in one sentence; absent if a document prints it.</summary>
    [FreeText]
    public string? StaysInOffice { get; init; }

    /// <summary>Who can answer it, where it is not the one who answers for such a fact everywhere; absent for that one.</summary>
    public FindingOwner? AnsweredBy { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Cite { get; init; }

    /// <summary>The days between which it holds.</summary>
    public InForce? InForce { get; init; }
}
