using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Names of states, also of those without a pack.</summary>
internal static class StateNames
{
    public static NamedState Resolve(DatedCase dated, string id)
    {
        var word = dated.Library.Vocabulary.FindWord(WordLists.States, id);
        var name = word?.Name ?? id.ToUpperInvariant();
        var state = dated.Country(id) is { } country ? new NamedState(country.Id, country.Name, country.NameInSentence) : new NamedState(id, name, word?.InSentence ?? name);
        return word is null ? state : state with { ShortName = name, ShortInSentence = word.InSentence ?? name };
    }
}
