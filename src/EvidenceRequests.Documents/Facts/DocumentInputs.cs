using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What one document rests on, looked up once: the accounts, facts and packs behind a step, with the numbers they have in the document.</summary>
internal sealed class DocumentInputs
{
    private readonly Dictionary<string, int> factNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> accountNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataRequest> data;
    private readonly HashSet<string> confirmed;

    public DocumentInputs(DraftRequest request)
    {
        Request = request;
        data = request.CaseFile.Data.GroupBy(d => d.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        confirmed = request.CaseFile.Confirmations.Select(c => c.Statement).ToHashSet(StringComparer.Ordinal);
        Requesting = request.Library.Countries.GetValueOrDefault(request.CaseFile.Case.RequestingState);
        Requested = request.Library.Countries.GetValueOrDefault(request.Step.RequestedState);
        Provider = request.Library.Providers.GetValueOrDefault(request.Step.Provider);
        Accounts = GetAccounts(request);
        Facts = GetFacts(request);
    }

    public DraftRequest Request { get; }

    public CaseFile Case => Request.CaseFile;

    public Step Step => Request.Step;

    public Library Library => Request.Library;

    public Country? Requesting { get; }

    public Country? Requested { get; }

    public Provider? Provider { get; }

    /// <summary>The accounts the document is about, numbered in this order.</summary>
    public IReadOnlyList<Account> Accounts { get; }

    /// <summary>The facts the document relies on, numbered in this order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public int? AccountNumber(string? id) => id is not null && accountNumbers.TryGetValue(id, out var number) ? number : null;

    public int? FactNumber(string id) => factNumbers.TryGetValue(id, out var number) ? number : null;

    public DataRequest? Data(string id) => data.GetValueOrDefault(id);

    public bool IsConfirmed(string statement) => confirmed.Contains(statement);

    public DataItem? Item(string id) => Library.Vocabulary.DataItems.FirstOrDefault(i => i.Id == id);

    public string? FindWordName(string list, string word) =>
        Library.Vocabulary.Words.FirstOrDefault(l => l.Id == list)?.Words.FirstOrDefault(w => w.Id == word)?.Name;

    private List<Account> GetAccounts(DraftRequest request)
    {
        var byId = request.CaseFile.Accounts.GroupBy(a => a.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var accounts = new List<Account>();
        foreach (var id in request.Step.Asks.Select(a => a.Account))
        {
            if (!accountNumbers.ContainsKey(id) && byId.TryGetValue(id, out var account))
            {
                accounts.Add(account);
                accountNumbers.Add(id, accounts.Count);
            }
        }

        return accounts;
    }

    private List<Fact> GetFacts(DraftRequest request)
    {
        // A judge abroad must see the offence whole; a provider only what concerns the account.
        if (RequestKinds.IsToState(request.Step.Kind))
        {
            return Numbered(request.CaseFile.Facts);
        }

        var relied = new HashSet<string>(StringComparer.Ordinal);
        relied.UnionWith(Accounts.SelectMany(a => a.LinkedBy));
        relied.UnionWith(request.CaseFile.Confidentiality?.Facts ?? []);
        foreach (var asked in request.Step.Covers.Select(Data).OfType<DataRequest>())
        {
            relied.UnionWith(asked.Supports);
            relied.UnionWith(asked.Nexus.Select(n => n.Fact));
        }

        return Numbered(request.CaseFile.Facts.Where(f => relied.Contains(f.Id)));
    }

    private List<Fact> Numbered(IEnumerable<Fact> relied)
    {
        var facts = relied.DistinctBy(f => f.Id).OrderBy(WhenItHappened).ToList();
        for (var i = 0; i < facts.Count; i++)
        {
            factNumbers.Add(facts[i].Id, i + 1);
        }

        return facts;
    }

    // A fact without a date keeps its place after the dated ones.
    private static DateTime WhenItHappened(Fact fact) =>
        fact.At?.Value?.UtcDateTime ?? fact.At?.Date?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue;
}
