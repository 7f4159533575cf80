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
            && (r.Services.Count == 0 || (target.Service is { } s && r.Services.Contains(s)))
            && (r.Roles.Count == 0 || (target.Role is { } role && r.Roles.Contains(role))))
        .OrderByDescending(RuleRank.Compute)
        .FirstOrDefault();

    /// <summary>The preservation that a route builds on.</summary>
    public static ActivePreservation? FindCurrent(DatedCase dated, Route route) =>
        FindCurrent(dated.CaseFile, route.Target, FindRule(route.Target, dated.RequestingState, route.Entity.State, dated.AsOf));

    /// <summary>The preservation of one account at one provider as it stands after all extensions; null if none was sent.</summary>
    public static ActivePreservation? FindCurrent(CaseFile caseFile, Target target, PreservationRule? rule)
    {
        ActivePreservation? current = null;
        for (var i = 0; i < caseFile.History.Count; i++)
        {
            var entry = caseFile.History[i];
            if (!Concerns(entry, target) || entry.Sent?.Value is not { } sent || entry.Outcome is "refused" or "returned")
            {
                continue;
            }

            var extension = entry.Step == RequestKinds.PreservationExtension && current?.Expires is not null;
            var days = entry.Days ?? (extension ? rule?.Extension?.Days : rule?.Days);
            current = new ActivePreservation
            {
                Account = target.Account.Id,
                Reference = entry.Reference ?? (extension ? current!.Reference : null),
                Sent = sent,
                Expires = days is { } d ? (extension ? current!.Expires!.Value : sent).AddDays(d) : null,
                Fact = FormattableString.Invariant($"history[{i}]"),
            };
        }

        return current;
    }

    public static int ExtensionsSent(CaseFile caseFile, Target target) =>
        caseFile.History.Count(h => h.Step == RequestKinds.PreservationExtension && Concerns(h, target) && h.Outcome is not ("refused" or "returned"));

    /// <summary>The first day on which an extension is asked for.</summary>
    public static DateOnly ExtendFrom(DateOnly expires, ExtensionRule? rule) => expires.AddDays(-Math.Max(RenewalWindowDays, rule?.LeadDays ?? 0));

    private static bool Concerns(HistoryEntry entry, Target target) =>
        entry.Step is RequestKinds.Preservation or RequestKinds.PreservationExtension or RequestKinds.PreservationThroughAuthority
        && (entry.Account == target.Account.Id || (entry.Account is null && entry.Provider == target.Provider.Id))
        && (entry.Provider is null || entry.Provider == target.Provider.Id);
}
