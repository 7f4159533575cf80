using EvidenceRequests.Model;
using FluentValidation;

namespace EvidenceRequests.Rules;

/// <summary>Facts are dated, sourced and plainly told.</summary>
internal sealed class FactInvariants : AbstractValidator<StepCheckInput>
{
    public FactInvariants()
    {
        RuleForEach(step => step.FactsRelied)
            .Must(fact => fact.At is not null)
            .WithErrorCode(FindingCodes.FactUndated)
            .WithSeverity((step, _) => step.ErrorIfDisclosed)
            .WithMessage((_, fact) => $"fact {fact.Id} has no date.")
            .Explain(
                fact => $"facts.{fact.Id}.at",
                "A judge or a response team weighs a fact by when it happened.",
                "Add at: a time with its offset, such as 2026-10-11T21:40+05:00, or at least the date.")
            .Must(fact => fact.At is not { Day: null })
            .SayTimeIsUnclear(fact => $"facts.{fact.Id}.at")
            .Must(fact => fact.ShownBy is not null)
            .WithErrorCode(FindingCodes.FactUnsourced)
            .WithSeverity((step, _) => RequestKinds.IsToState(step.Kind) ? Severity.Error : Severity.Warning)
            .WithMessage((_, fact) => $"fact {fact.Id} does not say how it is known.")
            .Explain(
                fact => $"facts.{fact.Id}.shown_by",
                "A fact without a source is a conclusion, and conclusions are returned.",
                "Add shown_by with kind (document, device, witness, open-source …) and the exhibit or report.");
    }
}
