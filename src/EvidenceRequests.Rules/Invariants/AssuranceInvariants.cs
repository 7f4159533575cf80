using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The undertakings that the requested state asks for are given, each by an office that can bind the requesting state.</summary>
internal sealed class AssuranceInvariants : InvariantValidator<StepCheckInput>
{
    public AssuranceInvariants()
    {
        Check(Missing);
        Check(NotBinding);
        Check(TooGeneral);
    }

    private static IEnumerable<Finding> Missing(StepCheckInput step)
    {
        var rows = (step.Requested?.Requirements ?? []).Select(r => r.Element).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return step.Step.Assurances
            .Where(a => a is { Asked: true, Given: false } && !(Elements.OfAssurance.TryGetValue(a.Id, out var element) && rows.Contains(element)))
            .Select(a => Finding.Create(
                GetSeverity(step, a),
                FindingCodes.AssuranceMissing,
                requirement: a.Statement,
                fact: "mutual_legal_assistance.assurances",
                message: $"{step.Step.Requested.State.InSentence} asks for an undertaking that is not in the case file: {a.Name}.",
                why: a.Why,
                fix: a.Fix,
                source: a.Source));
    }

    private static Severity GetSeverity(StepCheckInput step, StepAssurance assurance) => assurance switch
    {
        { Need: "discretionary" } => Severity.Note,
        { Source.Confidence: not Confidence.Page } => Severity.Warning,
        { OnlyIfCapital: true } => step.Case.Offences.CapitalExposure == YesNoUnknown.Unknown ? Severity.Warning : Severity.Error,
        { Need: "law" } => Severity.Error,
        _ => Severity.Warning,
    };

    private static IEnumerable<Finding> NotBinding(StepCheckInput step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            yield break;
        }

        foreach (var assurance in step.CaseFile.MutualLegalAssistance?.Assurances ?? [])
        {
            var offer = step.Case.Home?.Assurances.FirstOrDefault(a => a.Id == assurance.Id);
            if (assurance.GivenBy is null)
            {
                yield return Make(FindingCodes.AssuranceNotBinding, Severity.Warning, assurance, "it does not say which office gives it.", offer, step);
            }
            else if (offer?.NotBindingIfGivenBy.Any(o => assurance.GivenBy.Contains(o, StringComparison.OrdinalIgnoreCase)) == true)
            {
                yield return Make(FindingCodes.AssuranceNotBinding, Severity.Error, assurance, "the office named cannot bind the state.", offer, step);
            }
        }
    }

    private static Finding Make(string code, Severity severity, Assurance assurance, string message, AssuranceOffer? offer, StepCheckInput step) => Finding.Create(
        severity,
        code,
        fact: $"mutual_legal_assistance.assurances.{assurance.Id}.given_by",
        message: $"undertaking {assurance.Id}: {message}",
        why: "An undertaking counts only if the office that gives it can keep it.",
        fix: offer is null ? "Name the office." : $"It is given by {offer.GivenBy}.",
        source: offer is null ? null : SourceReferences.Resolve(step.Case.Requesting!, offer.Cite));

    // An undertaking that nobody will be put to death somewhere says nothing about the person of this case.
    private static IEnumerable<Finding> TooGeneral(StepCheckInput step)
    {
        if (step.Step.Assurances.FirstOrDefault(a => a.Id == "death-penalty") is not { Asked: true, Undertaking: { } given })
        {
            yield break;
        }

        var unnamed = step.CaseFile.Persons.Where(p => p.Role is "suspect" or "accused" && !given.Persons.Contains(p.Id)).Select(p => p.Id).ToList();
        if (unnamed.Count > 0)
        {
            yield return General(step, "persons", $"the undertaking on the death sentence does not name: {string.Join(", ", unnamed)}.", "Have it given for each person concerned, and add their ids under persons.");
        }

        if (string.IsNullOrWhiteSpace(given.Scope))
        {
            yield return General(step, "scope", "the undertaking on the death sentence does not say what it covers.", "Add scope: the offences, and that the sentence is neither sought nor imposed nor carried out.");
        }
    }

    private static Finding General(StepCheckInput step, string key, string message, string fix) => Finding.Create(
        step.Case.Offences.CapitalExposure == YesNoUnknown.Yes && key == "persons" ? Severity.Error : Severity.Warning,
        FindingCodes.AssuranceTooGeneral,
        fact: $"mutual_legal_assistance.assurances.death-penalty.{key}",
        message: message,
        why: "The undertaking is weighed for this case: for these persons and these offences.",
        fix: fix);
}
