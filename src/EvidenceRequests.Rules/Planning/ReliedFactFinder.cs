using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds the facts that a request relies on, and numbers them in the order of time.</summary>
internal static class ReliedFactFinder
{
    public static IReadOnlyList<ReliedFact> Find(DatedCase dated, string kind, IReadOnlyList<Ask> asks)
    {
        // A judge abroad must see the offence whole; a provider only what concerns the account.
        var caseFile = dated.CaseFile;
        var relied = RequestKinds.IsToState(kind) ? null : ReliedIds(caseFile, asks).Concat(Answering(dated, kind, asks)).Except(dated.WithheldFacts).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. caseFile.Facts
                .Where(f => relied?.Contains(f.Id) != false)
                .DistinctBy(f => f.Id)
                .OrderBy(WhenItHappened)
                .Select((f, i) => new ReliedFact(i + 1, f)),
        ];
    }

    /// <summary>Facts that a letter to a company would rely on and leaves out.</summary>
    public static IEnumerable<string> WithheldIds(DatedCase dated, string kind, IReadOnlyList<Ask> asks) =>
        RequestKinds.IsToState(kind) || dated.WithheldFacts.Count == 0 ? [] : ReliedIds(dated.CaseFile, asks).Concat(Answering(dated, kind, asks)).Distinct().Intersect(dated.WithheldFacts);

    // What is different from a request that was refused is told where it is made again.
    private static IEnumerable<string> Answering(DatedCase dated, string kind, IReadOnlyList<Ask> asks) =>
        EarlierRequests.FindRefused(dated, kind, asks).SelectMany(r => r.Request.Entry.AnsweredBy);

    private static HashSet<string> ReliedIds(CaseFile caseFile, IReadOnlyList<Ask> asks)
    {
        var relied = new HashSet<string>(caseFile.Confidentiality?.Facts ?? [], StringComparer.Ordinal);
        var accounts = asks.Select(a => a.Account).ToHashSet(StringComparer.Ordinal);
        var requests = asks.Select(a => a.Data).ToHashSet(StringComparer.Ordinal);
        relied.UnionWith(caseFile.Accounts.Where(a => accounts.Contains(a.Id)).SelectMany(a => a.LinkedBy));
        foreach (var request in caseFile.Data.Where(d => requests.Contains(d.Id)))
        {
            relied.UnionWith(request.Supports);
            relied.UnionWith(request.Nexus.Select(n => n.Fact));
        }

        return relied;
    }

    // A fact without a date keeps its place after the dated ones.
    private static DateTime WhenItHappened(Fact fact) =>
        fact.At?.Value?.UtcDateTime ?? fact.At?.Date?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue;
}
