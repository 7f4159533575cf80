using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>The requested state can read the request.</summary>
internal sealed class TranslationInvariants : AbstractValidator<StepCheckInput>
{
    private const string LanguageOfDrafts = "en";

    public TranslationInvariants() => When(step => RequestKinds.IsToState(step.Kind) && step.Requested?.Language is { } rule && !rule.Accepted.Contains(LanguageOfDrafts), () =>
    {
        RuleFor(step => step)
            .Must(step => GetTranslations(step).Any())
            .WithErrorCode(FindingCodes.TranslationMissing)
            .WithSeverity((step, _) => GetSeverity(step))
            .WithMessage((step, _) => $"{step.RequestedCountry!.NameInSentence} takes requests in: {string.Join(", ", step.Requested!.Language!.Accepted.Select(l => step.Case.Library.Vocabulary.GetName(WordLists.Languages, l)))}; no such translation is at hand.")
            .Explain((step, _) => Describe(step))
            .Must(step => !GetTranslations(step).Any() || step.Requested!.Language!.Certified != YesNoUnknown.Yes || GetTranslations(step).Any(t => t.Certified == true))
            .WithErrorCode(FindingCodes.TranslationMissing)
            .WithSeverity((step, _) => GetSeverity(step))
            .WithMessage((step, _) => $"{step.RequestedCountry!.NameInSentence} asks for a certified translation; the one at hand is not certified.")
            .Explain((step, _) => Describe(step));
    });

    private static IEnumerable<Translation> GetTranslations(StepCheckInput step) =>
        step.CaseFile.MutualLegalAssistance?.Translations.Where(t => step.Requested!.Language!.Accepted.Contains(t.Language)) ?? [];

    private static FindingDetails Describe(StepCheckInput step) => new("mutual_legal_assistance.translations", step.Requested!.Language!.Note,
        $"Have request and annexes translated, and add the translation under mutual_legal_assistance.translations: language: {string.Join(" or ", step.Requested.Language.Accepted)}{(step.Requested.Language.Certified == YesNoUnknown.Yes ? ", certified: true" : string.Empty)}.")
    {
        Requirement = new StatementId(step.RequestedCountry!.Id, "language"),
        Source = SourceReferences.Resolve(step.RequestedCountry, step.Requested.Language.Cite),
    };

    // Keeping data alive cannot wait for a translator; what was read on no page never blocks.
    private static Severity GetSeverity(StepCheckInput step) => step.Requested!.Language! switch
    {
        { Severity: Severity.Error, Cite.Confidence: not Confidence.Page } => Severity.Warning,
        { Severity: Severity.Error } when RequestKinds.IsPreservation(step.Kind) => Severity.Warning,
        var rule => rule.Severity,
    };
}
