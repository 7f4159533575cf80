using EvidenceRequests.Model;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>
/// Reads restricted Markdown into blocks with style names. What CommonMark knows and a letter must not hold (HTML, links,
/// images, quotes, code blocks) is parsed and named as a finding, so that nothing turns silently into stray characters.
/// </summary>
internal sealed class BlockReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly InlineReader inlines;
    private readonly MarkdownFindings findings;
    private readonly ListNumbers lists = new();
    private readonly List<DraftBlock> blocks = [];

    private BlockReader(MarkdownFindings findings)
    {
        this.findings = findings;
        inlines = new InlineReader(findings);
    }

    /// <summary>The form of a section.</summary>
    /// <param name="path">The file of the template.</param>
    /// <param name="template">Its text.</param>
    /// <param name="markdown">What it gave.</param>
    public static CompiledSection Read(string path, string template, string markdown)
    {
        var findings = new List<Finding>();
        var reader = new BlockReader(new MarkdownFindings(path, template, findings));
        foreach (var (piece, goesOn) in LongTables.Split(markdown))
        {
            reader.Read(piece, goesOn);
        }

        return new CompiledSection(reader.blocks, findings, reader.lists.Take(0));
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true });
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        return builder.Build();
    }

    private void Read(string piece, bool goesOn)
    {
        findings.Markdown = piece;
        if (WordingLimits.FindExcess(piece) is { } excess)
        {
            findings.TooMuch(excess.What, excess.Line);
            return;
        }

        var before = blocks.Count;
        ReadChildren(Parse(piece), new BlockPlace());
        if (goesOn && before > 0 && blocks.Count > before && blocks[before - 1] is DraftTable table && blocks[before] is DraftTable rest)
        {
            blocks[before - 1] = table with { Rows = [.. table.Rows, .. rest.Rows] };
            blocks.RemoveAt(before);
        }
    }

    private MarkdownDocument Parse(string piece)
    {
        try
        {
            return Markdig.Markdown.Parse(piece, Pipeline);
        }
        catch (ArgumentException)
        {
            // What lies too deep in a form that the limits do not count.
            findings.TooMuch("marks too deep inside one another", 0);
            return [];
        }
    }

    private void ReadChildren(ContainerBlock container, BlockPlace place)
    {
        foreach (var block in container)
        {
            ReadBlock(block, place);
        }
    }

    private void ReadBlock(Block block, BlockPlace place)
    {
        switch (block)
        {
            case HeadingBlock { IsSetext: false, Level: <= 3 } heading when place.Depth == 0:
                Add(new DraftHeading { Style = place.Style, Level = heading.Level, Inlines = inlines.Read(heading.Inline) }, h => h.Inlines);
                break;
            case ParagraphBlock paragraph:
                Add(new DraftParagraph { Style = place.Style, Level = place.Depth, Inlines = inlines.Read(paragraph.Inline) }, p => p.Inlines);
                break;
            case ListBlock list:
                ReadList(list, place);
                break;
            case CustomContainer container:
                ReadContainer(container, place);
                break;
            case Table table:
                blocks.Add(TableReader.Read(table, place, inlines));
                break;
            case ThematicBreakBlock { ThematicChar: '*', ThematicCharCount: 4 }:
                break; // Bold round a fact that is not stated.
            default:
                findings.NotAllowed(block, GetName(block));
                break;
        }
    }

    private void Add<T>(T block, Func<T, IReadOnlyList<DraftInline>> text)
        where T : DraftBlock
    {
        if (text(block).Any(i => i is DraftSlot || (i is DraftText wording && !string.IsNullOrWhiteSpace(wording.Text))))
        {
            blocks.Add(block);
        }
    }

    private void ReadList(ListBlock list, BlockPlace place)
    {
        var depth = Math.Min(place.Depth + 1, 3);
        var number = place.List;
        if (list.IsOrdered && place.Depth == 0)
        {
            number = place.Style == DraftStyles.Body ? ListNumbers.Letter : lists.Next();
        }

        foreach (var item in list.OfType<ListItemBlock>())
        {
            ReadListItem(item, list.IsOrdered, place with { Depth = depth, List = number });
        }
    }

    private void ReadListItem(ListItemBlock item, bool ordered, BlockPlace place)
    {
        var first = true;
        foreach (var block in item)
        {
            if (first && block is ParagraphBlock paragraph)
            {
                var text = inlines.Read(paragraph.Inline);
                Add<DraftBlock>(
                    ordered
                        ? new DraftNumberedParagraph { Style = place.Style, Level = place.Depth, List = place.List, Inlines = text }
                        : new DraftBullet { Style = place.Style, Level = place.Depth, Inlines = text },
                    _ => text);
            }
            else
            {
                ReadBlock(block, place);
            }

            first = false;
        }
    }

    private void ReadContainer(CustomContainer container, BlockPlace place)
    {
        var name = container.Info ?? string.Empty;
        var kind = container.Arguments?.Trim() ?? string.Empty;
        if (name == DraftStyles.Table)
        {
            RefuseUnknown(container, kind, DraftStyles.TableKinds, "kind of table");
            ReadChildren(container, place with { TableKind = kind });
            return;
        }

        RefuseUnknown(container, name, DraftStyles.Containers, "style");
        if (kind.Length > 0)
        {
            findings.Add(container, $"The container {name} takes no further word.", $"Write ::: {name} alone on the line.");
        }

        ReadChildren(container, place with { Style = name });
    }

    private void RefuseUnknown(CustomContainer container, string name, IReadOnlyList<string> known, string what)
    {
        if (!known.Contains(name))
        {
            var near = Suggestion.Closest(name, known);
            findings.Add(
                container,
                $"There is no {what} called \"{name}\".",
                near is null ? $"Use one of: {string.Join(", ", known)}." : $"Did you mean {near}?");
        }
    }

    private static string GetName(Block block) => block switch
    {
        HtmlBlock => "HTML",
        QuoteBlock => "A quotation",
        CodeBlock => "A code block",
        ThematicBreakBlock => "A rule across the page",
        HeadingBlock { IsSetext: true } => "An underlined heading",
        HeadingBlock { Level: > 3 } => "A heading below the third level",
        HeadingBlock => "A heading inside a list",
        LinkReferenceDefinitionGroup or LinkReferenceDefinition => "A link",
        _ => "This construct",
    };
}
