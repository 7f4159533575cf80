using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The answer of a provider or of a law to one kind of request for one item, with the rule that gives it.</summary>
internal sealed record PolicyAnswer(Answer Answer, PolicyRule? Rule, bool Ambiguous)
{
    /// <summary>No rule speaks.</summary>
    public static PolicyAnswer Silent { get; } = new(Answer.Unknown, null, Ambiguous: false);
}
