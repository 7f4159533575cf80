using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Facts;

/// <summary>What one data request asks of several accounts alike.</summary>
/// <param name="Ask">The first of the asks, which stands for all.</param>
/// <param name="Accounts">Ids of the accounts.</param>
internal sealed record AskGroup(Ask Ask, IReadOnlyList<string> Accounts)
{
    /// <summary>Joins asks of the same data request for the same items at the same provider, in their order.</summary>
    public static IReadOnlyList<AskGroup> Join(IEnumerable<Ask> asks) =>
    [
        .. asks.GroupBy(a => (a.Data, a.Provider, a.Role, Items: string.Join(' ', a.Items.Select(i => $"{i.Id}/{i.Category}/{i.GoneAfter?.DayNumber}"))))
            .Select(g => new AskGroup(g.First(), [.. g.Select(a => a.Account).Distinct(StringComparer.Ordinal)])),
    ];
}
