using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>The undertakings that the requested state asks for are given, each by an office that can bind the requesting state.</summary>
internal sealed class AssuranceInvariants : AbstractValidator<StepCheckInput>
{
    private const string WhyNamed = "The undertaking is weighed for this case: for these persons and these offences.";

    public AssuranceInvariants()
    {
        RuleForEach(step => step.Step.Assurances)
            .Must((step, assurance) => assurance is not { Asked: true, Given: false } || IsAskedByRow(step, assurance))
            .WithErrorCode(FindingCodes.AssuranceMissing)
            .WithSeverity(GetSeverity)
            .WithMessage((step, assurance) => $"{step.Step.Requested.State.InSentence} asks for an undertaking that is not in the case file: {assurance.Name}.")
            .Explain((_, assurance) => new FindingDetails("mutual_legal_assistance.assurances", assurance.Why, assurance.Fix) { Requirement = assurance.Statement, Source = assurance.Source });

        RuleForEach(step => step.CaseFile.MutualLegalAssistance!.Assurances)
            .Must(given => given.GivenBy is not null)
            .WithErrorCode(FindingCodes.AssuranceNotBinding)
            .WithSeverity(Severity.Warning)
            .WithMessage((_, given) => $"undertaking {given.Id}: it does not say which office gives it.")
            .Explain(ExplainOffice)
            .Must((step, given) => FindOffer(step, given)?.NotBindingIfGivenBy.Any(office => given.GivenBy?.Contains(office, StringComparison.OrdinalIgnoreCase) == true) != true)
            .WithErrorCode(FindingCodes.AssuranceNotBinding)
            .WithSeverity((step, given) => step.Step.Assurances.Any(a => a.Id == given.Id && a.Asked) ? Severity.Error : Severity.Warning)
            .WithMessage((_, given) => $"undertaking {given.Id}: the office named cannot bind the state.")
            .Explain(ExplainOffice)
            .When(step => RequestKinds.IsAssistance(step.Kind) && step.CaseFile.MutualLegalAssistance is not null);

        // An undertaking that nobody will be put to death somewhere says nothing about the person of this case.
        When(step => GetDeathPenalty(step) is { Asked: true, Undertaking: not null }, AddDeathPenalty);
    }

    private void AddDeathPenalty() => RuleFor(step => step)
        .Must(step => !ListUnnamed(step).Any())
        .WithErrorCode(FindingCodes.AssuranceTooGeneral)
        .WithSeverity((step, _) => step.Case.Offences.CapitalExposure == YesNoUnknown.Yes ? Severity.Error : Severity.Warning)
        .WithMessage((step, _) => $"the undertaking on the death sentence does not name: {string.Join(", ", ListUnnamed(step))}.")
        .Explain("mutual_legal_assistance.assurances.death-penalty.persons", WhyNamed, "Have it given for each person concerned, and add their ids under persons.")
        .Must(step => !string.IsNullOrWhiteSpace(GetDeathPenalty(step)!.Undertaking!.Scope))
        .WithErrorCode(FindingCodes.AssuranceTooGeneral)
        .WithSeverity(Severity.Warning)
        .WithMessage("the undertaking on the death sentence does not say what it covers.")
        .Explain("mutual_legal_assistance.assurances.death-penalty.scope", WhyNamed, "Add scope: the offences, and that the sentence is neither sought nor imposed nor carried out.");

    private static StepAssurance? GetDeathPenalty(StepCheckInput step) => step.Step.Assurances.FirstOrDefault(a => a.Id == "death-penalty");

    private static IEnumerable<string> ListUnnamed(StepCheckInput step) =>
        step.CaseFile.Persons.Where(p => p.Role is "suspect" or "accused" && !GetDeathPenalty(step)!.Undertaking!.Persons.Contains(p.Id)).Select(p => p.Id);

    // Where a row of the requested state asks for it, the row speaks, with its source.
    private static bool IsAskedByRow(StepCheckInput step, StepAssurance assurance) =>
        Elements.OfAssurance.TryGetValue(assurance.Id, out var element) && step.Requested?.Requirements.Any(r => r.Element == element) == true;

    private static Severity GetSeverity(StepCheckInput step, StepAssurance assurance) => assurance switch
    {
        { Need: "discretionary" } => Severity.Note,
        { Source.Confidence: not Confidence.Page } => Severity.Warning,
        { OnlyIfCapital: true } => step.Case.Offences.CapitalExposure == YesNoUnknown.Unknown ? Severity.Warning : Severity.Error,
        { Need: "law" } => Severity.Error,
        _ => Severity.Warning,
    };

    private static AssuranceOffer? FindOffer(StepCheckInput step, Assurance given) => step.Case.Home?.Assurances.FirstOrDefault(a => a.Id == given.Id);

    private static FindingDetails ExplainOffice(StepCheckInput step, Assurance given) => new(
        $"mutual_legal_assistance.assurances.{given.Id}.given_by",
        "An undertaking counts only if the office that gives it can keep it.",
        FindOffer(step, given) is { } offer ? $"It is given by {offer.GivenBy}." : "Name the office.")
    {
        Source = FindOffer(step, given) is { } bound ? SourceReferences.Resolve(step.Case.Requesting!, bound.Cite) : null,
    };
}
