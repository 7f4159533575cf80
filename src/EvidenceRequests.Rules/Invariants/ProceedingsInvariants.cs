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
            var near = Suggestion.Closest(id, step.Case.Home?.Offences.Select(o => o.Id) ?? []);
            yield return Finding.Create(
                step.ErrorIfDisclosed,
                FindingCodes.OffenceUnknown,
                fact: $"proceedings.offences.{id}",
                message: "this offence is not in the pack of the requesting state." + (near is null ? string.Empty : $" Did you mean \"{near}\"?"),
                why: "Section, title and penalty are taken from the pack and never typed by hand.",
                fix: near is null ? "See \"evreq offences list\"." : $"Write \"{near}\".");
        }
    }

    private static IEnumerable<Finding> Penalties(StepCheckInput step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            yield break;
        }

        foreach (var offence in step.Case.Offences.Offences)
        {
            if (offence.Penalty.Cite.Confidence == Confidence.Memory && step.CaseFile.Confirmations.All(c => c.Statement != Statement(step, offence)))
            {
                yield return Make(step, offence, $"the penalty of {Provision(step, offence)} is not read in a source.",
                    $"Confirm it in the official text and enter it under confirmations: statement \"{Statement(step, offence)}\".");
            }

            if (offence.Penalty.Death == YesNoUnknown.Unknown)
            {
                yield return Make(step, offence, $"it is not known whether {Provision(step, offence)} allows a death sentence.",
                    "Ask the prosecutor; the answer decides whether an undertaking is needed.");
            }
        }
    }

    private static string Provision(StepCheckInput step, Offence offence) =>
        $"{step.Case.Home?.Statutes.FirstOrDefault(s => s.Id == offence.Statute)?.Unit ?? "section"} {offence.Section}";

    private static string Statement(StepCheckInput step, Offence offence) => $"{step.Case.RequestingState}:penalty:{offence.Id}";

    private static Finding Make(StepCheckInput step, Offence offence, string message, string fix) => Finding.Warning(
        FindingCodes.UnconfirmedStatement,
        requirement: Statement(step, offence),
        fact: $"proceedings.offences.{offence.Id}",
        message: message,
        why: "The requested state tests the maximum penalty and the death sentence; a wrong statement can sink the request.",
        fix: fix,
        source: SourceReferences.Resolve(step.Case.Requesting!, offence.Penalty.Cite));
}
