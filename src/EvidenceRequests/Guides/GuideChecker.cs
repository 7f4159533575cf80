using EvidenceRequests.Documents;
using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Guides;

/// <summary>
/// Looks after the chapters: every paragraph states something and cites it, or is advice under that word; every citation, picture and table is
/// there; every picture holds its words. So no law creeps in without a source.
/// </summary>
internal static class GuideChecker
{
    public static IEnumerable<Finding> Check(Library library, GuideMaterial material) =>
    [
        .. material.Chapters.SelectMany(c => CheckChapter(library, material, c)),
        .. material.File.Diagrams.SelectMany(CheckDiagram),
        .. material.File.Terms.Select(t => t.Cite).Concat(material.File.Checklists.SelectMany(c => c.Items).Select(i => i.Cite)).SelectMany(c => CheckCite(material, c)),
        .. material.File.Core.SelectMany(c => c.Providers.Where(p => !library.Providers.ContainsKey(p)).Select(p => Fault("guide/core.yaml", 1, $"the provider \"{p}\" of the short edition does not exist.", "Correct the id, or take it out."))),
        .. material.File.Core.SelectMany(c => c.States.Where(s => !library.Countries.ContainsKey(s)).Select(s => Fault("guide/core.yaml", 1, $"the state \"{s}\" of the short edition does not exist.", "Correct the code, or take it out."))),
    ];

    private static IEnumerable<Finding> CheckChapter(Library library, GuideMaterial material, GuideChapter chapter)
    {
        var read = GuideChapters.Read(chapter);
        foreach (var finding in read.Findings)
        {
            yield return finding;
        }

        foreach (var block in read.Value ?? [])
        {
            foreach (var fault in CheckBlock(library, material, chapter, block))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<Finding> CheckBlock(Library library, GuideMaterial material, GuideChapter chapter, ChapterBlock block)
    {
        var lines = block.Kind == ChapterBlockKind.Table ? block.Rows.Skip(1).Select(r => r[^1]) : block.Texts;
        if (block.Kind is not (ChapterBlockKind.Heading or ChapterBlockKind.Picture or ChapterBlockKind.Data) && !block.IsAdvice && lines.Any(l => l.Cites.Count == 0))
        {
            yield return Fault(chapter.Path, block.Line, "this states something without saying where it comes from.", "End it with {{ cite \"…\" }}, or put it inside ::: advice if it says what to do.");
        }

        foreach (var cite in block.Texts.Concat(block.Rows.SelectMany(r => r)).SelectMany(t => t.Cites).Where(c => CitedStatement.Find(library, material, c) is null))
        {
            yield return Fault(chapter.Path, block.Line, $"nothing has the name \"{cite}\".", "Write guide:ID for a source of guide/sources.yaml, or PACK:SECTION:LEAD as \"evreq providers show\" and \"countries show\" name them in JSON.");
        }

        if (block.Kind == ChapterBlockKind.Picture && material.File.Diagrams.All(d => d.Id != block.Name))
        {
            yield return Fault(chapter.Path, block.Line, $"there is no picture \"{block.Name}\".", "Draw it in guide/diagrams, or correct the name.");
        }

        if (block.Kind == ChapterBlockKind.Data && !ChapterTables.Names.Contains(block.Name))
        {
            yield return Fault(chapter.Path, block.Line, $"there is no table \"{block.Name}\".", $"The tables are: {string.Join(", ", ChapterTables.Names)}.");
        }
    }

    private static IEnumerable<Finding> CheckDiagram(GuideDiagram diagram)
    {
        var ids = diagram.Nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var lost = diagram.Edges.SelectMany(e => new[] { e.From, e.To }).Where(i => !ids.Contains(i)).Distinct(StringComparer.Ordinal).ToList();
        return lost.Count > 0
            ? lost.Select(i => Fault("guide/diagrams", 1, $"an arrow of the picture \"{diagram.Id}\" names the shape \"{i}\", which is not there.", "Correct the id."))
            : GuideChapters.FindOverflow(diagram).Select(i => Fault("guide/diagrams", 1, $"the text of the shape \"{i}\" of the picture \"{diagram.Id}\" does not fit.", "Say it in fewer words, or give it more columns."));
    }

    private static IEnumerable<Finding> CheckCite(GuideMaterial material, Citation cite)
    {
        if (cite.Source is { } source && material.File.Sources.All(s => s.Id != source))
        {
            yield return Fault("guide/sources.yaml", 1, $"the source \"{source}\" is not listed.", "Add it under sources.");
        }

        if (cite.Confidence == Confidence.Page && cite.Source is null)
        {
            yield return Fault("guide/sources.yaml", 1, "a statement read on a page names its source.", "Add source, or set confidence: memory.");
        }
    }

    private static Finding Fault(string file, int line, string message, string fix) => Finding.Error(FindingCodes.PackTemplateFault, message: message, fix: fix, location: new SourceLocation { File = file, Line = line, Column = 1 });
}
