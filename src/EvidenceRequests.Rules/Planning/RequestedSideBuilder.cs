using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The state whose law decides, with what it asks of a request for these data.</summary>
internal static class RequestedSideBuilder
{
    public static RequestedSide Build(DatedCase dated, string state, IEnumerable<AskedItem> items)
    {
        var requested = dated.Country(state)?.Requested;
        return new RequestedSide
        {
            State = StateNames.Resolve(dated, state),
            DualCriminality = requested?.DualCriminality,
            Standards = Standards(requested, items.Select(i => i.Category).ToHashSet(StringComparer.Ordinal), dated.Library.Vocabulary),
            Language = requested?.Language,
        };
    }

    // The word list of categories goes from the least to the most intrusive; the standard for the most intrusive comes first.
    private static IReadOnlyList<EvidenceStandard> Standards(RequestedProfile? requested, HashSet<string> asked, Vocabulary vocabulary)
    {
        var order = vocabulary.Words.FirstOrDefault(l => l.Id == "data-category")?.Words.Select(w => w.Id).ToList() ?? [];
        return
        [
            .. (requested?.EvidenceStandards ?? [])
                .Where(s => s.Categories.Any(asked.Contains))
                .OrderByDescending(s => s.Categories.Where(asked.Contains).Max(c => order.IndexOf(c))),
        ];
    }
}
