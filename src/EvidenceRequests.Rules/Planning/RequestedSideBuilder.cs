using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The state whose law decides, with what it asks of a request for these data.</summary>
internal static class RequestedSideBuilder
{
    public static RequestedSide Build(DatedCase dated, string state, IReadOnlyList<Ask> asks)
    {
        var requested = dated.Country(state)?.Requested;
        return new RequestedSide
        {
            State = StateNames.Resolve(dated, state),
            DualCriminality = requested?.DualCriminality,
            MayHearOfContacts = requested?.DirectContact is null,
            Standards = Standards(dated, requested, asks),
            Certificates = [.. (requested?.Certificates ?? []).Where(c => c.Cite.Confidence == Confidence.Page)],
            Language = requested?.Language,
        };
    }

    // The word list of categories goes from the least to the most intrusive; the standard for the most intrusive comes first.
    private static IReadOnlyList<EvidenceStandard> Standards(DatedCase dated, RequestedProfile? requested, IReadOnlyList<Ask> asks)
    {
        var order = dated.Library.Vocabulary.Words.FirstOrDefault(l => l.Id == "data-category")?.Words.Select(w => w.Id).ToList() ?? [];
        return
        [
            .. (requested?.EvidenceStandards ?? [])
                .Select(s => (Standard: s, Asked: asks.Where(a => IsFor(dated.Library, s, a)).SelectMany(a => a.Items).Select(i => i.Category).Where(s.Categories.Contains).ToList()))
                .Where(s => s.Asked.Count > 0)
                .OrderByDescending(s => s.Asked.Max(c => order.IndexOf(c)))
                .Select(s => s.Standard),
        ];
    }

    /// <summary>True if a standard is for the holder of what is asked.</summary>
    public static bool IsFor(Library library, EvidenceStandard standard, Ask ask) => standard.IsFor(library.Providers.GetValueOrDefault(ask.Provider)?.Types ?? []);
}
