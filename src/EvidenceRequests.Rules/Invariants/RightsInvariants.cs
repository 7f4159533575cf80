using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>
/// Where speech, religion or politics is charged or told, a second person has cleared the case on the record before data is asked for.
/// The record is <c>mutual_legal_assistance.rights_screen</c> and nothing else.
/// </summary>
internal sealed class RightsInvariants : AbstractValidator<StepCheckInput>
{
    private const string Record = "mutual_legal_assistance.rights_screen";
    private const string Why = "Speech, religion or politics is charged or told, or a person has a sensitive role. Such requests are refused abroad, and can endanger people.";

    public RightsInvariants()
    {
        RuleForEach(step => step.Texts)
            .Must((step, text) => SensitiveWording.Find(text.Text, step.Case.Library.Vocabulary) is null)
            .WithErrorCode(FindingCodes.FactSensitive)
            .WithSeverity(Severity.Note)
            .WithMessage((step, text) => $"{text.Path} touches {SensitiveWording.Find(text.Text, step.Case.Library.Vocabulary)!.Meaning ?? "belief, opinion or politics"}.")
            .Explain(
                text => text.Path,
                "Such facts call for the second look at human rights; told without need they can endanger a person and sink the request.",
                "Tell only what the offence needs, as it was. Never rename an offence to pass.")
            .When(step => !RequestKinds.IsPreservation(step.Kind));

        // To keep data discloses nothing, so a letter of preservation is not held up; a life at stake is not either.
        When(step => !RequestKinds.IsPreservation(step.Kind) && step.Facts.Find("derived.sensitive", FactScope.Case) is [{ Text: "yes" }, ..], AddScreen);
    }

    private void AddScreen()
    {
        Require("cleared_by", step => IsCleared(step) || HomeAsks(step), "nobody has cleared this case from the side of human rights.", "Have a second person look at the case and add rights_screen with cleared_by, date and grounds. Do not rename the offence.");
        When(IsCleared, () =>
        {
            Require("date", step => Screen(step)!.Date?.Value is { } day && day <= step.Case.AsOf, "the clearing has no day, or one that is still to come.", "Add the day on which it was cleared.");
            Require("grounds", step => !string.IsNullOrWhiteSpace(Screen(step)!.Grounds), "the clearing does not say on what grounds.", "Add the grounds in a sentence.");
            Require("cleared_by", step => !IsOfficer(step, Screen(step)!.ClearedBy!), "the officer in charge has cleared the case himself.", "Have it cleared by a second person.");
        });
    }

    private void Require(string key, Func<StepCheckInput, bool> holds, string message, string fix) => RuleFor(step => step)
        .Must(holds)
        .WithErrorCode(FindingCodes.RightsScreenOpen)
        .WithSeverity((step, _) => step.Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error)
        .WithMessage(message)
        .Explain($"{Record}.{key}", Why, fix);

    private static RightsScreen? Screen(StepCheckInput step) => step.CaseFile.MutualLegalAssistance?.RightsScreen;

    private static bool IsCleared(StepCheckInput step) => !string.IsNullOrWhiteSpace(Screen(step)?.ClearedBy);

    private static bool IsOfficer(StepCheckInput step, string name) => string.Equals(name.Trim(), step.Officer?.Name.Trim(), StringComparison.OrdinalIgnoreCase);

    // Where the pack of the requesting state has a row for the record, the row speaks, with its source.
    private static bool HomeAsks(StepCheckInput step) =>
        step.Case.Home?.Requirements.Any(r => r.Fact == $"{Record}.cleared_by" && (r.For.Count == 0 || r.For.Contains(step.Kind))) == true;
}
