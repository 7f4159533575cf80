using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What was asked before, found by the account or, where an entry names none, by the provider.</summary>
internal sealed class HistoryIndex
{
    private readonly ILookup<string, (HistoryEntry Entry, int Index)> byAccount;
    private readonly ILookup<string, (HistoryEntry Entry, int Index)> byProvider;

    public HistoryIndex(CaseFile caseFile)
    {
        var entries = caseFile.History.Select((entry, i) => (Entry: entry, Index: i)).ToList();
        byAccount = entries.Where(h => h.Entry.Account is not null).ToLookup(h => h.Entry.Account!, StringComparer.Ordinal);
        byProvider = entries.Where(h => h.Entry is { Account: null, Provider: not null }).ToLookup(h => h.Entry.Provider!, StringComparer.Ordinal);
    }

    /// <summary>The entries about an account at a provider, with their places in the case file, in its order.</summary>
    public IEnumerable<(HistoryEntry Entry, int Index)> About(Target target) => byAccount[target.Account.Id]
        .Where(h => h.Entry.Provider is null || h.Entry.Provider == target.Provider.Id)
        .Concat(byProvider[target.Provider.Id])
        .OrderBy(h => h.Index);
}
