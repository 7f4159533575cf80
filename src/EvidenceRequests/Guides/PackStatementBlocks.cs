using EvidenceRequests.Knowledge;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Every statement of a pack as blocks, for the web edition: what the command <c>show</c> prints in the terminal.</summary>
internal static class PackStatementBlocks
{
    public static IReadOnlyList<GuideBlock> Create(Sheet sheet) =>
    [
        new GuideHeading(2, "Everything the pack says"),
        .. sheet.Sections.Where(s => s.Entries.Count > 0).SelectMany(s => new GuideBlock[] { new GuideHeading(3, s.Title), new GuideList([.. s.Entries.Select(Entry)]) }),
    ];

    private static IReadOnlyList<GuideInline> Entry(SheetEntry entry)
    {
        var details = string.Join("; ", entry.Fields.Where(f => f.IsStated && f.Text != entry.Lead).Select(f => $"{f.Label}: {f.Text}"));
        return
        [
            new GuideRun(entry.Lead) { IsBold = true },
            new GuideRun(details.Length == 0 ? string.Empty : $" – {details}"),
            .. entry.Cite is { } cite ? Origin(cite, entry) : [],
            .. entry.Disputes.Select(d => (GuideInline)new GuideMark(GuideMarkKind.Disputed, "sources disagree") { Printed = d }),
        ];
    }

    private static IEnumerable<GuideInline> Origin(Citation cite, SheetEntry entry)
    {
        yield return entry.Source is not { } source
            ? cite.Confidence == Confidence.Advice
                ? new GuideMark(GuideMarkKind.Advice, "advice of this guide")
                : new GuideMark(GuideMarkKind.Remembered, "remembered, confirm before use") { Printed = cite.CheckAt is null ? null : $"confirm at {cite.CheckAt}" }
            : new GuideMark(source.Kind is SourceKind.Own or SourceKind.Official ? GuideMarkKind.Own : GuideMarkKind.Elsewhere, "read") { Printed = $"{source.Title}{(cite.At is null ? string.Empty : $", {cite.At}")}" };
        if (cite.Note is { } note)
        {
            yield return new GuideRun($" {note}");
        }
    }
}
