using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The first route: what is wanted is kept alive, extended, or kept through the authorities.</summary>
internal sealed class PreservationRoutePlanner(RouteInput input)
{
    public void Add(List<SortedItem> stored)
    {
        if (stored.Count == 0)
        {
            return;
        }

        var rule = PreservationFinder.FindRule(input.Target, input.Case.RequestingState, input.Entity.State, input.Case.AsOf);
        var current = PreservationFinder.FindCurrent(input.Case.CaseFile, input.Target, rule);
        if (current is { Expires: null } || (current is { Expires: { } end } && end >= input.Case.AsOf))
        {
            Extend(stored, rule, current);
            return;
        }

        switch (rule?.Answer)
        {
            case Answer.Closed:
                input.Results.Refuse(RequestKinds.Preservation, input.Target, input.Request, stored, FindingCodes.PreservationClosed, $"{input.Target.Provider.Id}:preservation", rule.Why,
                    rule.Instead ?? RequestKinds.PreservationThroughAuthority, SourceReferences.Resolve(input.Target.Provider, rule.Cite));
                PreserveThroughAuthority(stored, rule);
                break;
            case null or Answer.Unknown:
                AddPreservation(stored, rule, [PreservationNotKnown(rule)]);
                break;
            default:
                AddPreservation(stored, rule, []);
                break;
        }
    }

    private void AddPreservation(List<SortedItem> stored, PreservationRule? rule, IReadOnlyList<Finding> findings) => input.Results.Routes.Add(input.CreateRoute(RequestKinds.Preservation, stored) with
    {
        Days = rule?.Days,
        Policy = rule?.Answer is Answer.Open or Answer.Discretionary ? PolicyCitation.Create(input.Target.Provider, rule.Cite) : null,
        Extension = rule?.Extension,
        UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
        Findings = findings,
        Reasons = rule is null ? [] : [new Reason { Rule = $"{input.Target.Provider.Id}:preservation", Why = rule.Why, Source = SourceReferences.Resolve(input.Target.Provider, rule.Cite) }],
    });

    // A letter that the provider may ignore costs little, so it is drafted; the doubt is shown and must be settled by a person.
    private Finding PreservationNotKnown(PreservationRule? rule) => Finding.Warning(
        FindingCodes.KindUnknown,
        requirement: new StatementId(input.Target.Provider.Id, "preservation"),
        fact: input.Target.FactPath,
        message: $"it is not known whether {input.Target.Provider.Name} preserves data on a foreign letter.",
        why: rule?.Why is { } why ? $"So far: {why}." : "No published statement was found.",
        fix: "Send the letter, ask for a confirmation with a reference, and prepare the request through the authorities at the same time.",
        source: rule is null ? null : SourceReferences.Resolve(input.Target.Provider, rule.Cite));

    private void PreserveThroughAuthority(List<SortedItem> stored, PreservationRule rule)
    {
        if ((rule.Instead ?? RequestKinds.PreservationThroughAuthority) == RequestKinds.PreservationThroughAuthority && input.Country?.Requested is { CentralAuthorities.Count: > 0 })
        {
            input.Results.Routes.Add(input.CreateRoute(RequestKinds.PreservationThroughAuthority, stored) with
            {
                UserNotice = rule.UserNotice,
                Reasons = [new Reason { Rule = $"{input.Target.Provider.Id}:preservation", Why = rule.Why, Source = SourceReferences.Resolve(input.Target.Provider, rule.Cite) }],
            });
        }
    }

    private void Extend(List<SortedItem> stored, PreservationRule? rule, ActivePreservation current)
    {
        if (current.Expires is not { } expires)
        {
            return;
        }

        var extension = rule?.Extension;
        if (extension?.Count is { } most && PreservationFinder.ExtensionsSent(input.Case.CaseFile, input.Target) >= most)
        {
            input.Results.Refuse(RequestKinds.PreservationExtension, input.Target, input.Request, stored, FindingCodes.ExtensionClosed, $"{input.Target.Provider.Id}:extension",
                $"{input.Target.Provider.Name} extends a preservation {(most == 0 ? "not at all" : most == 1 ? "once" : FormattableString.Invariant($"{most} times"))}, and that is used up", RequestKinds.MlaStored, SourceReferences.Resolve(input.Target.Provider, extension.Cite));
            return;
        }

        var from = PreservationFinder.ExtendFrom(expires, extension);
        input.Results.Routes.Add(input.CreateRoute(RequestKinds.PreservationExtension, stored) with
        {
            Days = extension?.Days ?? rule?.Days,
            Policy = PolicyCitation.Create(input.Target.Provider, extension?.Cite),
            Extension = extension,
            UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            Waits = input.Case.AsOf < from,
            Findings = extension?.LeadDays is { } lead && expires.DayNumber - input.Case.AsOf.DayNumber < lead ? [LateForExtension(current, lead, extension)] : [],
            Reasons = extension is null ? [] : [new Reason { Rule = $"{input.Target.Provider.Id}:extension", Why = "the preservation ends soon and can be extended", Source = SourceReferences.Resolve(input.Target.Provider, extension.Cite) }],
        });
    }

    private Finding LateForExtension(ActivePreservation current, int lead, ExtensionRule extension) => Finding.Warning(
        FindingCodes.PreservationExpires,
        fact: current.Fact,
        message: FormattableString.Invariant($"{input.Target.Provider.Name} asks for an extension {lead} days before the end; that day has passed."),
        why: "A late request may not be taken.",
        fix: "Send it at once and call the provider's desk.",
        source: SourceReferences.Resolve(input.Target.Provider, extension.Cite));
}
