namespace EvidenceRequests.Register;

/// <summary>What became of a preservation, account by account. Silence leaves it at asked.</summary>
internal sealed class PreservationStates
{
    private readonly Dictionary<string, (string State, string? Until)> states = new(StringComparer.Ordinal);

    /// <summary>Every account with its state, and the day until which data is kept if the other side named one.</summary>
    public IReadOnlyDictionary<string, (string State, string? Until)> All => states;

    /// <summary>The earliest day on which what was confirmed ends; null if none was named.</summary>
    public string? Until => states.Values.Select(s => s.Until).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>It is asked for.</summary>
    public void Ask(IReadOnlyList<string> accounts)
    {
        foreach (var account in accounts)
        {
            states.TryAdd(account, ("asked", null));
        }
    }

    /// <summary>It is confirmed, extended or has lapsed.</summary>
    public void Change(IReadOnlyList<string> all, IReadOnlyList<string>? of, string state, string? until)
    {
        foreach (var account in of ?? all)
        {
            states[account] = (state, until ?? (state == EventKinds.Lapsed ? null : states.GetValueOrDefault(account).Until));
        }
    }
}
