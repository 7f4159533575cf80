using EvidenceRequests.Documents;
using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>Parts B to D and what an office adds: chapters, with their citations looked up and their tables made from the packs.</summary>
internal static class ChapterPart
{
    /// <summary>The chapters of one part.</summary>
    public static GuidePart Create(GuideSetting setting, string letter, string title) =>
        new(letter, title, [.. setting.Material.Chapters.Where(c => c.Language == "en" && c.Name.StartsWith(letter, StringComparison.OrdinalIgnoreCase) && !(setting.Options.IsPublic && c.IsOffice)).Select((c, i) => Sheet(setting, c, FormattableString.Invariant($"{letter}-{i + 1}")))]);

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
                var share = 100 / block.Rows[0].Count;
                yield return new GuideTable([.. block.Rows[0].Select(_ => share)], [.. block.Rows[0].Select(c => string.Concat(c.Text.Select(r => r.Text)))], [.. block.Rows.Skip(1).Select(r => new GuideRow([.. r.Select(c => new GuideCell([new GuideLine(Text(c))]))]))]);
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

    private static IReadOnlyList<GuideInline> Line(GuideSetting setting, SheetNotes notes, GuideChapter chapter, ChapterLine line)
    {
        if (line.Cites.Count == 0)
        {
            return [.. line.Text];
        }

        var found = line.Cites.Select(c => CitedStatement.Find(setting.Library, setting.Material, c)).OfType<CitedStatement>().ToList();
        var marks = found.SelectMany(c => notes.Line($"{chapter.Name}:{c.Id}", c.Sources, [c.Cite], new GuideRun(string.Concat(line.Text.Select(r => r.Text)))).Text.OfType<GuideMark>());
        return [.. line.Text, .. marks];
    }
}
