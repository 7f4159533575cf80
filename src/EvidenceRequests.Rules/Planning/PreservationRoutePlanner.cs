using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The first route: what is wanted is kept alive, extended on the way it was kept, or kept through the authorities.</summary>
internal sealed class PreservationRoutePlanner(RouteInput input)
{
    public RouteResult Plan(IReadOnlyList<SortedItem> stored)
    {
        if (stored.Count == 0)
        {
            return RouteResult.Nothing;
        }

        var rule = PreservationFinder.FindRule(input.Target, input.Case.RequestingState, input.Entity.State, input.Case.AsOf);
        return RouteResult.Join(stored
            .GroupBy(i => PreservationFinder.FindCurrent(input.Case, input.Target, rule, i.Id))
            .Select(g => Plan([.. g], rule, g.Key)));
    }

    private RouteResult Plan(IReadOnlyList<SortedItem> stored, PreservationRule? rule, ActivePreservation? current) => RouteResult.Join(
        RouteResult.From(PreservationDoubts.Find(input.Case, input.Target, current)),
        current is not null && (current.Expires is not { } end || end >= input.Case.AsOf)
            ? new PreservationExtensionPlanner(input, this).Plan(stored, rule, current)
            : Begin(stored, rule));

    /// <summary>Asks the authorities of the state to have the data kept, where that is the way left.</summary>
    public RouteResult PreserveThroughAuthority(IReadOnlyList<SortedItem> stored, PreservationRule? rule, ActivePreservation? current = null)
    {
        if (input.Asked?.Requested is not { CentralAuthorities.Count: > 0 })
        {
            return RouteResult.From(input.Refuse(RequestKinds.PreservationThroughAuthority, stored, FindingCodes.RouteNoPack, rule: null, input.NoPackOfState(), "ask-authority", null));
        }

        var route = input.CreateRoute(RequestKinds.PreservationThroughAuthority, stored);
        return RouteResult.From(route with
        {
            UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            IsEarly = current?.Expires is { } end && input.Case.AsOf < PreservationFinder.ExtendFrom(end, rule: null),
            Reasons = [.. route.Reasons, .. current is not null ? [new Reason { Rule = "history", Why = "the preservation went through the authorities, so it is extended through them" }] : rule is null ? [] : new[] { input.CreateReason("preservation", rule.Why, rule.Cite) }],
        });
    }

    private RouteResult Begin(IReadOnlyList<SortedItem> stored, PreservationRule? rule)
    {
        if (input.Target.IsStated)
        {
            return RouteResult.Join(RouteResult.From(input.RefuseStated(RequestKinds.Preservation, stored, RequestKinds.PreservationThroughAuthority)), PreserveThroughAuthority(stored, rule));
        }

        return PreservationFinder.GetAnswer(rule) switch
        {
            Answer.Closed => RouteResult.Join(RouteResult.From(RefuseClosed(RequestKinds.Preservation, stored, rule!)), InsteadOf(stored, rule!)),
            Answer.Unknown => RouteResult.From(Preserve(stored, rule) with { Findings = [PreservationNotKnown(rule)] }),
            _ => RouteResult.From(Preserve(stored, rule) with { Policy = PolicyCitation.Create(input.Provider, rule!.Cite), Findings = [.. PreservationTerms.Find(input, rule)] }),
        };
    }

    public Refusal RefuseClosed(string kind, IReadOnlyList<SortedItem> stored, PreservationRule rule) => input.Refuse(
        kind, stored, FindingCodes.PreservationClosed, $"{input.Provider.Id}:preservation", rule.Why,
        rule.Instead ?? RequestKinds.PreservationThroughAuthority, SourceReferences.Resolve(input.Provider, rule.Cite));

    public RouteResult InsteadOf(IReadOnlyList<SortedItem> stored, PreservationRule rule) =>
        (rule.Instead ?? RequestKinds.PreservationThroughAuthority) == RequestKinds.PreservationThroughAuthority ? PreserveThroughAuthority(stored, rule) : RouteResult.Nothing;

    private Route Preserve(IReadOnlyList<SortedItem> stored, PreservationRule? rule) => input.CreateRoute(RequestKinds.Preservation, stored) with
    {
        Days = rule?.Days,
        Extension = rule?.Extension,
        UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
        Reasons = rule is null ? [] : [input.CreateReason("preservation", rule.Why, rule.Cite)],
    };

    // A letter that the provider may ignore costs little, so it is drafted; the doubt is shown and must be settled by a person.
    private Finding PreservationNotKnown(PreservationRule? rule) => Finding.Warning(
        FindingCodes.KindUnknown,
        requirement: new StatementId(input.Provider.Id, "preservation"),
        fact: input.Target.FactPath,
        message: $"it is not known whether {input.Provider.Name} preserves data on a foreign letter.",
        why: rule?.Why is { } why ? $"So far: {why}." : "No published statement was found.",
        fix: "Send the letter, ask for a confirmation with a reference, and prepare the request through the authorities at the same time.",
        source: rule is null ? null : SourceReferences.Resolve(input.Provider, rule.Cite));
}
