using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Names of states, also of those without a pack.</summary>
internal static class StateNames
{
    public static NamedState Resolve(DatedCase dated, string id)
    {
        if (dated.Country(id) is { } country)
        {
            return new NamedState(country.Id, country.Name, country.NameInSentence);
        }

        var word = dated.Library.Vocabulary.FindWord(WordLists.States, id);
        var name = word?.Name ?? id.ToUpperInvariant();
        return new NamedState(id, name, word?.InSentence ?? name);
    }
}
