using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The first rung: what is wanted is kept alive, extended, or kept through the authorities.</summary>
internal sealed class PreservationRung(Approach approach)
{
    public void Add(List<SortedItem> stored)
    {
        if (stored.Count == 0)
        {
            return;
        }

        var rule = PreservationPlanner.Rule(approach.Target, approach.At.RequestingState, approach.Entity.State, approach.At.AsOf);
        var current = PreservationPlanner.Current(approach.At.CaseFile, approach.Target, rule);
        if (current is { Expires: null } || (current is { Expires: { } end } && end >= approach.At.AsOf))
        {
            Extend(stored, rule, current);
            return;
        }

        switch (rule?.Answer)
        {
            case Answer.Closed:
                approach.Ladder.Refuse(RequestKinds.Preservation, approach.Target, approach.Request, stored, FindingCodes.PreservationClosed, $"{approach.Target.Provider.Id}:preservation", rule.Why,
                    rule.Instead ?? RequestKinds.PreservationThroughAuthority, References.Of(approach.Target.Provider, rule.Cite));
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

    private void AddPreservation(List<SortedItem> stored, PreservationRule? rule, IReadOnlyList<Finding> findings) => approach.Ladder.Rungs.Add(approach.Rung(RequestKinds.Preservation, stored) with
    {
        Days = rule?.Days,
        Extension = rule?.Extension,
        UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
        Findings = findings,
        Reasons = rule is null ? [] : [new Reason { Rule = $"{approach.Target.Provider.Id}:preservation", Why = rule.Why, Source = References.Of(approach.Target.Provider, rule.Cite) }],
    });

    // A letter that the provider may ignore costs little, so it is drafted; the doubt is shown and must be settled by a person.
    private Finding PreservationNotKnown(PreservationRule? rule) => new()
    {
        Code = FindingCodes.KindUnknown,
        Severity = Severity.Warning,
        Requirement = $"{approach.Target.Provider.Id}:preservation",
        Fact = approach.Target.FactPath,
        Message = $"it is not known whether {approach.Target.Provider.Name} preserves data on a foreign letter.",
        Why = rule?.Why is { } why ? $"So far: {why}." : "No published statement was found.",
        Fix = "Send the letter, ask for a confirmation with a reference, and prepare the request through the authorities at the same time.",
        Source = rule is null ? null : References.Of(approach.Target.Provider, rule.Cite),
    };

    private void PreserveThroughAuthority(List<SortedItem> stored, PreservationRule rule)
    {
        if ((rule.Instead ?? RequestKinds.PreservationThroughAuthority) == RequestKinds.PreservationThroughAuthority && approach.Country?.Requested is { CentralAuthorities.Count: > 0 })
        {
            approach.Ladder.Rungs.Add(approach.Rung(RequestKinds.PreservationThroughAuthority, stored) with
            {
                UserNotice = rule.UserNotice,
                Reasons = [new Reason { Rule = $"{approach.Target.Provider.Id}:preservation", Why = rule.Why, Source = References.Of(approach.Target.Provider, rule.Cite) }],
            });
        }
    }

    private void Extend(List<SortedItem> stored, PreservationRule? rule, LivePreservation current)
    {
        if (current.Expires is not { } expires)
        {
            return;
        }

        var extension = rule?.Extension;
        if (extension?.Count is { } most && PreservationPlanner.ExtensionsSent(approach.At.CaseFile, approach.Target) >= most)
        {
            approach.Ladder.Refuse(RequestKinds.PreservationExtension, approach.Target, approach.Request, stored, FindingCodes.ExtensionClosed, $"{approach.Target.Provider.Id}:extension",
                $"{approach.Target.Provider.Name} extends a preservation {(most == 0 ? "not at all" : most == 1 ? "once" : FormattableString.Invariant($"{most} times"))}, and that is used up", RequestKinds.MlaStored, References.Of(approach.Target.Provider, extension.Cite));
            return;
        }

        var from = PreservationPlanner.ExtendFrom(expires, extension);
        approach.Ladder.Rungs.Add(approach.Rung(RequestKinds.PreservationExtension, stored) with
        {
            Days = extension?.Days ?? rule?.Days,
            Extension = extension,
            UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            Waits = approach.At.AsOf < from,
            Findings = extension?.LeadDays is { } lead && expires.DayNumber - approach.At.AsOf.DayNumber < lead ? [LateForExtension(current, lead, extension)] : [],
            Reasons = extension is null ? [] : [new Reason { Rule = $"{approach.Target.Provider.Id}:extension", Why = "the preservation ends soon and can be extended", Source = References.Of(approach.Target.Provider, extension.Cite) }],
        });
    }

    private Finding LateForExtension(LivePreservation current, int lead, ExtensionRule extension) => new()
    {
        Code = FindingCodes.PreservationExpires,
        Severity = Severity.Warning,
        Fact = current.Fact,
        Message = FormattableString.Invariant($"{approach.Target.Provider.Name} asks for an extension {lead} days before the end; that day has passed."),
        Why = "A late request may not be taken.",
        Fix = "Send it at once and call the provider's desk.",
        Source = References.Of(approach.Target.Provider, extension.Cite),
    };
}
