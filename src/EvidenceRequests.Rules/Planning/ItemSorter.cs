using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Looks at each item asked for from the side of the provider: does it hold it, and how does it class it.</summary>
internal static class ItemSorter
{
    public static IReadOnlyList<SortedItem> Sort(DataRequest request, Target target, Vocabulary vocabulary) =>
        [.. request.Items.Distinct(StringComparer.Ordinal).Select(item => Sort(item, target, vocabulary))];

    private static SortedItem Sort(string item, Target target, Vocabulary vocabulary)
    {
        var row = target.Provider.Data
            .Where(d => d.Items.Contains(item)
                && d.Services.Includes(target.Service)
                && d.Roles.Includes(target.Role))
            .OrderByDescending(RuleRank.Compute)
            .FirstOrDefault();
        var category = row?.Category ?? vocabulary.DataItems.FirstOrDefault(i => i.Id == item)?.Category ?? "content";
        return new SortedItem(item, category, row);
    }
}
