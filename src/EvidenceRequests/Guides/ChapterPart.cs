using EvidenceRequests.Documents;
using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Parts B to D and what an office adds: chapters, with their citations looked up and their tables made from the packs.</summary>
internal static class ChapterPart
{
    /// <summary>The chapters of one part.</summary>
    public static GuidePart Create(GuideSetting setting, string letter, string title) =>
        new(letter, title, [.. setting.ChaptersOf(letter).Select((c, i) => Sheet(setting, c, FormattableString.Invariant($"{letter}-{i + 1}")))]);

    private static GuideSheet Sheet(GuideSetting setting, GuideChapter chapter, string number)
    {
        var notes = new SheetNotes(setting, DateOnly.MaxValue);
        var read = GuideChapters.Read(chapter).Value ?? [];
        var blocks = read.Skip(1).SelectMany(b => Block(setting, notes, chapter, b)).ToList();
        return new GuideSheet
        {
            Number = number,
            Title = read is [var title, ..] ? string.Concat(title.Texts.SelectMany(t => t.Text).Select(r => r.Text)) : chapter.Name,
            Status = chapter.IsOffice ? [new GuideRun($"{GuideMarks.Shape(GuideMarkKind.Confirmed)} A chapter of this office.") { IsBold = true }] : [],
            // A table that is looked up is seen on one page.
            StartsPage = read.Any(b => b.Kind == ChapterBlockKind.Data && ChapterTables.LookedUp.Contains(b.Name)),
            Blocks = [.. blocks, .. notes.Foot()],
            Statements = notes.Statements,
        };
    }

    private static IEnumerable<GuideBlock> Block(GuideSetting setting, SheetNotes notes, GuideChapter chapter, ChapterBlock block)
    {
        IReadOnlyList<GuideInline> Text(ChapterLine line) => Line(setting, notes, chapter, line);
        switch (block.Kind)
        {
            case ChapterBlockKind.Heading:
                yield return new GuideHeading(Math.Max(2, block.Level), string.Concat(block.Texts[0].Text.Select(r => r.Text)));
                break;
            case ChapterBlockKind.Paragraph:
                yield return new GuideParagraph(Text(block.Texts[0])) { IsAdvice = block.IsAdvice };
                break;
            case ChapterBlockKind.List:
                yield return new GuideList([.. block.Texts.Select(Text)]) { IsNumbered = block.IsNumbered, IsAdvice = block.IsAdvice };
                break;
            case ChapterBlockKind.Table:
                yield return new GuideTable(Shares(block.Rows), [.. block.Rows[0].Select(c => string.Concat(c.Text.Select(r => r.Text)))], [.. block.Rows.Skip(1).Select(r => new GuideRow([.. r.Select(c => new GuideCell([new GuideLine(Text(c))]))]))]);
                break;
            case ChapterBlockKind.Picture when setting.Material.File.Diagrams.FirstOrDefault(d => d.Id == block.Name) is { } diagram:
                yield return new GuidePicture(diagram);
                break;
            case ChapterBlockKind.Data:
                foreach (var made in ChapterTables.Create(setting, notes, block.Name))
                {
                    yield return made;
                }

                break;
        }
    }

    // A column is as wide as its longest text wants, within bounds.
    private static IReadOnlyList<int> Shares(IReadOnlyList<IReadOnlyList<ChapterLine>> rows)
    {
        var wants = rows[0].Select((_, i) => Math.Clamp(rows.Max(r => r[i].Text.Sum(t => t.Text.Length)), 10, 80)).ToList();
        return [.. wants.Select(w => 100 * w / wants.Sum())];
    }

    private static List<GuideInline> Line(GuideSetting setting, SheetNotes notes, GuideChapter chapter, ChapterLine line)
    {
        if (setting.Options.IsPublic)
        {
            line = line with { Text = [.. line.Text.Select(r => r.Sheet is { } sheet && setting.Material.File.Checklists.Any(c => c.ForOfficials == true && GuideSetting.NumberOf(c) == sheet) ? r with { Text = string.Empty, Sheet = null } : r)] };
        }

        if (line.Cites.Count == 0)
        {
            return [.. line.Text];
        }

        var whole = string.Concat(line.Text.Select(r => r.Text));
        var pieces = new List<GuideInline>();
        for (var i = 0; i <= line.Text.Count; i++)
        {
            // A mark stands behind its own sentence.
            pieces.AddRange(line.Cites.Where((_, c) => line.Places[c] == i).Select(c => CitedStatement.Find(setting.Library, setting.Material, c)).OfType<CitedStatement>()
                .SelectMany(c => notes.Line($"{chapter.Name}:{c.Id}", c.Sources, [c.Cite], new GuideRun(whole)).Text.OfType<GuideMark>()));
            pieces.AddRange(line.Text.Skip(i).Take(1));
        }

        return pieces;
    }
}
