using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>
/// Facts that touch belief, opinion or politics are named where data is asked for. Whether the case may go out at all is a gate of the
/// case: see <see cref="RightsGate"/>.
/// </summary>
internal sealed class RightsInvariants : AbstractValidator<StepCheckInput>
{
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
    }
}
