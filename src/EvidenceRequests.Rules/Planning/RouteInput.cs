using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One data request on its way to one addressee, with the questions that every route of the ladder asks.</summary>
internal sealed class RouteInput(DatedCase dated, RouteResults results, DataRequest request, Target target, LegalEntity entity, string? askAddressee)
{
    private readonly FactScope scope = FactScope.Create(target.Account, target.FactPath, request);
    private readonly CaseFacts facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));

    public DatedCase Case => dated;

    public RouteResults Results => results;

    public DataRequest Request => request;

    public Target Target => target;

    public LegalEntity Entity => entity;

    /// <summary>The state of the addressee, if there is a pack for it.</summary>
    public Country? Country { get; } = dated.Country(entity.State);

    public (PolicyAnswer Law, PolicyAnswer Policy) Ask(string kind, SortedItem item)
    {
        var question = new PolicyQuestion(kind, item.Id, item.Category, target.Service, target.Role, dated.RequestingState, entity.State, dated.AsOf);
        var law = Country?.Requested is { } requested ? PolicyChooser.Choose(requested.DisclosureLaw, question, facts, scope, []) : PolicyAnswer.Silent;
        var policy = PolicyChooser.Choose(target.Provider.Policy, question, facts, scope, target.Provider.RegionSets);
        foreach (var two in new[] { law, policy }.Where(a => a.Ambiguous))
        {
            results.Findings.Add(Ambiguous(two));
        }

        return (law, policy);
    }

    private Finding Ambiguous(PolicyAnswer answer) => Finding.Error(
        FindingCodes.RouteAmbiguous,
        requirement: answer.Rule is { } rule ? StatementId.FromRow(rule.Id) : null,
        fact: $"data.{request.Id}",
        message: $"two rules of the same rank about {target.Provider.Name} fit this case.",
        fix: "Have the pack corrected (\"evreq packs check\" names both places); until then the narrower answer is used.");

    // The narrower of law and policy wins; both are shown.
    public string? RefuseClosed(string kind, SortedItem item, PolicyAnswer law, PolicyAnswer policy)
    {
        var byLaw = law.Answer == Answer.Closed;
        var rule = byLaw ? law.Rule : policy.Rule;
        var unknown = !byLaw && policy.Answer == Answer.Unknown;
        var instead = rule?.Instead ?? RequestKinds.MlaStored;
        results.Refuse(kind, target, request, [item],
            byLaw ? FindingCodes.KindClosedByLaw : unknown ? FindingCodes.KindUnknown : FindingCodes.KindClosedByPolicy,
            rule?.Id,
            rule?.Why ?? $"no published statement says whether {target.Provider.Name} answers this kind of request",
            instead,
            rule is null ? null : byLaw ? SourceReferences.Resolve(Country!, rule.Cite) : SourceReferences.Resolve(target.Provider, rule.Cite));
        return instead;
    }

    public UserNotice Notice(string kind) => target.Provider.UserNotice
        .Where(n => (n.For.Count == 0 || n.For.Contains(kind)) && (n.Services.Count == 0 || (target.Service is { } s && n.Services.Contains(s))))
        .OrderByDescending(RuleRank.Compute)
        .FirstOrDefault()?.Default ?? UserNotice.Unknown;

    public Reason CreateReason(PolicyRule rule) => new() { Rule = $"{target.Provider.Id}:{rule.Id}", Why = rule.Why, Source = SourceReferences.Resolve(target.Provider, rule.Cite) };

    public Reason CreateLawReason(PolicyRule rule) => new() { Rule = $"{Country!.Id}:{rule.Id}", Why = rule.Why, Source = SourceReferences.Resolve(Country, rule.Cite) };

    public Route CreateRoute(string kind, IReadOnlyList<SortedItem> items) => new(kind, target, entity, request, items) { AskAddressee = askAddressee };
}
