using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What was asked before, found by the account or, where an entry names none, by the provider.</summary>
internal sealed class HistoryIndex
{
    private readonly ILookup<string, (PastRequest Request, int Index)> byAccount;
    private readonly ILookup<string, (PastRequest Request, int Index)> byProvider;

    public HistoryIndex(ICaseHistory history)
    {
        All = history.Requests;
        var entries = All.Select((request, i) => (Request: request, Index: i)).ToList();
        byAccount = entries.Where(h => h.Request.Entry.Account is not null).ToLookup(h => h.Request.Entry.Account!, StringComparer.Ordinal);
        byProvider = entries.Where(h => h.Request.Entry is { Account: null, Provider: not null }).ToLookup(h => h.Request.Entry.Provider!, StringComparer.Ordinal);
    }

    /// <summary>All that was sent, in the order of the record.</summary>
    public IReadOnlyList<PastRequest> All { get; }

    /// <summary>What was sent about an account at a provider, in the order of the record.</summary>
    public IEnumerable<PastRequest> About(Target target) => About(target.Account.Id, target.Provider.Id);

    /// <summary>The same by the ids of account and provider.</summary>
    public IEnumerable<PastRequest> About(string account, string provider) => byAccount[account]
        .Where(h => h.Request.Entry.Provider is null || h.Request.Entry.Provider == provider)
        .Concat(byProvider[provider])
        .OrderBy(h => h.Index)
        .Select(h => h.Request);
}
