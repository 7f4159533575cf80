using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>The accounts of a list, each once: rows that share an identifier name one account.</summary>
internal sealed class JoinedAccounts
{
    private static readonly string[] AnyCase = ["email-address", "username", "domain-name"];

    // Many accounts share these.
    private static readonly string[] Shared = ["ip-address", "cdn-edge-ip", "display-name", "real-name", "date-of-birth"];

    private readonly List<ListedAccount> accounts = [];
    private readonly List<ListRemark> repeats = [];
    private readonly Dictionary<(string Provider, string Kind, string Value), int> byIdentifier = [];
    private readonly Dictionary<(string Provider, string Kind, string Value), string> ofCase = [];

    public JoinedAccounts(IEnumerable<Account> known)
    {
        foreach (var account in known.Where(a => a.Provider is not null))
        {
            foreach (var identifier in account.Identifiers)
            {
                ofCase.TryAdd(Key(account.Provider!, identifier), account.Id);
            }
        }
    }

    public IReadOnlyList<ListedAccount> All => accounts;

    public IReadOnlyList<ListRemark> Repeats => repeats;

    /// <summary>Adds an account, or joins it to the one that it repeats; what is wrong comes back.</summary>
    public IReadOnlyList<string> Add(ListedAccount account, int row)
    {
        var keys = account.Identifiers.Where(i => !Shared.Contains(i.Kind)).Select(i => Key(account.Provider, i)).ToList();
        if (keys.Select(k => ofCase.GetValueOrDefault(k)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var there, ..])
        {
            repeats.Add(new ListRemark(row, $"is account {there} of the case already"));
            return [];
        }

        var before = keys.Where(byIdentifier.ContainsKey).Select(k => byIdentifier[k]).Distinct().ToList();
        if (before.Count > 1)
        {
            return [FormattableString.Invariant($"its identifiers are those of two accounts, in rows {accounts[before[0]].Rows[0]} and {accounts[before[1]].Rows[0]}. Find out which is right.")];
        }

        var place = before.Count == 1 ? before[0] : accounts.Count;
        if (before.Count == 1)
        {
            repeats.Add(new ListRemark(row, FormattableString.Invariant($"names the same account as row {accounts[place].Rows[0]}")));
            var held = accounts[place].Identifiers.Select(i => Key(account.Provider, i)).ToHashSet();
            accounts[place] = accounts[place] with
            {
                Rows = [.. accounts[place].Rows, row],
                Identifiers = [.. accounts[place].Identifiers, .. account.Identifiers.Where(i => !held.Contains(Key(account.Provider, i)))],
            };
        }
        else
        {
            accounts.Add(account);
        }

        foreach (var key in keys)
        {
            byIdentifier.TryAdd(key, place);
        }

        return [];
    }

    private static (string Provider, string Kind, string Value) Key(string provider, Identifier identifier) =>
        (provider, identifier.Kind, AnyCase.Contains(identifier.Kind) ? identifier.Value.ToLowerInvariant() : identifier.Value);
}
