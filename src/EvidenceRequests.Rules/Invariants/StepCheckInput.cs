using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>A step with what it asks, ready to be looked at.</summary>
internal sealed record StepCheckInput
{
    public required DatedCase Case { get; init; }

    public required Step Step { get; init; }

    /// <summary>The facts of the case with those derived for this step.</summary>
    public required CaseFacts Facts { get; init; }

    public required IReadOnlyList<AskCheckInput> Asks { get; init; }

    public CaseFile CaseFile => Case.CaseFile;

    public string Kind => Step.Kind;

    /// <summary>An error where data is disclosed, a warning where it is only kept or where a life is at stake.</summary>
    public Severity ErrorIfDisclosed => RequestKinds.IsPreservation(Kind) || Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error;

    /// <summary>The facts the step relies on. A request for assistance tells the whole case.</summary>
    public IEnumerable<Fact> FactsRelied => RequestKinds.IsAssistance(Kind)
        ? CaseFile.Facts
        : CaseFile.Facts.Where(f => Asks.Any(a => a.Request.Supports.Contains(f.Id) || a.Account.LinkedBy.Contains(f.Id)));

    public static StepCheckInput Create(DatedCase dated, Step step)
    {
        var facts = dated.Facts.With(DerivedFactFinder.FindForStep(dated, step));
        return new StepCheckInput
        {
            Case = dated,
            Step = step,
            Facts = facts,
            Asks = [.. step.Asks.Select(ask => AskCheckInput.Create(dated, ask, facts)).OfType<AskCheckInput>()],
        };
    }
}
