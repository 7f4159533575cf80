using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The route for a danger to life: the least data that averts it, never content where the law bars it.</summary>
internal sealed class EmergencyRoutePlanner(RouteInput input)
{
    public RouteResult Plan(IReadOnlyList<SortedItem> stored)
    {
        if (input.Case.CaseFile.Emergency is null || stored.Count == 0 || input.Request.AvertsDanger == false)
        {
            return RouteResult.Nothing;
        }

        if (input.Case.CaseFile.Emergency.EndedAt is not null)
        {
            return RouteResult.From(input.Refuse(RequestKinds.EmergencyDisclosure, stored, FindingCodes.EmergencyNotShown, rule: null,
                "the emergency route is for a danger that is still ahead; this one has ended", RequestKinds.VoluntaryDisclosure, null));
        }

        if (input.Target.IsStated)
        {
            return RouteResult.From(input.RefuseStated(RequestKinds.EmergencyDisclosure, stored, "ask-authority"));
        }

        var idle = input.Request.AvertsDanger == true ? [] : stored.Where(i => input.Case.Library.Vocabulary.FindDataItem(i.Id) is not { FindsAPerson: true }).ToList();
        var answers = input.Ask(RequestKinds.EmergencyDisclosure, stored.Except(idle)).ToLookup(a => a.ClosedByLaw || a.Policy.Answer == Answer.Closed);
        IReadOnlyList<ItemAnswer> open = [.. answers[false]];
        return RouteResult.Join(
            input.Ambiguities(answers.SelectMany(a => a)),
            idle.Count == 0 ? RouteResult.Nothing : RouteResult.From(RefuseIdle(idle)),
            new RouteResult { Refusals = [.. answers[true].Select(a => input.RefuseClosed(RequestKinds.EmergencyDisclosure, a))] },
            open.Count == 0 ? RouteResult.Nothing : RouteResult.From(CreateRoute(open)));
    }

    // The least that averts the danger: what finds nobody now is asked for the ordinary way.
    private Refusal RefuseIdle(IReadOnlyList<SortedItem> idle) => input.Refuse(
        RequestKinds.EmergencyDisclosure, idle, FindingCodes.EmergencyTooWide, "averts_danger",
        $"it finds nobody now, and an emergency request asks for the least that averts the danger; averts_danger: true under data {input.Request.Id} asks for it all the same",
        idle.Any(i => i.Category == "content") ? RequestKinds.MlaStored : RequestKinds.VoluntaryDisclosure, null);

    private Route CreateRoute(IReadOnlyList<ItemAnswer> open)
    {
        var rules = open.Select(o => o.Policy.Rule).Distinct().ToList();
        return input.CreateRoute(RequestKinds.EmergencyDisclosure, [.. open.Select(o => o.Item)]) with
        {
            Policy = PolicyCitation.Create(input.Provider, rules),
            Reasons = [.. rules.OfType<PolicyRule>().Select(input.CreateReason)],
            UserNotice = input.Notice(RequestKinds.EmergencyDisclosure),
            Findings = [.. HourFindings(), .. ThreatFindings(), .. SilenceFinder.Find(input, RequestKinds.EmergencyDisclosure), .. open.Where(o => o.Policy.Answer == Answer.Unknown).Select(o => o.Policy.Rule).Distinct().Select(EmergencyNotKnown)],
        };
    }

    // A life is at stake, so the letter is drafted; the doubt is shown.
    private Finding EmergencyNotKnown(PolicyRule? rule) => Finding.Warning(
        FindingCodes.KindUnknown,
        requirement: new StatementId(input.Provider.Id, rule?.Id ?? "emergency"),
        fact: input.Target.FactPath,
        message: $"it is not known whether {input.Provider.Name} gives this data in an emergency.",
        why: rule is null ? "No published statement was found." : $"So far: {rule.Why}.",
        fix: "Send the letter, call the provider's desk, and ask the police of the provider's state for help at the same time.",
        source: rule is null ? null : SourceReferences.Resolve(input.Provider, rule.Cite));

    // The hour is over, and nobody has said that the danger is. Somebody may still be alive, so the letter waits for the new hour instead of falling back to an ordinary request.
    private IEnumerable<Finding> HourFindings()
    {
        if (!input.Case.EmergencyIsImminent)
        {
            yield return Finding.Error(
                FindingCodes.HarmHourPassed,
                fact: "emergency.expected_at",
                message: "the hour at which the harm was expected has passed.",
                why: "A response desk that reads a past hour takes the danger for over.",
                fix: "If somebody may still be in danger, state in emergency.expected_at the hour at which harm is expected now. If the danger is over, enter emergency.ended_at.");
        }
    }

    private IEnumerable<Finding> ThreatFindings()
    {
        var rule = input.Provider.Emergency;
        var threat = input.Case.CaseFile.Emergency!.Threatens;
        string[] toLife = ["death", "kidnapping", "physical-harm", "self-harm", "serious-harm", "serious-injury", "terrorism"];
        var covered = rule is not null && (rule.Threats.Contains(threat) || (toLife.Contains(threat) && rule.Threats.Any(t => t is "death" or "serious-injury")));
        if (!covered)
        {
            yield return Finding.Warning(
                FindingCodes.EmergencyNotShown,
                fact: "emergency.threatens",
                message: rule is null ? $"it is not known what {input.Provider.Name} takes for an emergency." : $"{input.Provider.Name} may not take this for an emergency.",
                why: rule is null ? "No published threshold was found." : $"Its threshold: {rule.Threshold}.",
                fix: rule is null
                    ? "Call its desk before the letter leaves, and ask the police of its state for help at the same time."
                    : "See that the danger, as it is told, reaches life or limb, and call its desk; if it does not, use the voluntary route.",
                source: rule is null ? null : SourceReferences.Resolve(input.Provider, rule.Cite));
        }
    }
}
