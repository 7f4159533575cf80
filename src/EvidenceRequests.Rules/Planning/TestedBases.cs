using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The legal bases between two states that were tested for a case.</summary>
internal sealed record TestedBases(IReadOnlyList<LegalBasis> Fitting, IReadOnlyList<RejectedBasis> Rejected)
{
    public static TestedBases None { get; } = new([], []);
}
