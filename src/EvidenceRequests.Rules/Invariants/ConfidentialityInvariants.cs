using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Silence is asked for on a ground, with a fact and an end; where it is not asked, the office knows that the user may hear of it.</summary>
internal sealed class ConfidentialityInvariants : AbstractValidator<StepCheckInput>
{
    private const string Why = "Providers keep silent only for a stated reason and a stated time, many only on an order.";
    private const int MaxDays = 3650;

    public ConfidentialityInvariants()
    {
        RuleFor(step => step.CaseFile.Confidentiality!)
            .Must(silence => silence.Ground is not null)
            .WithErrorCode(FindingCodes.ConfidentialityUngrounded)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage("silence is asked for and no ground is given.")
            .Explain("confidentiality.ground", Why, "Add confidentiality.ground, such as destruction or danger-to-life.")
            .Must(silence => silence.Facts.Count > 0)
            .WithErrorCode(FindingCodes.ConfidentialityUngrounded)
            .WithSeverity(Severity.Warning)
            .WithMessage("no fact shows the ground for silence.")
            .Explain("confidentiality.facts", Why, "Add confidentiality.facts with the ids of the facts that show the ground.")
            .Must((step, silence) => silence.Days is not null || silence.Until is not null || silence.FindLastBan(step.Case.AsOf) is not null)
            .WithErrorCode(FindingCodes.ConfidentialityUngrounded)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage("silence is asked for without an end.")
            .Explain("confidentiality.until", Why, "Add confidentiality.days or confidentiality.until.")
            .Must(silence => silence.Days is null or (>= 1 and <= MaxDays))
            .WithErrorCode(FindingCodes.ConfidentialityUngrounded)
            .WithMessage(FormattableString.Invariant($"silence is asked for during a number of days that is none: write 1 to {MaxDays}."))
            .Explain("confidentiality.days", Why, "Write the number of days for which silence is needed.")
            .When(step => step.CaseFile.Confidentiality is { Asked: true });

        RuleFor(step => step.Step.UserNotice)
            .Must(notice => notice is not (UserNotice.Always or UserNotice.Default or UserNotice.May))
            .WithErrorCode(FindingCodes.ConfidentialityUngrounded)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, notice) => notice switch
            {
                UserNotice.Always => "the user is told of this request in every case.",
                UserNotice.Default => "the user is told of this request unless something forbids it.",
                _ => "the user may be told of this request.",
            })
            .Explain("confidentiality", Why, "If that would harm the case, ask for silence with its ground, fact and end, or take the route through the authorities.")
            .When(step => step.CaseFile.Confidentiality is not { Asked: true } || step.Step.UserNotice == UserNotice.Always);
    }
}
