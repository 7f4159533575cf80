using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What one document rests on: the case and the step, with the numbers that accounts and facts have in every document of the step.</summary>
internal sealed class DocumentInputs
{
    private readonly Dictionary<string, int> factNumbers;
    private readonly Dictionary<string, int> accountNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataRequest> data;
    private readonly ILookup<string, Ask> asks;

    public DocumentInputs(DraftRequest request)
    {
        Request = request;
        data = request.CaseFile.Data.GroupBy(d => d.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        factNumbers = request.Step.Facts.ToDictionary(f => f.Fact.Id, f => f.Number, StringComparer.Ordinal);
        Accounts = GetAccounts(request);
        asks = request.Step.Asks.ToLookup(a => a.Account, StringComparer.Ordinal);
        var covered = request.CaseFile.MutualLegalAssistance?.HomeOrder?.Covers ?? [];
        var said = data.Values.ToDictionary(d => d.Id, d => AskGroup.Describe(d, covered), StringComparer.Ordinal);
        Groups = AskGroup.Join(request.Step.Asks, id => said.GetValueOrDefault(id) ?? id);
    }

    public DraftRequest Request { get; }

    public CaseFile Case => Request.CaseFile;

    public Step Step => Request.Step;

    /// <summary>The state that asks.</summary>
    public RequestingSide Requesting => Request.Plan.Requesting;

    /// <summary>The names of words; nothing else of the library is looked up by a document.</summary>
    public Vocabulary Vocabulary => Request.Library.Vocabulary;

    /// <summary>The accounts the document is about, numbered in this order.</summary>
    public IReadOnlyList<Account> Accounts { get; }

    /// <summary>What is asked, once for all accounts of which the same is asked.</summary>
    public IReadOnlyList<AskGroup> Groups { get; }

    /// <summary>What is asked of one account.</summary>
    public IEnumerable<Ask> AsksOf(Account account) => asks[account.Id];

    /// <summary>The numbers of accounts as a table prints them: <c>3</c>, <c>1–58</c>, or <c>all</c>; null if none of them has a number.</summary>
    public string? AccountNumbers(IEnumerable<string?> ids) => NumberRanges.Format([.. ids.Select(AccountNumber).OfType<int>().Distinct().Order()], Accounts.Count);

    /// <summary>True if the document is about an account.</summary>
    public bool HasAccount(string id) => accountNumbers.ContainsKey(id);

    /// <summary>An account of the document.</summary>
    public Account? FindAccount(string id) => AccountNumber(id) is { } number ? Accounts[number - 1] : null;

    private int? AccountNumber(string? id) => id is not null && accountNumbers.TryGetValue(id, out var number) ? number : null;

    public int? FactNumber(string id) => factNumbers.TryGetValue(id, out var number) ? number : null;

    public DataRequest? Data(string id) => data.GetValueOrDefault(id);

    /// <summary>What a person must confirm about a statement before it is sent; null if nothing.</summary>
    public UnconfirmedStatement? FindUnconfirmed(StatementId id) => Step.Unconfirmed.FirstOrDefault(u => u.Id == id);

    public DataItem? Item(string id) => Vocabulary.FindDataItem(id);

    public string? FindWordName(string list, string word) => Vocabulary.FindWord(list, word)?.Name;

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
}
