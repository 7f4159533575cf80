using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Where speech, religion or politics is charged or told, a second person has cleared the case on the record before data is asked for.
/// The record is <c>mutual_legal_assistance.rights_screen</c> and nothing else.
/// </summary>
internal sealed class RightsInvariants : InvariantValidator<StepCheckInput>
{
    private const string Record = "mutual_legal_assistance.rights_screen";

    public RightsInvariants()
    {
        Check(Wording);
        Check(Open);
    }

    private static IEnumerable<Finding> Wording(StepCheckInput step) => RequestKinds.IsPreservation(step.Kind) ? [] : SensitiveWording.In(step.Case).Select(s => Finding.Note(
        FindingCodes.FactSensitive,
        fact: s.Path,
        message: $"{s.Path} touches {s.Word.Meaning ?? "belief, opinion or politics"}.",
        why: "Such facts call for the second look at human rights; told without need they can endanger a person and sink the request.",
        fix: "Tell only what the offence needs, as it was. Never rename an offence to pass."));

    // To keep data discloses nothing, so a letter of preservation is not held up; a life at stake is not either.
    private static IEnumerable<Finding> Open(StepCheckInput step)
    {
        if (step.Facts.Find("derived.sensitive", FactScope.Case) is not [{ Text: "yes" }, ..] || RequestKinds.IsPreservation(step.Kind))
        {
            yield break;
        }

        var screen = step.CaseFile.MutualLegalAssistance?.RightsScreen;
        if (string.IsNullOrWhiteSpace(screen?.ClearedBy))
        {
            if (!HomeAsks(step))
            {
                yield return Make(step, "cleared_by", "nobody has cleared this case from the side of human rights.", "Have a second person look at the case and add rights_screen with cleared_by, date and grounds. Do not rename the offence.");
            }

            yield break;
        }

        if (screen.Date?.Value is not { } day || day > step.Case.AsOf)
        {
            yield return Make(step, "date", "the clearing has no day, or one that is still to come.", "Add the day on which it was cleared.");
        }

        if (string.IsNullOrWhiteSpace(screen.Grounds))
        {
            yield return Make(step, "grounds", "the clearing does not say on what grounds.", "Add the grounds in a sentence.");
        }

        if (string.Equals(screen.ClearedBy.Trim(), step.CaseFile.Authority?.Officer?.Name.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            yield return Make(step, "cleared_by", "the officer in charge has cleared the case himself.", "Have it cleared by a second person.");
        }
    }

    // Where the pack of the requesting state has a row for the record, the row speaks, with its source.
    private static bool HomeAsks(StepCheckInput step) =>
        step.Case.Home?.Requirements.Any(r => r.Fact == $"{Record}.cleared_by" && (r.For.Count == 0 || r.For.Contains(step.Kind))) == true;

    private static Finding Make(StepCheckInput step, string key, string message, string fix) => Finding.Create(
        step.Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error,
        FindingCodes.RightsScreenOpen,
        fact: $"{Record}.{key}",
        message: message,
        why: "Speech, religion or politics is charged or told, or a person has a sensitive role. Such requests are refused abroad, and can endanger people.",
        fix: fix);
}
