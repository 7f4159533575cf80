using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Facts are dated, sourced, past and plainly told.</summary>
internal sealed class FactInvariants : InvariantValidator<StepCheckInput>
{
    public FactInvariants()
    {
        Check(Undated);
        Check(Future);
        Check(Unsourced);
        Check(Weak);
    }

    private static IEnumerable<Finding> Undated(StepCheckInput step) => step.FactsRelied.Where(f => f.At?.Day is null).Select(f => f.At is null
        ? Finding.Create(
            step.ErrorIfDisclosed,
            FindingCodes.FactUndated,
            fact: $"facts.{f.Id}.at",
            message: $"fact {f.Id} has no date.",
            why: "A judge or a response team weighs a fact by when it happened.",
            fix: "Add at: a time with its offset, such as 2026-10-11T21:40+05:00, or at least the date.")
        : Times.Unclear($"facts.{f.Id}.at", step.ErrorIfDisclosed, step.Case));

    private static IEnumerable<Finding> Future(StepCheckInput step) => step.FactsRelied.Where(f => f.At?.Day > step.Case.AsOf).Select(f => Finding.Error(
        FindingCodes.PeriodInFuture,
        fact: $"facts.{f.Id}.at",
        message: $"fact {f.Id} lies after the day of the request.",
        why: "A fact has happened; a wrong year is the usual reason.",
        fix: "Correct the date."));

    private static IEnumerable<Finding> Unsourced(StepCheckInput step) => step.FactsRelied.Where(f => f.ShownBy is null).Select(f => Finding.Create(
        RequestKinds.IsAssistance(step.Kind) ? Severity.Error : Severity.Warning,
        FindingCodes.FactUnsourced,
        fact: $"facts.{f.Id}.shown_by",
        message: $"fact {f.Id} does not say how it is known.",
        why: "A fact without a source is a conclusion, and conclusions are returned.",
        fix: "Add shown_by with kind (document, device, witness, open-source …) and the exhibit or report."));

    private static IEnumerable<Finding> Weak(StepCheckInput step) =>
        step.FactsRelied.SelectMany(f => WeakWording.Find(step, $"facts.{f.Id}.text", f.Text))
            .Concat(step.Asks.DistinctBy(a => a.Request.Id).SelectMany(a => WeakWording.Find(step, $"data.{a.Request.Id}.need", a.Request.Need)));
}
