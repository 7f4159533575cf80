using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What a rule says of its failure besides code, severity and message: the fact it is about, why it matters, what to do and who says so.</summary>
internal sealed record FindingDetails(string? Fact, string? Why, string? Fix)
{
    public SourceReference? Source { get; init; }

    /// <summary>The statement of a pack that speaks.</summary>
    public StatementId? Requirement { get; init; }
}
