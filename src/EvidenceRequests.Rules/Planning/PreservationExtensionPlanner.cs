using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>One more period for what is kept. An extension goes the way the preservation went, and opens no way that is closed.</summary>
internal sealed class PreservationExtensionPlanner(RouteInput input, PreservationRoutePlanner preservation)
{
    public RouteResult Plan(IReadOnlyList<SortedItem> stored, PreservationRule? rule, ActivePreservation current)
    {
        if (current.Kind == RequestKinds.PreservationThroughAuthority)
        {
            return preservation.PreserveThroughAuthority(stored, rule, current);
        }

        if (input.Target.IsStated)
        {
            return RouteResult.Join(RouteResult.From(input.RefuseStated(RequestKinds.PreservationExtension, stored, RequestKinds.PreservationThroughAuthority)), preservation.PreserveThroughAuthority(stored, rule));
        }

        if (PreservationFinder.GetAnswer(rule) == Answer.Closed)
        {
            return RouteResult.Join(RouteResult.From(preservation.RefuseClosed(RequestKinds.PreservationExtension, stored, rule!)), preservation.InsteadOf(stored, rule!));
        }

        if (current.Expires is null)
        {
            return RouteResult.Nothing;
        }

        var answers = input.Ask(RequestKinds.PreservationExtension, stored).ToLookup(a => a.ClosedByLaw || a.Policy.Answer == Answer.Closed);
        IReadOnlyList<SortedItem> open = [.. answers[false].Select(a => a.Item)];
        return RouteResult.Join(
            new RouteResult { Refusals = [.. answers[true].Select(a => input.RefuseClosed(RequestKinds.PreservationExtension, a))] },
            open.Count == 0 ? preservation.PreserveThroughAuthority(stored, rule) : Extend(open, rule, current));
    }

    private RouteResult Extend(IReadOnlyList<SortedItem> stored, PreservationRule? rule, ActivePreservation current)
    {
        var extension = rule?.Extension;
        if (extension?.Count is { } most && current.Extensions >= most)
        {
            return RouteResult.From(input.Refuse(RequestKinds.PreservationExtension, stored, FindingCodes.ExtensionClosed, $"{input.Provider.Id}:extension",
                $"{input.Provider.Name} extends a preservation {(most == 0 ? "not at all" : most == 1 ? "once" : FormattableString.Invariant($"{most} times"))}, and that is used up", RequestKinds.MlaStored, SourceReferences.Resolve(input.Provider, extension.Cite)));
        }

        return RouteResult.From(input.CreateRoute(RequestKinds.PreservationExtension, stored) with
        {
            Days = extension?.Days ?? rule?.Days,
            Policy = PolicyCitation.Create(input.Provider, extension?.Cite),
            Extension = extension,
            UserNotice = input.FindNoticeNaming(RequestKinds.PreservationExtension) ?? rule?.UserNotice ?? UserNotice.Unknown,
            Preservation = current,
            IsEarly = input.Case.AsOf < PreservationFinder.ExtendFrom(current.Expires!.Value, extension),
            Findings = [.. Late(current, extension), .. Continuation(rule), .. PreservationTerms.FindForExtension(input, rule)],
            Reasons = extension is null ? [] : [input.CreateReason("extension", "the preservation ends soon and can be extended", extension.Cite)],
        });
    }

    private IEnumerable<Finding> Late(ActivePreservation current, ExtensionRule? extension) =>
        extension?.LeadDays is not { } lead || current.Expires!.Value.DayNumber - input.Case.AsOf.DayNumber >= lead ? [] :
        [
            Finding.Warning(
                FindingCodes.PreservationExpires,
                fact: current.Fact,
                message: FormattableString.Invariant($"{input.Provider.Name} asks for an extension {lead} days before the end; that day has passed."),
                why: "A late request may not be taken.",
                fix: "Send it at once and call the provider's desk.",
                source: SourceReferences.Resolve(input.Provider, extension.Cite)),
        ];

    // A condition of the provider is a point for a person to see to before the extension leaves.
    private IEnumerable<Finding> Continuation(PreservationRule? rule) => rule?.Continuation is not { } condition ? [] :
    [
        Finding.Warning(
            FindingCodes.PreservationExpires,
            requirement: new StatementId(input.Provider.Id, "extension"),
            fact: input.Target.FactPath,
            message: $"{input.Provider.Name} keeps the data on only if this is shown: {condition.TrimEnd('.')}.",
            why: "Without it the data is let go at the end of the present period.",
            fix: "Send the proof with the extension.",
            source: SourceReferences.Resolve(input.Provider, rule.Cite)),
    ];
}
