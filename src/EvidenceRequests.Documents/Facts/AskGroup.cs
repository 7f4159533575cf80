using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What is asked of several accounts alike, by one data request or by several that state the same.</summary>
/// <param name="Ask">The first of the asks, which stands for all.</param>
/// <param name="Accounts">Ids of the accounts.</param>
/// <param name="Data">Ids of the data requests.</param>
internal sealed record AskGroup(Ask Ask, IReadOnlyList<string> Accounts, IReadOnlyList<string> Data)
{
    /// <summary>Joins asks for the same items at the same provider whose data requests say the same, in their order.</summary>
    /// <param name="asks">The asks.</param>
    /// <param name="says">What the data request of an id says, but for its id and its accounts; the id itself where nothing is known of it.</param>
    public static IReadOnlyList<AskGroup> Join(IEnumerable<Ask> asks, Func<string, string> says) =>
    [
        .. asks.GroupBy(a => (Says: says(a.Data), a.Provider, a.Role, Items: string.Join(' ', a.Items.Select(i => $"{i.Id}/{i.Category}/{i.IsFallback}/{i.GoneAfter?.DayNumber}"))))
            .Select(g => new AskGroup(g.First(), [.. g.Select(a => a.Account).Distinct(StringComparer.Ordinal)], [.. g.Select(a => a.Data).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>What a data request says, in one text that another can be compared with. An order at home that covers the one and not the other sets them apart.</summary>
    public static string Describe(DataRequest data, IEnumerable<string> covered) =>
        $"{covered.Contains(data.Id)} {JsonSerializer.Serialize(data with { Id = string.Empty, Account = null, Accounts = [] }, ModelJson.Default.DataRequest)}";
}
