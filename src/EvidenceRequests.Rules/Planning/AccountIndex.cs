using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The accounts and data requests of a case by their ids; of two that share an id the first counts.</summary>
internal sealed class AccountIndex
{
    private readonly Dictionary<string, Account> accounts;
    private readonly Dictionary<string, DataRequest> requests;
    private readonly ILookup<string, Account> byProvider;

    public AccountIndex(CaseFile caseFile)
    {
        accounts = First(caseFile.Accounts, a => a.Id);
        requests = First(caseFile.Data, d => d.Id);
        byProvider = caseFile.Accounts.Where(a => a.Provider is not null).ToLookup(a => a.Provider!, StringComparer.Ordinal);
    }

    public Account? Find(string id) => accounts.GetValueOrDefault(id);

    public DataRequest? FindRequest(string id) => requests.GetValueOrDefault(id);

    /// <summary>The accounts that a data request names: one, several or all of a provider, each once, in the order of the file.</summary>
    public IEnumerable<Account> Named(DataRequest request) => new[] { request.Account }.Concat(request.Accounts).OfType<string>()
        .Select(Find).OfType<Account>()
        .Concat(request.AccountsOf is { } provider ? byProvider[provider] : [])
        .DistinctBy(a => a.Id);

    private static Dictionary<string, T> First<T>(IReadOnlyList<T> entries, Func<T, string> id)
    {
        var found = new Dictionary<string, T>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            found.TryAdd(id(entry), entry);
        }

        return found;
    }
}
