using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>What the pages of two documents show, hide or bring in beyond plain text: a redline of words does not show it, so it is reported.</summary>
internal sealed class ComparedPages
{
    public ComparedPages(ComparedDocument older, ComparedDocument newer)
    {
        var (before, after) = (Inspect(older), Inspect(newer));
        Active = [.. before.Select(m => (m, "older")).Concat(after.Select(m => (m, "newer"))).Where(m => m.m.Effect == PageEffect.Active).Select(m => ComparisonFindings.Active(m.m, m.Item2))];
        Different = [.. before.Except(after).Select(m => ComparisonFindings.OnlyIn(m, "older")), .. after.Except(before).Select(m => ComparisonFindings.OnlyIn(m, "newer"))];
    }

    /// <summary>What loads or runs: no redline carries it on.</summary>
    public IReadOnlyList<Finding> Active { get; }

    /// <summary>What only one of the documents has, of the things that a redline does not show.</summary>
    public IReadOnlyList<Finding> Different { get; }

    // Pictures, notes and fields that a reader sees are compared like words; their places differ from version to version.
    private static List<ReturnedMarkup> Inspect(ComparedDocument document) =>
        [.. new DocumentInspection(document.Package, document.Main.Root, _ => null).Markup.Where(m => m.Effect != PageEffect.Visible).Select(m => m with { Count = 1 })];
}
