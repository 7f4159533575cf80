using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Compares the silence that a case asks for with what stops a provider from telling its user.</summary>
internal static class SilenceFinder
{
    public static IEnumerable<Finding> Find(RouteInput input, string kind)
    {
        if (input.Case.CaseFile.Confidentiality is not { Asked: true } silence || input.FindNotice(kind) is not { Default: not (UserNotice.Never or UserNotice.Unknown) } rule)
        {
            yield break;
        }

        if (rule.StoppedBy.Count > 0 && !rule.StoppedBy.Any(stop => IsOffered(stop, silence, kind)))
        {
            yield return Finding.Warning(
                FindingCodes.ConfidentialityUngrounded,
                fact: "confidentiality",
                message: $"{input.Provider.Name} tells the user unless it is stopped by: {string.Join(", ", rule.StoppedBy.Select(s => input.Case.Library.Vocabulary.GetName("notice-stop", s)))}; the case file shows nothing of that.",
                why: rule.Note,
                fix: "Get what stops the notice and enter it under confidentiality, or take the route through the authorities.",
                source: SourceReferences.Resolve(input.Provider, rule.Cite));
        }

        if (rule.EndDateRequired == true && silence.Until is null)
        {
            yield return Finding.Warning(
                FindingCodes.ConfidentialityUngrounded,
                fact: "confidentiality.until",
                message: $"{input.Provider.Name} keeps silent only until a day that the request names, and none is stated.",
                why: rule.Note,
                fix: "Add confidentiality.until with the last day of the silence.",
                source: SourceReferences.Resolve(input.Provider, rule.Cite));
        }
    }

    // An order of a court of the provider's own state, and a statute that forbids the notice there, are never taken for granted. What the provider weighs itself needs reasons.
    private static bool IsOffered(string stop, Confidentiality silence, string kind) => stop switch
    {
        "request" => true,
        "court-order" => silence.Order is not null,
        "local-court-order" or "statute" => false,
        "emergency" => kind == RequestKinds.EmergencyDisclosure,
        "threat-to-life" => silence.Ground == "danger-to-life" || kind == RequestKinds.EmergencyDisclosure,
        _ => silence is { Ground: not null, Facts.Count: > 0 },
    };
}
