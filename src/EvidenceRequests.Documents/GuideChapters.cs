using EvidenceRequests.Documents.Guides;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Reads the chapters of the guide.</summary>
public static class GuideChapters
{
    /// <summary>The blocks of a chapter in their order; the first heading is its title.</summary>
    /// <param name="chapter">The chapter.</param>
    public static Result<IReadOnlyList<ChapterBlock>> Read(GuideChapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        return ChapterText.Read(chapter);
    }

    /// <summary>The shapes of a picture whose text does not fit.</summary>
    /// <param name="diagram">The picture.</param>
    public static IReadOnlyList<string> FindOverflow(GuideDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return [.. DiagramLayout.Create(diagram, GuideDocument.TextPoints).FindOverflow()];
    }

    /// <summary>The lines that a text takes in the guide.</summary>
    /// <param name="line">The line.</param>
    /// <param name="points">Width of the column in points.</param>
    /// <param name="size">Size of the text in points.</param>
    public static int CountLines(IReadOnlyList<GuideInline> line, double points, double size) => TextWidth.CountLines(line, points / size);

    /// <summary>A picture in words, one line for each shape.</summary>
    /// <param name="diagram">The picture.</param>
    public static IReadOnlyList<string> Describe(GuideDiagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return DiagramText.Lines(diagram);
    }
}
