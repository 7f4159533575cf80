using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One data request on its way to one addressee, with the questions that every route asks.</summary>
internal sealed class RouteInput(DatedCase dated, DataRequest request, Target target, LegalEntity entity, string? askAddressee)
{
    private readonly FactScope scope = FactScope.Create(target.Account, target.FactPath, request);
    private readonly CaseFacts facts = dated.Facts.With(DerivedFactFinder.FindForAccount(dated, target.Account));

    public DatedCase Case => dated;

    public DataRequest Request => request;

    public Target Target => target;

    public Provider Provider => target.Provider;

    public LegalEntity Entity => entity;

    /// <summary>True if the data is asked for through the authorities too, although it may be had directly.</summary>
    public bool ThroughAuthorities => request.ThroughAuthorities ?? dated.OpensAssistance;

    /// <summary>The company as a request to a state names it: under the state that the office chose, where it chose one.</summary>
    public LegalEntity HeldUnder { get; } = StateChooser.Choose(target, entity);

    /// <summary>The state that is asked for legal assistance, if there is a pack for it.</summary>
    public Country? Asked => dated.Country(HeldUnder.State);

    /// <summary>The state of the addressee, if there is a pack for it.</summary>
    public Country? Country { get; } = dated.Country(entity.State);

    public IReadOnlyList<ItemAnswer> Ask(string kind, IEnumerable<SortedItem> items) => [.. items.Select(i => Ask(kind, i))];

    /// <summary>Faults of packs that showed in the answers.</summary>
    public RouteResult Ambiguities(IEnumerable<ItemAnswer> answers) => RouteResult.From(answers
        .SelectMany(a => new[] { a.Law, a.Policy })
        .Where(a => a.Ambiguous)
        .Select(a => Finding.Error(
            FindingCodes.RouteAmbiguous,
            requirement: a.Rule is { } rule ? StatementId.FromRow(rule.Id) : null,
            fact: $"data.{request.Id}",
            message: $"two rules of the same rank about {Provider.Name} fit this case.",
            fix: "Have the pack corrected (\"evreq packs check\" names both places); until then the narrower answer is used.")));

    public Refusal Refuse(string kind, IEnumerable<SortedItem> items, string code, string? rule, string why, string? instead, SourceReference? source) =>
        target.Refuse(kind, request, items, code, rule, why, instead, source);

    public Refusal RefuseClosed(string kind, ItemAnswer answer) => Refuse(
        kind,
        [answer.Item],
        answer.ClosedByLaw ? FindingCodes.KindClosedByLaw : answer.Policy.Answer == Answer.Unknown ? FindingCodes.KindUnknown : FindingCodes.KindClosedByPolicy,
        answer.Deciding?.Id,
        answer.Deciding?.Why ?? $"no published statement says whether {Provider.Name} answers this kind of request",
        answer.Deciding is { Cite.Confidence: not Confidence.Memory } sure ? sure.Instead ?? RequestKinds.MlaStored : RequestKinds.MlaStored,
        answer.Deciding is not { } rule ? null : answer.ClosedByLaw ? SourceReferences.Resolve(Country!, rule.Cite) : SourceReferences.Resolve(Provider, rule.Cite));

    /// <summary>Refuses a direct request to a company that only the case file states.</summary>
    public Refusal RefuseStated(string kind, IEnumerable<SortedItem> items, string instead) => Refuse(
        kind, items, FindingCodes.RouteNoPack, rule: null, $"nothing is known here of how {Provider.Name} takes requests; it is asked through its state", instead, null);

    /// <summary>Why no request to the state can be planned, and what a person can do.</summary>
    public string NoPackOfState() => $"nothing is known here about requests to {StateNames.Resolve(dated, HeldUnder.State!).Name}, the state of {HeldUnder.Name}; the central authority at home knows the way, and where there is none a request goes by diplomatic note";

    public UserNotice Notice(string kind) => FindNotice(kind)?.Default ?? UserNotice.Unknown;

    /// <summary>What the provider says of notice to the user where a rule names the kind of request; null where none does.</summary>
    public UserNotice? FindNoticeNaming(string kind) => FindNotices(kind).FirstOrDefault(n => n.For.Contains(kind))?.Default;

    /// <summary>What the provider says of notice to the user, for one kind of request; null if it says nothing.</summary>
    public UserNoticeRule? FindNotice(string kind) => FindNotices(kind).FirstOrDefault();

    private IEnumerable<UserNoticeRule> FindNotices(string kind) => Provider.UserNotice
        .Where(n => n.For.Includes(kind) && n.Services.Includes(target.Service))
        .OrderByDescending(RuleRank.Compute);

    public Reason CreateReason(PolicyRule rule) => CreateReason(rule.Id, rule.Why, rule.Cite);

    public Reason CreateReason(string rule, string why, Citation cite) => new() { Rule = $"{Provider.Id}:{rule}", Why = why, Source = SourceReferences.Resolve(Provider, cite) };

    public Reason CreateLawReason(PolicyRule rule) => new() { Rule = $"{Country!.Id}:{rule.Id}", Why = rule.Why, Source = SourceReferences.Resolve(Country, rule.Cite) };

    public Route CreateRoute(string kind, IReadOnlyList<SortedItem> items) => new(kind, target, RequestKinds.IsToState(kind) ? HeldUnder : entity, request, items)
    {
        AskAddressee = askAddressee,
        Reasons = RequestKinds.IsToState(kind) ? [.. StateChooser.Reasons(target, entity)] : [],
        Findings = RequestKinds.IsToState(kind) ? [.. StateChooser.Findings(target, entity)] : [],
    };

    private ItemAnswer Ask(string kind, SortedItem item)
    {
        var question = new PolicyQuestion(kind, item.Id, item.Category, target.Service, target.Role, dated.RequestingState, entity.State, dated.AsOf);
        return new ItemAnswer(
            item,
            Country?.Requested is { } requested ? PolicyChooser.Choose(requested.DisclosureLaw, question, facts, scope, []) : PolicyAnswer.Silent,
            PolicyChooser.Choose(Provider.Policy, question, facts, scope, Provider.RegionSets));
    }
}
