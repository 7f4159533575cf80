using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds the rule that speaks about one kind of request for one item.</summary>
internal static class PolicyChooser
{
    public static PolicyAnswer Choose(IReadOnlyList<PolicyRule> rules, PolicyQuestion question, CaseFacts facts, FactScope scope, IReadOnlyList<RegionSet> sets)
    {
        var fitting = rules
            .Where(r => r.For.Contains(question.Kind)
                && (r.InForce?.Covers(question.AsOf) ?? true)
                && Requester.Matches(r.From, question.RequestingState, question.AddresseeState)
                && r.Items.Includes(question.Item)
                && r.Categories.Includes(question.Category)
                && r.Services.Includes(question.Service)
                && r.Roles.Includes(question.Role)
                && Conditions.AllHold(r.When, facts, scope, sets))
            .GroupBy(RuleRank.Compute)
            .OrderByDescending(g => g.Key)
            .FirstOrDefault()?.ToList();
        return fitting is null
            ? PolicyAnswer.Silent
            : new PolicyAnswer(fitting.Max(GetAnswer), fitting.MaxBy(GetAnswer), fitting.Select(r => r.Answer).Distinct().Count() > 1);
    }

    // What rests on memory closes no route: it is a question, and shown as one.
    private static Answer GetAnswer(PolicyRule rule) => rule is { Answer: Answer.Closed, Cite.Confidence: Confidence.Memory } ? Answer.Unknown : rule.Answer;
}
