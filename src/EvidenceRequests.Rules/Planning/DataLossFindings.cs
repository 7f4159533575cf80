using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Says of each item what is gone and what goes soon.</summary>
internal static class DataLossFindings
{
    private const int Soon = 14;

    public static IEnumerable<Finding> Find(DatedCase dated, Step step) => step.Asks
        .SelectMany(a => a.Items.Where(i => i.Loss is { } loss && IsUrgent(loss, dated.AsOf)).Select(i => (a.Data, Item: i)))
        .DistinctBy(x => (x.Data, x.Item.Id))
        .Select(x => x.Item.Loss!.IsAllGone
            ? Make(x.Data, $"{Name(dated, x.Item.Id)} of {x.Data}: {x.Item.Loss.Describe(dated.AsOf)}.", "Nothing of the period is likely left at this addressee.", "Look elsewhere for the same data: on devices, with the other party, at the access provider.", x.Item.Loss.Source)
            : Make(x.Data, $"{Name(dated, x.Item.Id)} of {x.Data}: {x.Item.Loss.Describe(dated.AsOf)}.", "The addressee keeps this data for a limited time.", "Send the preservation today, and look for the same data elsewhere.", x.Item.Loss.Source));

    private static bool IsUrgent(DataLoss loss, DateOnly today) => loss.IsAllGone || (loss.SecuredOn is null && (loss.GoneTo is not null || loss.NextOn <= today.AddDays(Soon)));

    private static string Name(DatedCase dated, string id) => dated.Library.Vocabulary.FindDataItem(id)?.Name ?? id;

    private static Finding Make(string data, string message, string why, string fix, SourceReference? source) =>
        Finding.Warning(FindingCodes.DataLikelyGone, fact: $"data.{data}.items", message: message, why: why, fix: fix, source: source);
}
