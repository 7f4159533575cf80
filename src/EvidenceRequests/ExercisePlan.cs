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
    };

    private static Step Withhold(Step step) => step with
    {
        Addressee = Withhold(step.Addressee),
        Holders = [.. step.Holders.Select(Withhold)],
        Channel = step.Channel is { } channel ? channel with { Value = channel.Value is null ? null : ExercisePaper.LeftOut, SubjectWords = null } : null,
    };

    private static Addressee Withhold(Addressee addressee) => addressee with { Unit = null, Address = [ExercisePaper.LeftOut] };

    private static Agency? Withhold(Agency? agency) => agency is null ? null : agency with { Address = [], MailDomain = null };
}
