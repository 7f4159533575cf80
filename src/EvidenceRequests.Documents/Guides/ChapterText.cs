using EvidenceRequests.Model;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EvidenceRequests.Documents.Guides;

/// <summary>
/// Reads the restricted Markdown of a chapter: headings, paragraphs, lists, tables and three containers – <c>advice</c>, <c>picture</c> and <c>data</c>.
/// What it must not hold (HTML, links, images) is a finding. Citations stay as they are written, for whoever composes the guide.
/// </summary>
internal sealed class ChapterText
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();
    private static readonly string[] Containers = ["advice", "picture", "data"];

    private readonly string path;
    private readonly List<ChapterBlock> blocks = [];
    private readonly List<Finding> findings = [];

    private ChapterText(string path) => this.path = path;

    /// <summary>The blocks of a chapter in their order; the first heading is its title.</summary>
    public static Result<IReadOnlyList<ChapterBlock>> Read(GuideChapter chapter)
    {
        var reader = new ChapterText(chapter.Path);
        reader.ReadAll(Markdig.Markdown.Parse(chapter.Text, Pipeline), isAdvice: false);
        return new Result<IReadOnlyList<ChapterBlock>> { Value = reader.blocks, Findings = reader.findings };
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder.Build();
    }

    private void ReadAll(ContainerBlock container, bool isAdvice)
    {
        foreach (var block in container)
        {
            Read(block, isAdvice);
        }
    }

    private void Read(Block block, bool isAdvice)
    {
        switch (block)
        {
            case HeadingBlock { Level: <= 3 } heading when !isAdvice:
                blocks.Add(new ChapterBlock(ChapterBlockKind.Heading, block.Line + 1) { Level = heading.Level, Texts = [ChapterLines.Read(heading.Inline, Refuse)] });
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new ChapterBlock(ChapterBlockKind.Paragraph, block.Line + 1) { IsAdvice = isAdvice, Texts = [ChapterLines.Read(paragraph.Inline, Refuse)] });
                break;
            case ListBlock list:
                blocks.Add(new ChapterBlock(ChapterBlockKind.List, block.Line + 1) { IsAdvice = isAdvice, IsNumbered = list.IsOrdered, Texts = [.. list.OfType<ListItemBlock>().Select(Item)] });
                break;
            case Table table:
                blocks.Add(new ChapterBlock(ChapterBlockKind.Table, block.Line + 1) { IsAdvice = isAdvice, Rows = [.. table.OfType<TableRow>().Select(r => (IReadOnlyList<ChapterLine>)[.. r.OfType<TableCell>().Select(Cell)])] });
                break;
            case CustomContainer { Info: "advice" } advice:
                ReadAll(advice, isAdvice: true);
                break;
            case CustomContainer { Info: "picture" or "data" } shown:
                blocks.Add(new ChapterBlock(shown.Info == "picture" ? ChapterBlockKind.Picture : ChapterBlockKind.Data, block.Line + 1) { Name = shown.Arguments?.Trim() ?? string.Empty });
                break;
            default:
                Refuse(block, block is CustomContainer other ? $"a container \"{other.Info}\"" : "this construct");
                break;
        }
    }

    private ChapterLine Item(ListItemBlock item)
    {
        if (item is not [ParagraphBlock paragraph])
        {
            Refuse(item, "an entry of more than one paragraph");
            return new ChapterLine([]);
        }

        return ChapterLines.Read(paragraph.Inline, Refuse);
    }

    private ChapterLine Cell(TableCell cell) => cell is [ParagraphBlock paragraph] ? ChapterLines.Read(paragraph.Inline, Refuse) : new ChapterLine([]);

    private void Refuse(MarkdownObject at, string what) => findings.Add(Finding.Error(
        FindingCodes.PackTemplateFault,
        message: $"a chapter of the guide must not hold {what}.",
        why: "The guide is printed, shown in a browser and read in a terminal; only what all three can show is in it.",
        fix: $"Use headings, paragraphs, lists, tables and the containers {string.Join(", ", Containers)}.",
        location: new SourceLocation { File = path, Line = at.Line + 1, Column = at.Column + 1 }));
}
