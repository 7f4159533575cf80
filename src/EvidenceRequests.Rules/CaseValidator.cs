using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Checks a case file: what must hold everywhere, and what packs require for a step.</summary>
public static class CaseValidator
{
    private static readonly IReadOnlyList<IValidator<CaseCheckInput>> OfCase = [new CaseInvariants(), new DateInvariants(), new HistoryInvariants(), new ExerciseInvariants()];

    private static readonly IReadOnlyList<IValidator<StepCheckInput>> OfStep =
    [
        new AuthorityInvariants(), new ProceedingsInvariants(), new FactInvariants(), new AccountInvariants(), new DataInvariants(), new EmergencyInvariants(),
        new ConfidentialityInvariants(), new PreservationInvariants(), new AssuranceInvariants(), new TranslationInvariants(), new HomeOrderInvariants(), new AssistanceInvariants(), new RightsInvariants(),
    ];

    // What is looked for and may be found many times over.
    private static readonly IReadOnlyList<Func<StepCheckInput, IEnumerable<Finding>>> Searches = [WeakWording.Find, ContactNumbers.FindDoubts, IdentifierFindings.Find, EvidenceFindings.Find];

    private static readonly RequirementValidator OfRequirements = new();

    /// <summary>What is wrong with the case file whatever is asked.</summary>
    public static IReadOnlyList<Finding> Validate(CaseFile caseFile, Library library, DateOnly asOf) => Validate(DatedCase.Create(caseFile, library, asOf));

    /// <summary>What is wrong or missing for one step.</summary>
    public static IReadOnlyList<Finding> Validate(CaseFile caseFile, Step step, IReadOnlyList<StepRequirement> requirements, Library library, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(step);
        var under = StepCheckInput.Create(DatedCase.Create(caseFile, library, asOf).ForRequest(step), step);
        return [.. Validate(under, EvaluatedRequirement.Evaluate(under, requirements)).Distinct()];
    }

    internal static IReadOnlyList<Finding> Validate(DatedCase dated)
    {
        var input = CaseCheckInput.Create(dated);
        return [.. OfCase.SelectMany(v => v.Find(input))];
    }

    internal static IEnumerable<Finding> Validate(StepCheckInput step, IReadOnlyList<EvaluatedRequirement> requirements) =>
        OfStep.SelectMany(v => v.Find(step)).Concat(Searches.SelectMany(search => search(step))).Concat(OfRequirements.Find(RequirementCheckInput.Create(step, requirements)));
}
