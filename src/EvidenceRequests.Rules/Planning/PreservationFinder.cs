using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks at what has been preserved already and at the provider's rule for this requester.</summary>
internal static class PreservationFinder
{
    /// <summary>Days before the end in which an extension is drafted, unless the provider wants it earlier.</summary>
    public const int RenewalWindowDays = 30;

    public static PreservationRule? FindRule(Target target, string requestingState, string? addresseeState, DateOnly asOf) => target.Provider.Preservation
        .Where(r => (r.InForce?.Covers(asOf) ?? true)
            && Requester.Matches(r.From, requestingState, addresseeState)
            && r.Services.Includes(target.Service)
            && r.Roles.Includes(target.Role))
        .OrderByDescending(RuleRank.Compute)
        .FirstOrDefault();

    /// <summary>The answer of a rule. What rests on memory closes nothing.</summary>
    public static Answer GetAnswer(PreservationRule? rule) => rule switch
    {
        null => Answer.Unknown,
        { Answer: Answer.Closed, Cite.Confidence: Confidence.Memory } => Answer.Unknown,
        _ => rule.Answer,
    };

    /// <summary>The preservation that a route builds on.</summary>
    public static ActivePreservation? FindCurrent(DatedCase dated, Route route) =>
        FindCurrent(dated, route.Target, FindRule(route.Target, dated.RequestingState, route.Entity.State, dated.AsOf));

    /// <summary>
    /// The preservation as it stands after everything that was sent by the day of the plan; null if nothing was. An extension that was sent
    /// after the end extends nothing: it is a new preservation, with a gap before it.
    /// </summary>
    public static ActivePreservation? FindCurrent(DatedCase dated, Target target, PreservationRule? rule)
    {
        ActivePreservation? current = null;
        foreach (var (entry, sent, i) in Sent(dated, target))
        {
            var carriesOn = entry.Step == RequestKinds.PreservationExtension && current is not null;
            var inTime = carriesOn && (current!.Expires is not { } end || sent <= end);
            var days = entry.Days ?? (carriesOn ? rule?.Extension?.Days : null) ?? rule?.Days;
            var from = inTime && current!.Expires is { } running ? running : sent;
            current = new ActivePreservation
            {
                Account = target.Account.Id,
                Reference = entry.Reference ?? (inTime ? current!.Reference : null),
                Sent = sent,
                Expires = days is { } d ? from.AddDays(d) : null,
                Kind = entry.Step != RequestKinds.PreservationExtension ? entry.Step : current?.Kind ?? RequestKinds.Preservation,
                IsConfirmed = entry.Outcome is "confirmed" or "acknowledged" or "answered",
                IsUnanswered = entry.Outcome == "no-answer",
                Extensions = inTime ? current!.Extensions + 1 : 0,
                GapFrom = carriesOn && !inTime ? current!.Expires!.Value.AddDays(1) : null,
                Fact = FormattableString.Invariant($"history[{i}]"),
            };
        }

        return current;
    }

    /// <summary>The first day on which an extension is asked for.</summary>
    public static DateOnly ExtendFrom(DateOnly expires, ExtensionRule? rule) => expires.AddDays(-Math.Max(RenewalWindowDays, rule?.LeadDays ?? 0));

    private static IEnumerable<(HistoryEntry Entry, DateOnly Sent, int Index)> Sent(DatedCase dated, Target target) => dated.History.About(target)
        .Select(h => (h.Entry, Sent: h.Entry.Sent?.Value, h.Index))
        .Where(h => h.Sent <= dated.AsOf && h.Entry.Outcome is not ("refused" or "returned") && RequestKinds.IsPreservation(h.Entry.Step))
        .Select(h => (h.Entry, h.Sent!.Value, h.Index))
        .OrderBy(h => h.Item2);
}
