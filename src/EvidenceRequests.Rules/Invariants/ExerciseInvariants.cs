using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>What must hold for a case that is an exercise: its mark and its reference say so, and nothing in it can belong to anybody.</summary>
internal sealed class ExerciseInvariants : AbstractValidator<CaseCheckInput>
{
    private const string Danger = "Whoever finds the file later must see at once that it is no case, and nothing of it may become a request.";

    public ExerciseInvariants()
    {
        RuleFor(input => input.CaseFile)
            .Must(caseFile => ExercisePaper.Find(caseFile) is not "")
            .WithErrorCode(FindingCodes.ExerciseMarkMissing)
            .WithMessage("this is the case of an exercise, and it does not say so.")
            .Explain(_ => "case.exercise", Danger, "Put the id of the exercise back. A real case begins with a new file, without the values of an exercise.");

        RuleFor(input => input.CaseFile)
            .Must(caseFile => caseFile.Case.Exercise is null || ExercisePaper.SaysSo(caseFile.Case.Reference))
            .WithErrorCode(FindingCodes.ExerciseMarkMissing)
            .WithMessage("the reference of an exercise does not say that it is one.")
            .Explain(_ => "case.reference", Danger, $"Begin the reference with {ExercisePaper.Word}.");

        RuleForEach(input => input.Identifiers)
            .Must((input, identifier) => input.CaseFile.Case.Exercise is null || FictionalValues.IsFictional(identifier.Value))
            .WithErrorCode(FindingCodes.ExerciseValueReal)
            .WithMessage("this value is not made up for exercises, so it may belong to somebody.")
            .Explain(
                identifier => identifier.Path,
                "An exercise passes through many hands. A person who has nothing to do with it must not appear in it, and a live case is not worked on here.",
                $"Take the value from the material. In an exercise may stand: {FictionalValues.Allowed}.");
    }
}
