using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds the answers that a letter prints because a pack asks for them.</summary>
internal static class ParticularFinder
{
    /// <summary>Of the requesting state, and of the requested state or the providers, as the letter goes to one or to the other.</summary>
    public static IReadOnlyList<StepParticular> Find(DatedCase dated, Step step)
    {
        IEnumerable<AdditionalFact> addressee = RequestKinds.IsToState(step.Kind)
            ? dated.Country(step.RequestedState)?.AdditionalFacts ?? []
            : step.Providers.SelectMany(p => dated.Library.Providers.GetValueOrDefault(p)?.AdditionalFacts ?? []);
        return
        [
            .. (dated.Requesting?.AdditionalFacts ?? []).Concat(addressee).DistinctBy(f => f.Id)
                .Where(f => f.PrintedAs is not null && !string.IsNullOrWhiteSpace(dated.CaseFile.AdditionalFacts.GetValueOrDefault(f.Id)))
                .Select(f => new StepParticular($"additional_facts.{f.Id}", f.PrintedAs!, dated.CaseFile.AdditionalFacts[f.Id])),
        ];
    }
}
