using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks at what has been preserved already and at the provider's rule for this requester.</summary>
internal static class PreservationFinder
{
    /// <summary>Days before the end in which an extension is drafted, unless the provider wants it earlier.</summary>
    public const int RenewalWindowDays = 30;

    /// <summary>The rule where the service and the role of the company are not known: a rule for all of them first.</summary>
    public static PreservationRule? FindRule(Provider provider, string requestingState, string? addresseeState, DateOnly asOf) => provider.Preservation
        .Where(r => (r.InForce?.Covers(asOf) ?? true) && Requester.Matches(r.From, requestingState, addresseeState))
        .OrderBy(r => r.Services.Count + r.Roles.Count > 0)
        .ThenByDescending(RuleRank.Compute)
        .FirstOrDefault();

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

    /// <summary>The preservation that a route builds on: of all its items, or of one.</summary>
    public static ActivePreservation? FindCurrent(DatedCase dated, Route route, string? item = null) =>
        FindCurrent(dated, route.Target, FindRule(route.Target, dated.RequestingState, route.Entity.State, dated.AsOf), item);

    /// <summary>
    /// The preservation as it stands after everything that was sent by the day of the plan; null if nothing was. It ends on the day that the
    /// addressee confirmed, else after its days, counted from the letter. An extension that was sent after the end extends nothing: it is a new
    /// preservation, with a gap before it.
    /// </summary>
    public static ActivePreservation? FindCurrent(DatedCase dated, Target target, PreservationRule? rule, string? item = null) =>
        FindCurrent(target.Account.Id, dated.History.About(target).Where(h => item is null || h.Entry.Items.Includes(item)), rule, dated.AsOf);

    /// <summary>The same of what was sent about one account at one provider, in the order of the record.</summary>
    public static ActivePreservation? FindCurrent(string account, IEnumerable<PastRequest> requests, PreservationRule? rule, DateOnly asOf)
    {
        ActivePreservation? current = null;
        foreach (var (request, sent) in Sent(requests, asOf))
        {
            var entry = request.Entry;
            var carriesOn = entry.Step == RequestKinds.PreservationExtension && current is not null;
            var inTime = carriesOn && (current!.Expires is not { } end || sent <= end);
            var days = entry.Days ?? (carriesOn ? rule?.Extension?.Days : null) ?? rule?.Days;
            var from = inTime && current!.Expires is { } running ? running : sent;
            var confirmed = entry.ConfirmedUntil?.Value;
            current = new ActivePreservation
            {
                Account = account,
                Reference = entry.Reference ?? (inTime ? current!.Reference : null),
                Sent = sent,
                Expires = confirmed ?? (days is { } d ? from.AddDays(d) : null),
                ExpiresFromReceipt = confirmed is null && !inTime && entry.Received?.Value is { } received && days is { } counted ? received.AddDays(counted) : null,
                ConfirmedUntil = confirmed ?? (inTime ? current!.ConfirmedUntil : null),
                Kind = FindWay(entry, current),
                IsConfirmed = confirmed is not null || entry.Outcome is "confirmed" or "answered",
                IsAcknowledged = entry.Outcome is "acknowledged" or "queried",
                IsUnanswered = entry.Outcome == "no-answer",
                Extensions = inTime ? current!.Extensions + 1 : 0,
                GapFrom = carriesOn && !inTime ? current!.Expires!.Value.AddDays(1) : null,
                Fact = request.Place,
            };
        }

        return current;
    }

    /// <summary>The first day on which an extension is asked for.</summary>
    public static DateOnly ExtendFrom(DateOnly expires, ExtensionRule? rule) => expires.AddDays(-Math.Max(RenewalWindowDays, rule?.LeadDays ?? 0));

    // What the entry says goes first; an extension that says nothing went the way the preservation went.
    private static string FindWay(HistoryEntry entry, ActivePreservation? current) => entry switch
    {
        { Route: "authority" } => RequestKinds.PreservationThroughAuthority,
        { Route: "direct" } => RequestKinds.Preservation,
        { Step: RequestKinds.PreservationExtension } => current?.Kind ?? RequestKinds.Preservation,
        _ => entry.Step,
    };

    private static IEnumerable<(PastRequest Request, DateOnly Sent)> Sent(IEnumerable<PastRequest> requests, DateOnly asOf) => requests
        .Where(h => RequestKinds.IsPreservation(h.Entry.Step) && h.Entry.Outcome is not ("refused" or "returned" or "nothing-held" or "withdrawn"))
        .Select(h => (Request: h, Sent: h.Entry.Sent?.Value))
        .Where(h => h.Sent <= asOf)
        .Select(h => (h.Request, h.Sent!.Value))
        .OrderBy(h => h.Item2);
}
