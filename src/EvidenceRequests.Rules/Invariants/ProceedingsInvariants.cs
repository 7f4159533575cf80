using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The case is registered, its offences are known, and their penalties are as sure as a foreign lawyer must be able to rely on.</summary>
internal sealed class ProceedingsInvariants : InvariantValidator<StepCheckInput>
{
    public ProceedingsInvariants()
    {
        Check(Reference);
        Check(Offences);
        Check(Penalties);
        Check(Results);
    }

    private static IEnumerable<Finding> Reference(StepCheckInput step)
    {
        if (step.CaseFile.Proceedings?.Reference is null)
        {
            yield return Finding.Create(
                step.Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error,
                FindingCodes.ReferenceMissing,
                fact: "proceedings.reference",
                message: "the official reference of the case is missing.",
                why: "It shows that there is a real case, and it is how the answer finds its way back.",
                fix: "Add proceedings.reference: kind (such as fir, complaint, court-case), number and date, and police_station and district where the register has them. A diary entry is enough to preserve.");
        }
    }

    private static IEnumerable<Finding> Offences(StepCheckInput step)
    {
        if (step.CaseFile.Proceedings is not { Offences.Count: > 0 } proceedings)
        {
            yield return Finding.Create(
                step.ErrorIfDisclosed,
                FindingCodes.OffenceMissing,
                fact: "proceedings.offences",
                message: "no offence is given.",
                why: "Every addressee asks which offence is investigated.",
                fix: "Add the offences by their ids; \"evreq offences list\" shows them.");
            yield break;
        }

        foreach (var id in step.Case.Offences.UnknownIds)
        {
            yield return UnknownOffence(step, id);
        }
    }

    private static Finding UnknownOffence(StepCheckInput step, string id)
    {
        var list = step.Case.Requesting is { Requesting: not null } home ? OffenceIdAttribute.GetList(home) : ClosedList.Create("offence", []);
        var match = list.Find(id);
        return Finding.Create(
            step.ErrorIfDisclosed,
            FindingCodes.OffenceUnknown,
            fact: $"proceedings.offences.{id}",
            message: match.Id is null ? UnknownWord.Describe(id, list, match) : $"the offence {match.Id} is not in force on the day of the request.",
            why: "Section, title and penalty are taken from the pack and never typed in.",
            fix: UnknownWord.Advise(id, list, match));
    }

    private static IEnumerable<Finding> Penalties(StepCheckInput step) => !RequestKinds.IsAssistance(step.Kind) ? [] : step.Step.Offences
        .Where(o => o.Offence?.Penalty.Death == YesNoUnknown.Unknown)
        .DistinctBy(o => o.Offence!.Id)
        .Select(o => Finding.Warning(
            FindingCodes.UnconfirmedStatement,
            requirement: o.PenaltyStatement,
            fact: $"proceedings.offences.{o.Charge.Id}",
            message: $"it is not known whether {o.Statute?.Unit ?? "section"} {o.Offence!.Section} allows a death sentence.",
            why: "The requested state tests the maximum penalty and the death sentence; a wrong statement can sink the request.",
            fix: "Ask the prosecutor; the answer decides whether an undertaking is needed.",
            source: o.PenaltySource));

    // A provision about a death that nobody shows is the first thing a foreign lawyer strikes out, and the whole request is doubted with it.
    private static IEnumerable<Finding> Results(StepCheckInput step) => !UnconfirmedFinder.StatesPenalties(step.Kind) ? [] : step.Step.Offences
        .Where(o => o is { Offence.Result: not null, Charge.ResultShownBy.Count: 0 })
        .DistinctBy(o => o.Offence!.Id)
        .Select(o => Finding.Warning(
            FindingCodes.OffenceResultNotShown,
            fact: $"proceedings.offences.{o.Charge.Id}.result_shown_by",
            message: $"{o.Statute?.Unit ?? "section"} {o.Offence!.Section} needs a result, and no fact of the case is named that shows it: {GetName(step, o.Offence.Result!)}.",
            why: "The requested state compares the provision with the facts; what the facts do not show it will not accept.",
            fix: "Name the fact under result_shown_by, or charge the provision that fits what happened.",
            source: SourceReferences.Resolve(step.Case.Requesting!, o.Offence.Cite)));

    private static string GetName(StepCheckInput step, string result) => step.Case.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "offence-result")?.Words.FirstOrDefault(w => w.Id == result)?.Name ?? result;
}
