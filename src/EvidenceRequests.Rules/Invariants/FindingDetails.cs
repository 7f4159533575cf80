using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What a rule says of its failure besides code, severity and message: the fact it is about, why it matters, what to do and who says so.</summary>
internal sealed record FindingDetails(string? Fact, string? Why, string? Fix)
{
    public SourceReference? Source { get; init; }

    /// <summary>The statement of a pack that speaks.</summary>
    public StatementId? Requirement { get; init; }

    /// <summary>Id of the account it speaks of, where the fact is elsewhere.</summary>
    public string? Account { get; init; }

    /// <summary>What it is about, where the code alone does not say it.</summary>
    public FindingScope? Scope { get; init; }

    /// <summary>Who can answer it, where the code alone does not say it.</summary>
    public FindingOwner? Owner { get; init; }
}
