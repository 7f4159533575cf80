using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Silence is asked for on a ground, with a fact and an end; where it is not asked, the office knows that the user may hear of it.</summary>
internal sealed class ConfidentialityInvariants : InvariantValidator<StepCheckInput>
{
    public ConfidentialityInvariants()
    {
        Check(Ungrounded);
        Check(UserWillBeTold);
    }

    private static IEnumerable<Finding> Ungrounded(StepCheckInput step)
    {
        if (step.CaseFile.Confidentiality is not { Asked: true } silence)
        {
            yield break;
        }

        if (silence.Ground is null)
        {
            yield return Make(step.ErrorIfDisclosed, "confidentiality.ground", "silence is asked for and no ground is given.", "Add confidentiality.ground, such as destruction or danger-to-life.");
        }

        if (silence.Facts.Count == 0)
        {
            yield return Make(Severity.Warning, "confidentiality.facts", "no fact shows the ground for silence.", "Add confidentiality.facts with the ids of the facts that show the ground.");
        }

        if (silence.Days is null && silence.Until is null)
        {
            yield return Make(step.ErrorIfDisclosed, "confidentiality.until", "silence is asked for without an end.", "Add confidentiality.days or confidentiality.until.");
        }
    }

    private static IEnumerable<Finding> UserWillBeTold(StepCheckInput step)
    {
        if (step.CaseFile.Confidentiality is { Asked: true } && step.Step.UserNotice != UserNotice.Always)
        {
            yield break;
        }

        var (message, severity) = step.Step.UserNotice switch
        {
            UserNotice.Always => ("the user is told of this request in every case.", Severity.Warning),
            UserNotice.Default => ("the user is told of this request unless something forbids it.", Severity.Warning),
            UserNotice.May => ("the user may be told of this request.", Severity.Warning),
            _ => (string.Empty, Severity.Note),
        };
        if (message.Length > 0)
        {
            yield return Make(severity, "confidentiality", message, "If that would harm the case, ask for silence with its ground, fact and end, or take the route through the authorities.");
        }
    }

    private static Finding Make(Severity severity, string fact, string message, string fix) => Finding.Create(
        severity,
        FindingCodes.ConfidentialityUngrounded,
        fact: fact,
        message: message,
        why: "Providers keep silent only for a stated reason and a stated time, many only on an order.",
        fix: fix);
}
