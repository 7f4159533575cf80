using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>An emergency request asks for the least that averts the danger, and tells a company only of its own accounts.</summary>
internal static class EmergencyChecks
{
    private const int FewItems = 5;
    private const int ShortPeriodDays = 14;

    public static IEnumerable<Finding> Find(DatedCase dated, IReadOnlyList<Step> steps)
    {
        var emergencies = steps.Where(s => s.Kind == RequestKinds.EmergencyDisclosure).ToList();
        return emergencies.SelectMany(s => TooWide(dated, s)).Concat(SharedLink(dated, emergencies));
    }

    private static IEnumerable<Finding> TooWide(DatedCase dated, Step step)
    {
        foreach (var ask in step.Asks)
        {
            var content = ask.Items.Where(i => i.Category == "content").ToList();
            if (content.Count > 0)
            {
                yield return Make(ask.Data, "items", $"data request {ask.Data} asks for content in an emergency: {string.Join(", ", content.Select(i => dated.Library.Vocabulary.FindDataItem(i.Id)?.Name ?? i.Id))}.",
                    "Ask for content only if nothing less averts the danger, and say so in emergency.how_data_averts; else leave it to the ordinary request.");
            }

            if (ask.Items.Count > FewItems)
            {
                yield return Make(ask.Data, "items", FormattableString.Invariant($"data request {ask.Data} asks for {ask.Items.Count} items in an emergency."), "Keep the items that help to find the person or the place now: latest addresses, location, registration.");
            }

            if (dated.Accounts.FindRequest(ask.Data) is { From.Value: { } from, To.Value: { } to } && (to - from).TotalDays > ShortPeriodDays)
            {
                yield return Make(ask.Data, "from", FormattableString.Invariant($"the period of {ask.Data} is {(int)(to - from).TotalDays} days long."), "Ask for the hours or days that help to avert the danger; the rest can be preserved and asked for later.");
            }
        }
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
                fix: "Say it for each account under accounts, as link_to_danger.") with
            { Subjects = [.. accounts.Select(a => $"accounts.{a}")] };
        }
    }

    private static Finding Make(string data, string key, string message, string fix) => Finding.Warning(
        FindingCodes.EmergencyTooWide,
        fact: $"data.{data}.{key}",
        message: message,
        why: "A provider gives in an emergency the least that averts the danger; more than that is cut or costs time.",
        fix: fix);
}
