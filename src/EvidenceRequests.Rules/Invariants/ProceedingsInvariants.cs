using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>The case is registered, its offences are known, and their penalties are as sure as a foreign lawyer must be able to rely on.</summary>
internal sealed class ProceedingsInvariants : AbstractValidator<StepCheckInput>
{
    public ProceedingsInvariants()
    {
        RuleFor(step => step.CaseFile.Proceedings)
            .Must(proceedings => proceedings?.Reference is not null)
            .WithErrorCode(FindingCodes.ReferenceMissing)
            .WithMessage("the official reference of the case is missing.")
            .Explain(
                "proceedings.reference",
                "It shows that there is a real case, and it is how the answer finds its way back.",
                "Add proceedings.reference: kind (such as fir, complaint, court-case), number and date, and police_station and district where the register has them. A diary entry is enough to preserve, and in an emergency.")
            .Must(proceedings => proceedings is { Offences.Count: > 0 })
            .WithErrorCode(FindingCodes.OffenceMissing)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage("no offence is given.")
            .Explain("proceedings.offences", "Every addressee asks which offence is investigated.", "Add the offences by their ids; \"evreq offences list\" shows them.");

        RuleForEach(step => step.Case.Offences.Charged)
            .Must(charged => charged.Offence is not null)
            .WithErrorCode(FindingCodes.OffenceUnknown)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage((step, charged) => Look(step, charged) is { Match.Id: { } id } ? $"the offence {id} is not in force on the day of the request." : UnknownWord.Describe(charged.Charge.Id, Look(step, charged).List, Look(step, charged).Match))
            .Explain((step, charged) => new FindingDetails(
                $"proceedings.offences.{charged.Charge.Id}",
                "Section, title and penalty are taken from the pack, so that no neighbouring section is cited.",
                $"{UnknownWord.Advise(charged.Charge.Id, Look(step, charged).List, Look(step, charged).Match)} Where it is in force and the pack does not have it, add stated with statute, section, title, penalty and source."));

        RuleForEach(step => step.Offences)
            .Must(cited => cited.Offence?.Penalty.Death != YesNoUnknown.Unknown)
            .WithErrorCode(FindingCodes.UnconfirmedStatement)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, cited) => $"it is not known whether {cited.Statute?.Unit ?? "section"} {cited.Offence!.Section} allows a death sentence.")
            .Explain((_, cited) => new FindingDetails(
                $"proceedings.offences.{cited.Charge.Id}",
                "The requested state tests the maximum penalty and the death sentence; a wrong statement can sink the request.",
                "Ask the prosecutor; the answer decides whether an undertaking is needed.")
            {
                Requirement = cited.PenaltyStatement,
                Source = cited.PenaltySource,
                Owner = FindingOwner.Prosecutor,
            })
            .When(step => RequestKinds.IsAssistance(step.Kind));

        // A provision about a death that nobody shows is the first thing a foreign lawyer strikes out, and the whole request is doubted with it.
        RuleForEach(step => step.Offences)
            .Must(cited => cited is not { Offence.Result: not null, Charge.ResultShownBy.Count: 0 })
            .WithErrorCode(FindingCodes.OffenceResultNotShown)
            .WithSeverity(Severity.Warning)
            .WithMessage((step, cited) => $"{cited.Statute?.Unit ?? "section"} {cited.Offence!.Section} needs a result, and no fact of the case is named that shows it: {step.Case.Library.Vocabulary.GetName("offence-result", cited.Offence.Result!)}.")
            .Explain((step, cited) => new FindingDetails(
                $"proceedings.offences.{cited.Charge.Id}.result_shown_by",
                "The requested state compares the provision with the facts; what the facts do not show it will not accept.",
                "Name the fact under result_shown_by, or charge the provision that fits what happened.")
            {
                Source = SourceReferences.Resolve(step.Case.Requesting!, cited.Offence!.Cite),
            })
            .When(step => UnconfirmedFinder.StatesPenalties(step.Kind));
    }

    private static (ClosedList List, WordMatch Match) Look(StepCheckInput step, ChargedProvision charged)
    {
        var list = step.Case.Requesting is { Requesting: not null } home ? OffenceIdAttribute.GetList(home) : ClosedList.Create("offence", []);
        return (list, list.Find(charged.Charge.Id));
    }
}
