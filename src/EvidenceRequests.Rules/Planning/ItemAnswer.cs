using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An item with what the law and the provider answer to one kind of request for it.</summary>
internal sealed record ItemAnswer(SortedItem Item, PolicyAnswer Law, PolicyAnswer Policy)
{
    /// <summary>The narrower of law and policy wins; both are shown.</summary>
    public bool ClosedByLaw => Law.Answer == Answer.Closed;

    /// <summary>The rule that decides where the request is not open.</summary>
    public PolicyRule? Deciding => ClosedByLaw ? Law.Rule : Policy.Rule;
}
