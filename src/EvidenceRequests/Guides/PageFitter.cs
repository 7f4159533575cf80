using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>
/// Sets a sheet as large as its pages allow: first smaller print, then lines that give way, the least needed first. What gives way is said and
/// stays in the web edition.
/// </summary>
internal static class PageFitter
{
    private const int LabelColumn = 16;
    private const double LineHeight = 1.165;
    private const double RowPadding = 4.4;
    private const double CellSides = 8;

    // The smallest print that is still read without trouble, in half points.
    private static readonly int[] Sizes = [18, 17, 16, 15];

    /// <summary>The sheet with its table and foot, and the size of its print.</summary>
    /// <param name="sheet">Its head.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="notes">Its sources.</param>
    /// <param name="pages">The pages it should fit.</param>
    /// <param name="atMost">The pages it may take if lines would have to give way.</param>
    public static GuideSheet Fit(GuideSheet sheet, List<PageRow> rows, SheetNotes notes, int pages, int atMost)
    {
        IEnumerable<GuideLine> Lines() => rows.SelectMany(r => r.Lines);
        IReadOnlyList<GuideBlock> Foot() => notes.Foot(Lines()).Foot;
        bool Fits(int size) => Height(sheet, Shown(rows), Foot(), size) <= Room(pages);
        if (atMost > pages && !Sizes.Any(Fits) && !FitsWithMostOfIt(sheet, rows, notes, pages))
        {
            pages = atMost;
        }

        var size = Sizes.FirstOrDefault(Fits, Sizes[^1]);
        while (!Fits(size) && rows.Where(r => r.Lines.Count > (atMost > 1 && pages < atMost ? r.Most : r.Least)).OrderByDescending(r => r.GivesWay).ThenByDescending(r => r.Lines.Count).FirstOrDefault() is { } row)
        {
            row.Lines.RemoveAt(row.Lines.Count - 1);
            row.LeftOut++;
        }

        var (foot, renumber) = notes.Foot(Lines());
        return sheet with
        {
            IsCompact = true,
            HalfPoints = size,
            Status = [.. sheet.Status, .. SheetNotes.Count(Lines())],
            Blocks =
            [
                new GuideTable([LabelColumn, 100 - LabelColumn], null, [.. Shown(rows).Select(r => new GuideRow([new GuideCell([new GuideLine([new GuideRun(r.Label)])]), new GuideCell([.. r.Printed.Select(renumber)])]))]) { RowsMaySplit = pages > 1 },
                .. foot,
            ],
        };
    }

    // A second page is better than one that has lost what is decided by.
    private static bool FitsWithMostOfIt(GuideSheet sheet, List<PageRow> rows, SheetNotes notes, int pages)
    {
        var least = rows.Select(r => r with { Lines = [.. r.Lines.Take(r.Most)], LeftOut = r.Lines.Count - r.Most }).ToList();
        return Height(sheet, Shown(least), notes.Foot(least.SelectMany(r => r.Lines)).Foot, Sizes[^1]) <= Room(pages);
    }

    // What gave way as a whole is named in one row.
    private static IReadOnlyList<PageRow> Shown(IReadOnlyList<PageRow> rows) => rows.Where(r => r.Lines.Count == 0 && r.LeftOut > 0).ToList() is { Count: > 0 } away
        ? [.. rows.Where(r => r.IsPrinted), new PageRow("On the web page", [new GuideLine([new GuideRun(string.Join(" · ", away.Select(r => FormattableString.Invariant($"{r.Label} ({r.LeftOut})")))) { Url = PageRow.WebPage }])])]
        : [.. rows.Where(r => r.IsPrinted)];

    // Faces differ from machine to machine, so a little room is left.
    private static double Room(int pages) => (GuideDocument.PagePoints - 36) * pages;

    private static double Height(GuideSheet sheet, IReadOnlyList<PageRow> rows, IReadOnlyList<GuideBlock> foot, int halfPoints)
    {
        var size = halfPoints / 2.0;
        var width = (GuideDocument.TextPoints * (100 - LabelColumn) / 100) - CellSides;
        var label = (GuideDocument.TextPoints * LabelColumn / 100) - CellSides;
        var table = rows.Sum(r => Math.Max(
            r.Printed.Sum(l => GuideChapters.CountLines(l.Text, width, size)) * size * LineHeight,
            GuideChapters.CountLines([new GuideRun(r.Label) { IsBold = true }], label, size) * size * LineHeight) + RowPadding);
        var small = foot.OfType<GuideParagraph>().Sum(p => (GuideChapters.CountLines(p.Text, GuideDocument.TextPoints, 7) * 7 * LineHeight) + 3);
        var head = 24 + (GuideChapters.CountLines(sheet.Status, GuideDocument.TextPoints, 8) * 8 * LineHeight) + 6 + (sheet.Banner is null ? 0 : 22 * Math.Ceiling(sheet.Banner.Length / 95.0));
        return head + table + 6 + small;
    }
}
