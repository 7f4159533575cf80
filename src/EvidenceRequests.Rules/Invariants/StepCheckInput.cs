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

    /// <summary>The requested state as one that receives requests, if there is a pack for it.</summary>
    public RequestedProfile? Requested => Case.Country(Step.RequestedState)?.Requested;

    /// <summary>An error where data is disclosed, a warning where it is only kept or where a life is at stake.</summary>
    public Severity ErrorIfDisclosed => RequestKinds.IsPreservation(Kind) || Kind == RequestKinds.EmergencyDisclosure ? Severity.Warning : Severity.Error;

    /// <summary>The facts the step relies on, all of which are checked alike.</summary>
    public IEnumerable<Fact> FactsRelied => Step.Facts.Select(f => f.Fact);

    public static StepCheckInput Create(DatedCase dated, Step step)
    {
        var facts = DerivedFactFinder.FactsOf(dated, step);
        return new StepCheckInput
        {
            Case = dated,
            Step = step,
            Facts = facts,
            Asks = [.. step.Asks.Select(ask => AskCheckInput.Create(dated, ask, facts)).OfType<AskCheckInput>()],
        };
    }
}
