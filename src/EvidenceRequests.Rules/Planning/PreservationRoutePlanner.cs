using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The first route: what is wanted is kept alive, extended, or kept through the authorities.</summary>
internal sealed class PreservationRoutePlanner(RouteInput input)
{
    public RouteResult Plan(IReadOnlyList<SortedItem> stored)
    {
        if (stored.Count == 0)
        {
            return RouteResult.Nothing;
        }

        var rule = PreservationFinder.FindRule(input.Target, input.Case.RequestingState, input.Entity.State, input.Case.AsOf);
        if (PreservationFinder.FindCurrent(input.Case.CaseFile, input.Target, rule) is { } current && (current.Expires is not { } end || end >= input.Case.AsOf))
        {
            return Extend(stored, rule, current);
        }

        return rule?.Answer switch
        {
            Answer.Closed => RouteResult.Join(RouteResult.From(RefuseClosed(stored, rule)), PreserveThroughAuthority(stored, rule)),
            null or Answer.Unknown => RouteResult.From(Preserve(stored, rule) with { Findings = [PreservationNotKnown(rule)] }),
            _ => RouteResult.From(Preserve(stored, rule) with { Policy = PolicyCitation.Create(input.Provider, rule.Cite), Findings = [.. Terms(rule)] }),
        };
    }

    private Route Preserve(IReadOnlyList<SortedItem> stored, PreservationRule? rule) => input.CreateRoute(RequestKinds.Preservation, stored) with
    {
        Days = rule?.Days,
        Extension = rule?.Extension,
        UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
        Reasons = rule is null ? [] : [input.CreateReason("preservation", rule.Why, rule.Cite)],
    };

    // What the office must do or must not expect while the data is kept.
    private IEnumerable<Finding> Terms(PreservationRule rule)
    {
        if (rule.Mode is { } mode)
        {
            yield return Note("preservation", mode == "snapshot"
                ? $"{input.Provider.Name} keeps a copy of what is there when it acts; what comes later is not kept."
                : $"{input.Provider.Name} also keeps what comes after the day on which it acts.", rule.Cite);
        }

        if (rule.Continuation is { } continuation)
        {
            yield return Note("preservation", $"{input.Provider.Name} keeps the data on only on a condition: {continuation}", rule.Cite);
        }
    }

    private Finding Note(string part, string message, Citation cite) => Finding.Note(
        FindingCodes.Caution,
        requirement: new StatementId(input.Provider.Id, part),
        fact: input.Target.FactPath,
        message: message,
        source: SourceReferences.Resolve(input.Provider, cite));

    private Refusal RefuseClosed(IReadOnlyList<SortedItem> stored, PreservationRule rule) => input.Refuse(
        RequestKinds.Preservation, stored, FindingCodes.PreservationClosed, $"{input.Provider.Id}:preservation", rule.Why,
        rule.Instead ?? RequestKinds.PreservationThroughAuthority, SourceReferences.Resolve(input.Provider, rule.Cite));

    // A letter that the provider may ignore costs little, so it is drafted; the doubt is shown and must be settled by a person.
    private Finding PreservationNotKnown(PreservationRule? rule) => Finding.Warning(
        FindingCodes.KindUnknown,
        requirement: new StatementId(input.Provider.Id, "preservation"),
        fact: input.Target.FactPath,
        message: $"it is not known whether {input.Provider.Name} preserves data on a foreign letter.",
        why: rule?.Why is { } why ? $"So far: {why}." : "No published statement was found.",
        fix: "Send the letter, ask for a confirmation with a reference, and prepare the request through the authorities at the same time.",
        source: rule is null ? null : SourceReferences.Resolve(input.Provider, rule.Cite));

    private RouteResult PreserveThroughAuthority(IReadOnlyList<SortedItem> stored, PreservationRule rule) =>
        (rule.Instead ?? RequestKinds.PreservationThroughAuthority) == RequestKinds.PreservationThroughAuthority && input.Country?.Requested is { CentralAuthorities.Count: > 0 }
            ? RouteResult.From(input.CreateRoute(RequestKinds.PreservationThroughAuthority, stored) with
            {
                UserNotice = rule.UserNotice,
                Reasons = [input.CreateReason("preservation", rule.Why, rule.Cite)],
            })
            : RouteResult.Nothing;

    private RouteResult Extend(IReadOnlyList<SortedItem> stored, PreservationRule? rule, ActivePreservation current)
    {
        if (current.Expires is not { } expires)
        {
            return RouteResult.Nothing;
        }

        var extension = rule?.Extension;
        if (extension?.Count is { } most && PreservationFinder.ExtensionsSent(input.Case.CaseFile, input.Target) >= most)
        {
            return RouteResult.From(input.Refuse(RequestKinds.PreservationExtension, stored, FindingCodes.ExtensionClosed, $"{input.Provider.Id}:extension",
                $"{input.Provider.Name} extends a preservation {(most == 0 ? "not at all" : most == 1 ? "once" : FormattableString.Invariant($"{most} times"))}, and that is used up", RequestKinds.MlaStored, SourceReferences.Resolve(input.Provider, extension.Cite)));
        }

        return RouteResult.From(input.CreateRoute(RequestKinds.PreservationExtension, stored) with
        {
            Days = extension?.Days ?? rule?.Days,
            Policy = PolicyCitation.Create(input.Provider, extension?.Cite),
            Extension = extension,
            UserNotice = rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            IsEarly = input.Case.AsOf < PreservationFinder.ExtendFrom(expires, extension),
            Findings =
            [
                .. extension?.LeadDays is { } lead && expires.DayNumber - input.Case.AsOf.DayNumber < lead ? [LateForExtension(current, lead, extension)] : Array.Empty<Finding>(),
                .. extension?.Marking is { } marking ? [Note("extension", $"{input.Provider.Name} on extensions: {marking}", extension.Cite)] : Array.Empty<Finding>(),
                .. rule is null ? [] : Terms(rule),
            ],
            Reasons = extension is null ? [] : [input.CreateReason("extension", "the preservation ends soon and can be extended", extension.Cite)],
        });
    }

    private Finding LateForExtension(ActivePreservation current, int lead, ExtensionRule extension) => Finding.Warning(
        FindingCodes.PreservationExpires,
        fact: current.Fact,
        message: FormattableString.Invariant($"{input.Provider.Name} asks for an extension {lead} days before the end; that day has passed."),
        why: "A late request may not be taken.",
        fix: "Send it at once and call the provider's desk.",
        source: SourceReferences.Resolve(input.Provider, extension.Cite));
}
