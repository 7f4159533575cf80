using System.Globalization;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>The entries that a list adds to a case file.</summary>
internal static class CaseAdditions
{
    /// <summary>The accounts, and a data request for each provider where items are named and none asks for all of its accounts yet.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<NewEntry>> Create(CaseReading reading, AccountList list, ListOptions options)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(options);
        var caseFile = reading.CaseFile;
        var accountIds = Ids("a", caseFile.Accounts.Select(a => a.Id)).GetEnumerator();
        var dataIds = Ids("d", caseFile.Data.Select(d => d.Id)).GetEnumerator();
        var asked = caseFile.Data.Select(d => d.AccountsOf).ToHashSet();
        return new Dictionary<string, IReadOnlyList<NewEntry>>(StringComparer.Ordinal)
        {
            ["accounts"] = [.. list.Accounts.Select(a => CreateAccount(Next(accountIds), a, options))],
            ["data"] = options.Items.Count == 0 ? [] : [.. list.Accounts.Select(a => a.Provider).Distinct(StringComparer.Ordinal).Where(p => !asked.Contains(p)).Select(p => CreateData(Next(dataIds), p, options))],
        };
    }

    private static NewEntry CreateAccount(string id, ListedAccount account, ListOptions options)
    {
        var rows = string.Join(" and ", account.Rows.Select(r => r.ToString(CultureInfo.InvariantCulture)));
        return new NewEntry { Comment = options.ListName is null ? null : $"row {rows} of {options.ListName}" }
            .Text("id", id)
            .Text("provider", account.Provider)
            .Text("service", account.Service)
            .Groups("identifiers", account.Identifiers.Select(i => CreateIdentifier(i, options.LeavesBlanks ? account.Lacking : [])))
            .Group("holder", new NewEntry().Text("located_in", account.LocatedIn ?? options.LocatedIn))
            .Texts("linked_by", options.Facts);
    }

    private static NewEntry CreateIdentifier(Identifier identifier, IReadOnlyList<(string Kind, string Key)> lacking)
    {
        var entry = new NewEntry()
            .Text("kind", identifier.Kind)
            .Text("value", identifier.Value)
            .Text("seen_at", identifier.SeenAt?.Text)
            .Number("port", identifier.Port)
            .Text("network", identifier.Network)
            .Text("how_known", identifier.HowKnown);
        foreach (var (_, key) in lacking.Where(l => l.Kind == identifier.Kind))
        {
            entry.Blank(key);
        }

        return entry;
    }

    private static NewEntry CreateData(string id, string provider, ListOptions options) => new NewEntry { Comment = "fill in the blanks: the period, and what the data will show" }
        .Text("id", id)
        .Text("accounts_of", provider)
        .Texts("items", options.Items)
        .Blank("from")
        .Blank("to")
        .Blank("need")
        .Texts("supports", options.Facts);

    // "a1", "a2" … behind the highest that is there.
    private static IEnumerable<string> Ids(string letter, IEnumerable<string> taken)
    {
        var highest = taken.Where(t => t.StartsWith(letter, StringComparison.Ordinal)).Select(t => int.TryParse(t.AsSpan(letter.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();
        for (var next = highest + 1; ; next++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{letter}{next}");
        }
    }

    private static string Next(IEnumerator<string> ids)
    {
        ids.MoveNext();
        return ids.Current;
    }
}
