using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Finds the order at home that covers data of a step. An order that covers other data is never cited for it.</summary>
internal static class HomeOrderFinder
{
    public static CitedHomeOrder? Find(DatedCase dated, IReadOnlyList<string> data)
    {
        if (dated.CaseFile.MutualLegalAssistance?.HomeOrder is not { } order)
        {
            return null;
        }

        var named = order.Covers.ToHashSet(StringComparer.Ordinal);
        var covers = named.Count == 0 ? data : [.. data.Where(named.Contains)];
        return covers.Count == 0 ? null : new CitedHomeOrder
        {
            Order = order,
            Name = dated.Home?.HomeOrders.FirstOrDefault(o => o.Id == order.Kind)?.Name ?? order.Kind,
            Covers = covers,
            LeavesOut = [.. data.Except(covers)],
        };
    }
}
