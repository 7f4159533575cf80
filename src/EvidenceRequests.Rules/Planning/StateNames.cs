using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Names of states, also of those without a pack.</summary>
internal static class StateNames
{
    // A letter to a company in a state that the packs do not know must still be a whole sentence.
    private const string WithoutName = "your State";

    public static NamedState Resolve(DatedCase dated, string id) => dated.Country(id) is { } country
        ? new NamedState(country.Id, country.Name, country.NameInSentence)
        : new NamedState(id, id.ToUpperInvariant(), WithoutName);
}
