using S = EvidenceRequests.Register.RequestStates;

namespace EvidenceRequests.Register;

/// <summary>What became of each item of each account.</summary>
internal sealed class ItemStates
{
    public const string Open = "open";
    public const string Produced = "produced";
    public const string Partly = "partly";
    public const string Withdrawn = "withdrawn";

    private readonly List<(string Account, string Item)> order = [];
    private readonly Dictionary<(string Account, string Item), string> states = [];

    /// <summary>The accounts, in the order in which they were asked about.</summary>
    public IReadOnlyList<string> Accounts { get; private set; } = [];

    /// <summary>Every item with its state.</summary>
    public IEnumerable<(string Account, string Item, string State)> All => order.Select(o => (o.Account, o.Item, states[o]));

    /// <summary>Items are asked for.</summary>
    public void Ask(IReadOnlyList<RequestAccount> accounts)
    {
        Accounts = [.. Accounts.Concat(accounts.Select(a => a.Id)).Distinct()];
        foreach (var asked in accounts.SelectMany(a => (a.Items ?? []).Select(i => (a.Id, i))).Where(a => states.TryAdd(a, Open)))
        {
            order.Add(asked);
        }
    }

    /// <summary>Something is decided about items: those named, else all that are open.</summary>
    public void Decide(string state, IReadOnlyList<string>? accounts, IReadOnlyList<string>? items, bool onlyWhereNamed = false)
    {
        if (onlyWhereNamed && accounts is null && items is null)
        {
            return;
        }

        foreach (var key in order.Where(o => (accounts?.Contains(o.Account) ?? true) && (items?.Contains(o.Item) ?? true)))
        {
            states[key] = items is null && states[key] is not (Open or Partly) ? states[key] : state;
        }
    }

    /// <summary>The state of the request that follows.</summary>
    /// <param name="otherwise">The state where nothing was asked item by item, or where nothing is decided.</param>
    public string Derive(string otherwise)
    {
        if (order.Count == 0)
        {
            return otherwise;
        }

        var values = states.Values;
        var decided = values.Where(v => v is not Open).ToList();
        return decided.Count == 0 || decided.TrueForAll(v => v == Withdrawn) ? (otherwise is S.Answered or S.NothingHeld or S.Refused ? S.Partly : otherwise)
            : decided.Count < values.Count || decided.Contains(Partly) ? S.Partly
            : decided.Contains(Produced) ? S.Answered
            : decided.Contains(S.Refused) ? S.Refused : S.NothingHeld;
    }
}
