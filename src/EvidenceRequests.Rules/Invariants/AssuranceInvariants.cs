using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The undertakings that the requested state asks for are given, each by an office that can bind the requesting state.</summary>
internal sealed class AssuranceInvariants : InvariantValidator<StepUnderCheck>
{
    // The rows of the table of elements that say the same as an undertaking; where a state has the row, the row speaks.
    private static readonly Dictionary<string, string> Elements = new(StringComparer.Ordinal)
    {
        ["reciprocity"] = "reciprocity-undertaking",
        ["use-limitation"] = "use-limitation-assurance",
        ["return-of-evidence"] = "return-of-evidence-assurance",
        ["death-penalty"] = "death-penalty-assurance",
        ["torture"] = "torture-assurance",
        ["data-protection"] = "data-protection-undertaking",
        ["third-party-rights"] = "third-party-rights-and-return-assurance",
        ["criminal-matter"] = "certificate-criminal-matter",
        ["home-lawful"] = "domestic-order-or-statement",
        ["limitation"] = "limitation-period-statement",
        ["speciality"] = "speciality-undertaking",
        ["political-clearance"] = "political-clearance",
        ["confidentiality"] = "confidentiality-reasons",
        ["certified-records"] = "procedure-and-certification",
    };

    public AssuranceInvariants()
    {
        Check(Missing);
        Check(NotBinding);
    }

    private static IEnumerable<Finding> Missing(StepUnderCheck step)
    {
        if (!RequestKinds.IsAssistance(step.Kind) || step.At.Country(step.Step.RequestedState) is not { Requested: { } requested } country)
        {
            yield break;
        }

        var rows = requested.Requirements.Select(r => r.Element).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var rule in requested.Assurances)
        {
            if (Applies(step, rule) && !IsGiven(step, rule.Id) && !(Elements.TryGetValue(rule.Id, out var element) && rows.Contains(element)))
            {
                yield return new Finding
                {
                    Code = FindingCodes.AssuranceMissing,
                    Severity = SeverityOf(step, rule),
                    Requirement = $"{country.Id}:assurance:{rule.Id}",
                    Fact = "mutual_legal_assistance.assurances",
                    Message = $"{country.NameInSentence} asks for an undertaking that is not in the case file: {Name(step, rule.Id)}.",
                    Why = rule.Why,
                    Fix = Fix(step, rule.Id),
                    Source = References.Of(country, rule.Cite),
                };
            }
        }
    }

    private static bool Applies(StepUnderCheck step, AssuranceRule rule) => rule.Need is not ("never" or "unknown")
        && (rule.OnlyIfCapital != true || step.At.Offences.CapitalExposure != YesNoUnknown.No)
        && (rule.Id != "reciprocity" || step.Step.Bases.FirstOrDefault(b => b.Fits)?.Id is null or BasisFinder.Reciprocity);

    private static Severity SeverityOf(StepUnderCheck step, AssuranceRule rule)
    {
        if (rule.Cite.Confidence == Confidence.Memory || rule.Need == "discretionary" || (rule.OnlyIfCapital == true && step.At.Offences.CapitalExposure == YesNoUnknown.Unknown))
        {
            return rule.Need == "discretionary" ? Severity.Note : Severity.Warning;
        }

        return rule.Need == "law" || rule.OnlyIfCapital == true ? Severity.Error : Severity.Warning;
    }

    private static bool IsGiven(StepUnderCheck step, string id)
    {
        var mla = step.CaseFile.MutualLegalAssistance;
        return id switch
        {
            "reciprocity" => mla?.ReciprocityUndertaking is not null || Listed(step, id),
            "criminal-matter" => mla?.CriminalMatterCertificate is not null || Listed(step, id),
            "home-lawful" => mla?.HomeOrder is not null || !string.IsNullOrWhiteSpace(mla?.HomeDeclaration) || Listed(step, id),
            "political-clearance" => !string.IsNullOrWhiteSpace(mla?.PoliticalClearance),
            "limitation" => !string.IsNullOrWhiteSpace(step.CaseFile.Proceedings?.LimitationStatement) || Listed(step, id),
            "confidentiality" => step.CaseFile.Confidentiality is not null,
            "certified-records" => mla?.Procedure.Count > 0,
            "costs" => true,
            _ => Listed(step, id),
        };
    }

    private static bool Listed(StepUnderCheck step, string id) => step.CaseFile.MutualLegalAssistance?.Assurances.Any(a => a.Id == id) == true;

    private static string Name(StepUnderCheck step, string id) => step.At.Library.Vocabulary.Words.FirstOrDefault(w => w.Id == "assurance")?.Words.FirstOrDefault(w => w.Id == id)?.Name ?? id;

    private static string Fix(StepUnderCheck step, string id) => step.At.Home?.Assurances.FirstOrDefault(a => a.Id == id) is { } offer
        ? $"Have it given by {offer.GivenBy}, and add it under mutual_legal_assistance.assurances with given_by, date and reference. {offer.Basis}"
        : "Ask the central authority at home whether and by whom it can be given, and add it under mutual_legal_assistance.assurances.";

    private static IEnumerable<Finding> NotBinding(StepUnderCheck step)
    {
        if (!RequestKinds.IsAssistance(step.Kind))
        {
            yield break;
        }

        foreach (var assurance in step.CaseFile.MutualLegalAssistance?.Assurances ?? [])
        {
            var offer = step.At.Home?.Assurances.FirstOrDefault(a => a.Id == assurance.Id);
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

    private static Finding Make(string code, Severity severity, Assurance assurance, string message, AssuranceOffer? offer, StepUnderCheck step) => new()
    {
        Code = code,
        Severity = severity,
        Fact = $"mutual_legal_assistance.assurances.{assurance.Id}.given_by",
        Message = $"undertaking {assurance.Id}: {message}",
        Why = "An undertaking counts only if the office that gives it can keep it.",
        Fix = offer is null ? "Name the office." : $"It is given by {offer.GivenBy}.",
        Source = offer is null ? null : References.Of(step.At.Requesting!, offer.Cite),
    };
}
