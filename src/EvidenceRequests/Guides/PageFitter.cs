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
    public static GuideSheet Fit(GuideSheet sheet, IReadOnlyList<PageRow> rows, SheetNotes notes, int pages)
    {
        IEnumerable<GuideLine> Lines() => rows.SelectMany(r => r.Lines);
        IReadOnlyList<GuideBlock> Foot() => notes.Foot(Lines()).Foot;
        var size = Sizes[0];
        foreach (var tried in Sizes)
        {
            size = tried;
            if (Height(sheet, rows, Foot(), tried) <= Room(pages))
            {
                break;
            }
        }

        while (Height(sheet, rows, Foot(), size) > Room(pages) && rows.Where(r => r.Lines.Count > r.Least).OrderByDescending(r => r.GivesWay).ThenByDescending(r => r.Lines.Count).FirstOrDefault() is { } row)
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
                new GuideTable([LabelColumn, 100 - LabelColumn], null, [.. rows.Select(r => new GuideRow([new GuideCell([new GuideLine([new GuideRun(r.Label)])]), new GuideCell([.. r.Printed.Select(renumber)])]))]) { RowsMaySplit = pages > 1 },
                .. foot,
            ],
        };
    }

    // Faces differ from machine to machine, so a little room is left.
    private static double Room(int pages) => (GuideDocument.PagePoints - 52) * pages;

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
