using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Compares the silence that a case asks for with what stops a provider from telling its user.</summary>
internal static class SilenceFinder
{
    private static readonly string[] Legal = ["statute", "court-order", "local-court-order"];

    public static IEnumerable<Finding> Find(RouteInput input, string kind)
    {
        if (input.Case.CaseFile.Confidentiality?.ForRequest(kind, input.Entity.State, [input.Provider.Id]) is not { Asked: true } silence || input.FindNotice(kind) is not { Default: not (UserNotice.Never or UserNotice.Unknown) } rule)
        {
            return [];
        }

        var stops = new NoticeStops(input.Case, silence, kind, input.Entity.State);
        var stated = rule.StoppedBy.Where(stops.IsStated).ToList();
        return new[]
        {
            rule.StoppedBy.Count > 0 && stated.Count == 0 ? NotStopped(input, rule, stops, silence) : null,
            rule.StoppedBy.Count == 0 && rule.Default != UserNotice.Always ? StopNotKnown(input, rule) : null,
            rule.EndDateRequired == true && silence.Until is null && silence.FindLastBan(input.Case.AsOf) is null ? WithoutEnd(input, rule) : null,
            stated.Count > 0 && stated.All(Legal.Contains) && stops.LastDay(stated) is { } last && silence.Until?.Value > last ? LongerThanForbidden(input, rule) : null,
        }.OfType<Finding>();
    }

    private static Finding NotStopped(RouteInput input, UserNoticeRule rule, NoticeStops stops, Confidentiality silence)
    {
        var states = silence.Ground is not null || silence.Order is not null || silence.ForbiddenBy.Count > 0;
        return Finding.Warning(
            FindingCodes.ConfidentialityUngrounded,
            fact: "confidentiality",
            message: $"{input.Provider.Name} tells the user unless it is stopped by {JoinOr(rule.StoppedBy.Select(s => input.Case.Library.Vocabulary.GetName("notice-stop", s)))}; {(states ? "what the case file states is none of that" : "the case file shows nothing of that")}.",
            why: rule.Note,
            fix: $"State what is true: {string.Join("; ", rule.StoppedBy.Select(stops.Advise).Distinct(StringComparer.Ordinal))}. Else take the route through the authorities.",
            source: SourceReferences.Resolve(input.Provider, rule.Cite)) with
        {
            Scope = FindingScope.Provider,
            Owner = rule.StoppedBy.All(Legal.Contains) ? FindingOwner.Prosecutor : FindingOwner.Investigator,
        };
    }

    // What the company does in every case is said where its notice is.
    private static Finding StopNotKnown(RouteInput input, UserNoticeRule rule) => Finding.Warning(
        FindingCodes.ConfidentialityUngrounded,
        fact: "confidentiality",
        message: $"{input.Provider.Name} {(rule.Default == UserNotice.Default ? "tells the user" : "may tell the user")}, and it is not known what stops it.",
        why: rule.Note,
        fix: "Ask the company what it needs to keep silent before the letter leaves, or take the route through the authorities.",
        source: SourceReferences.Resolve(input.Provider, rule.Cite)) with
    { Scope = FindingScope.Provider };

    private static Finding WithoutEnd(RouteInput input, UserNoticeRule rule) => Finding.Warning(
        FindingCodes.ConfidentialityUngrounded,
        fact: "confidentiality.until",
        message: $"{input.Provider.Name} keeps silent only until a day that the request names, and none is stated.",
        why: rule.Note,
        fix: "Add confidentiality.until with the last day of the silence, or the last day of the order or provision under confidentiality.forbidden_by.",
        source: SourceReferences.Resolve(input.Provider, rule.Cite));

    private static Finding LongerThanForbidden(RouteInput input, UserNoticeRule rule) => Finding.Warning(
        FindingCodes.ConfidentialityUngrounded,
        fact: "confidentiality.until",
        message: $"silence is asked for beyond the last day on which an order or a statute forbids {input.Provider.Name} to tell the user.",
        why: rule.Note,
        fix: "Have the order extended before that day, or set confidentiality.until to it.",
        source: SourceReferences.Resolve(input.Provider, rule.Cite));

    private static string JoinOr(IEnumerable<string> names) => names.ToList() is [.. [_, ..] first, var last] ? $"{string.Join(", ", first)} or {last}" : string.Concat(names);
}
