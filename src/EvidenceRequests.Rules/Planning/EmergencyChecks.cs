using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An emergency request asks for the least that averts the danger, and tells a company only of its own accounts.</summary>
internal static class EmergencyChecks
{
    private const int FewItems = 5;
    private const int ShortPeriodDays = 14;
    private const int FreshDays = 3;
    private const int TellingLength = 6;
    private const int NamedAccounts = 6;

    public static IEnumerable<Finding> Find(DatedCase dated, IReadOnlyList<Step> steps)
    {
        var emergencies = steps.Where(s => s.Kind == RequestKinds.EmergencyDisclosure).ToList();
        return emergencies.SelectMany(s => TooWide(dated, s)).Concat(SharedLink(dated, emergencies)).Concat(emergencies.SelectMany(s => OthersNamed(dated, s)));
    }

    private static IEnumerable<Finding> TooWide(DatedCase dated, Step step)
    {
        foreach (var ask in step.Asks)
        {
            if (ask.Items.Count > FewItems)
            {
                yield return Make(ask.Data, "items", FormattableString.Invariant($"data request {ask.Data} asks for {ask.Items.Count} items in an emergency."), "Keep the items that help to find the person or the place now: latest addresses, location, registration.");
            }

            if (dated.Accounts.FindRequest(ask.Data) is { From.Value: { } from, To.Value: { } to } && (to - from).TotalDays > ShortPeriodDays)
            {
                yield return Make(ask.Data, "from", FormattableString.Invariant($"the period of {ask.Data} is {(int)(to - from).TotalDays} days long."), "Ask for the hours or days that help to avert the danger; the rest can be preserved and asked for later.");
            }

            if (dated.Accounts.FindRequest(ask.Data)?.To?.Day is { } end && end.AddDays(FreshDays) < dated.AsOf)
            {
                yield return Make(ask.Data, "to", FormattableString.Invariant($"the period of {ask.Data} ended {dated.AsOf.DayNumber - end.DayNumber} days before the request."), "Ask for the time up to now: where a person was long ago does not show where he is.");
            }
        }
    }

    // What a text says of an account at another company, that company's competitor reads too.
    private static IEnumerable<Finding> OthersNamed(DatedCase dated, Step step)
    {
        var asked = step.Asks.Select(a => a.Account).ToHashSet(StringComparer.Ordinal);
        var others = dated.CaseFile.Accounts.Where(a => !asked.Contains(a.Id))
            .SelectMany(a => a.Identifiers.Where(i => i.Value.Trim().Length >= TellingLength).Select(i => (Account: a.Id, Value: i.Value.Trim())))
            .ToList();
        return Texts(dated, step)
            .SelectMany(t => others.Where(o => t.Text.Contains(o.Value, StringComparison.OrdinalIgnoreCase)).Select(o => (t.Path, o.Account)))
            .Distinct()
            .Select(t => Finding.Warning(
                FindingCodes.EmergencyLinkShared,
                fact: t.Path,
                message: $"{t.Path} tells {step.Addressee.Name} of account {t.Account}, which is at another company.",
                why: "Each company is told only of its own accounts; what another holds is none of its business.",
                fix: t.Path == "emergency.link_to_account"
                    ? $"Say it for each account: {LinkPaths([.. step.Asks.Select(a => a.Account).Append(t.Account).Distinct()])}."
                    : "Take the identifier out of the text, or tell it as a fact of its own that only the data requests of that account rest on."));
    }

    private static IEnumerable<(string Path, string Text)> Texts(DatedCase dated, Step step)
    {
        var emergency = dated.CaseFile.Emergency!.ForAccounts(dated.CaseFile.Accounts.Where(a => step.Asks.Any(k => k.Account == a.Id)));
        (string Key, string? Text)[] texts =
        [
            ("danger", emergency.Danger), ("person_at_risk", emergency.PersonAtRisk), ("how_known", emergency.HowKnown), ("link_to_account", emergency.LinkToAccount),
            ("how_data_averts", emergency.HowDataAverts), ("why_ordinary_is_too_slow", emergency.WhyOrdinaryIsTooSlow), ("follow_up", emergency.FollowUp),
        ];
        return texts.Where(t => t.Text is not null).Select(t => ($"emergency.{t.Key}", t.Text!)).Concat(step.Facts.Where(f => f.Fact.Text is not null).Select(f => ($"facts.{f.Fact.Id}.text", f.Fact.Text!)));
    }

    private static IEnumerable<Finding> SharedLink(DatedCase dated, List<Step> emergencies)
    {
        var asked = emergencies.SelectMany(s => s.Asks).Select(a => a.Account).ToHashSet(StringComparer.Ordinal);
        var accounts = dated.CaseFile.Accounts.Where(a => string.IsNullOrWhiteSpace(a.LinkToDanger) && asked.Contains(a.Id)).Select(a => a.Id).ToList();
        if (accounts.Count > 0 && emergencies.Count > 1 && !string.IsNullOrWhiteSpace(dated.CaseFile.Emergency?.LinkToAccount))
        {
            yield return Finding.Warning(
                FindingCodes.EmergencyLinkShared,
                fact: "emergency.link_to_account",
                message: FormattableString.Invariant($"one sentence tells {emergencies.Count} companies how accounts are linked to the danger."),
                why: "Each company is told only of its own accounts; what another holds is none of its business.",
                fix: $"Say it for each account: {LinkPaths(accounts)}.") with
            { Subjects = [.. accounts.Select(a => $"accounts.{a}")] };
        }
    }

    private static string LinkPaths(List<string> accounts) =>
        string.Join(", ", accounts.Take(NamedAccounts).Select(a => $"accounts.{a}.link_to_danger")) + (accounts.Count > NamedAccounts ? " and so on" : string.Empty);

    private static Finding Make(string data, string key, string message, string fix) => Finding.Warning(
        FindingCodes.EmergencyTooWide,
        fact: $"data.{data}.{key}",
        message: message,
        why: "A provider gives in an emergency the least that averts the danger; more than that is cut or costs time.",
        fix: fix);
}
