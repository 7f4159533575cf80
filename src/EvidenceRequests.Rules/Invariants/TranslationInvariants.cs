using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The requested state can read the request.</summary>
internal sealed class TranslationInvariants : InvariantValidator<StepCheckInput>
{
    private const string LanguageOfDrafts = "en";

    public TranslationInvariants() => Check(Missing);

    private static IEnumerable<Finding> Missing(StepCheckInput step)
    {
        if (!RequestKinds.IsToState(step.Kind) || step.Case.Country(step.Step.RequestedState) is not { Requested.Language: { } rule } country || rule.Accepted.Contains(LanguageOfDrafts))
        {
            yield break;
        }

        var translations = step.CaseFile.MutualLegalAssistance?.Translations.Where(t => rule.Accepted.Contains(t.Language)).ToList() ?? [];
        if (translations.Count == 0 || (rule.Certified == YesNoUnknown.Yes && translations.All(t => t.Certified != true)))
        {
            yield return Finding.Create(
                GetSeverity(step, rule),
                FindingCodes.TranslationMissing,
                requirement: new StatementId(country.Id, "language"),
                fact: "mutual_legal_assistance.translations",
                message: translations.Count == 0
                    ? $"{country.NameInSentence} takes requests in: {string.Join(", ", rule.Accepted)}; no such translation is at hand."
                    : $"{country.NameInSentence} asks for a certified translation; the one at hand is not certified.",
                why: rule.Note,
                fix: "Have request and annexes translated, and add the translation under mutual_legal_assistance.translations.",
                source: SourceReferences.Resolve(country, rule.Cite));
        }
    }

    // Keeping data alive cannot wait for a translator; memory alone never blocks.
    private static Severity GetSeverity(StepCheckInput step, LanguageRule rule) =>
        rule.Severity == Severity.Error && (rule.Cite.Confidence != Confidence.Page || RequestKinds.IsPreservation(step.Kind)) ? Severity.Warning : rule.Severity;
}
