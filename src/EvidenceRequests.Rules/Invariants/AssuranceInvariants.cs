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
        if (!RequestKinds.IsAssistance(step.Kind) || step.Case.Country(step.Step.RequestedState) is not { Requested: { } requested } country)
        {
            yield break;
        }

        var rows = requested.Requirements.Select(r => r.Element).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var rule in requested.Assurances)
        {
            if (AssuranceNeed.Applies(step, rule) && !AssuranceNeed.IsGiven(step, rule.Id) && !(Elements.OfAssurance.TryGetValue(rule.Id, out var element) && rows.Contains(element)))
            {
                yield return Finding.Create(
                    GetSeverity(step, rule),
                    FindingCodes.AssuranceMissing,
                    requirement: AssuranceNeed.GetStatement(country, rule),
                    fact: "mutual_legal_assistance.assurances",
                    message: $"{country.NameInSentence} asks for an undertaking that is not in the case file: {Name(step, rule.Id)}.",
                    why: rule.Why,
                    fix: AssuranceNeed.Fix(step, rule.Id),
                    source: SourceReferences.Resolve(country, rule.Cite));
            }
        }
    }

    private static Severity GetSeverity(StepCheckInput step, AssuranceRule rule)
    {
        if (rule.Cite.Confidence == Confidence.Memory || rule.Need == "discretionary" || (rule.OnlyIfCapital == true && step.Case.Offences.CapitalExposure == YesNoUnknown.Unknown))
        {
            return rule.Need == "discretionary" ? Severity.Note : Severity.Warning;
        }

        return rule.Need == "law" || rule.OnlyIfCapital == true ? Severity.Error : Severity.Warning;
    }

    private static string Name(StepCheckInput step, string id) => step.Case.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "assurance")?.Words.FirstOrDefault(w => w.Id == id)?.Name ?? id;

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
        var given = step.CaseFile.MutualLegalAssistance?.Assurances.FirstOrDefault(a => a.Id == "death-penalty");
        var rule = step.Case.Country(step.Step.RequestedState)?.Requested?.Assurances.FirstOrDefault(a => a.Id == "death-penalty");
        if (!RequestKinds.IsAssistance(step.Kind) || given is null || rule is null || !AssuranceNeed.Applies(step, rule))
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
