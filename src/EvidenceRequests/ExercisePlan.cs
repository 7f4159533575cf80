using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Takes out of the plan of an exercise everything by which a paper could be sent: no document and no printout made from it holds an address.</summary>
internal static class ExercisePlan
{
    /// <summary>The plan without addresses, portals, mailboxes and numbers.</summary>
    public static Plan Withhold(Plan plan) => plan with
    {
        Requesting = plan.Requesting with
        {
            Agency = Withhold(plan.Requesting.Agency),
            Team = [.. plan.Requesting.Team.Select(a => Withhold(a)!)],
        },
        Steps = [.. plan.Steps.Select(Withhold)],
        Gates = [.. plan.Gates.Select(g => g with { Source = Withhold(g.Source) })],
        Later = [.. plan.Later.Select(l => l with { Source = Withhold(l.Source) })],
        Refusals = [.. plan.Refusals.Select(r => r with { Source = Withhold(r.Source) })],
        Findings = [.. plan.Findings.Select(Withhold)],
    };

    private static Step Withhold(Step step) => step with
    {
        Addressee = Withhold(step.Addressee),
        Holders = [.. step.Holders.Select(Withhold)],
        Channel = step.Channel is { } channel ? channel with { Value = channel.Value is null ? null : ExercisePaper.LeftOut, SubjectWords = null, Source = Withhold(channel.Source) } : null,
        Bases = [.. step.Bases.Select(b => b with { Source = Withhold(b.Source) })],
        RejectedBases = [.. step.RejectedBases.Select(b => b with { Source = Withhold(b.Source) })],
        Offences = [.. step.Offences.Select(o => o with { PenaltySource = Withhold(o.PenaltySource) })],
        Assurances = [.. step.Assurances.Select(a => a with { Source = Withhold(a.Source) })],
        Policy = step.Policy is { } policy ? policy with { Source = Withhold(policy.Source)! } : null,
        NoteTo = step.NoteTo is { } mission ? mission with { Source = Withhold(mission.Source) } : null,
        Unconfirmed = [.. step.Unconfirmed.Select(u => u with { Source = Withhold(u.Source) })],
        WaitsFor = [.. step.WaitsFor.Select(q => q with { Source = Withhold(q.Source) })],
        Asks = [.. step.Asks.Select(a => a with { Items = [.. a.Items.Select(i => i.Loss is { } loss ? i with { Loss = loss with { Source = Withhold(loss.Source) } } : i)] })],
        Requirements = [.. step.Requirements.Select(r => r with { Source = Withhold(r.Source)! })],
        Findings = [.. step.Findings.Select(Withhold)],
        Reasons = [.. step.Reasons.Select(Withhold)],
        TrackRecord = [.. step.TrackRecord.Select(t => t with { Source = Withhold(t.Source) })],
        Formalities = [.. step.Formalities.Select(f => f with { Source = Withhold(f.Source) })],
        HomeSteps = [.. step.HomeSteps.Select(Withhold)],
        Completeness = [.. step.Completeness.Select(e => e with { Source = Withhold(e.Source) })],
        RefusalRisks = [.. step.RefusalRisks.Select(r => r with { Findings = [.. r.Findings.Select(Withhold)] })],
    };

    private static Reason Withhold(Reason reason) => reason with { Source = Withhold(reason.Source) };

    private static Finding Withhold(Finding finding) => finding with { Source = Withhold(finding.Source) };

    // The page of a company is where its portal is; the title of the source says enough.
    private static SourceReference? Withhold(SourceReference? source) => source is null ? null : source with { Url = null, CheckAt = null };

    private static Addressee Withhold(Addressee addressee) => addressee with { Unit = null, Address = [ExercisePaper.LeftOut], Source = Withhold(addressee.Source) };

    private static Agency? Withhold(Agency? agency) => agency is null ? null : agency with { Address = [], MailDomain = null };
}
