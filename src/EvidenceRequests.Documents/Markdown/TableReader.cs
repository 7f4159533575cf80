using EvidenceRequests.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>Reads a pipe table. Its kind decides the widths of the columns, and whether the first column holds the labels.</summary>
internal static class TableReader
{
    public static DraftTable Read(Table table, BlockPlace place, InlineReader inlines)
    {
        var rows = table.OfType<TableRow>().Select(r => (r.IsHeader, Cells: ReadCells(r, inlines))).ToList();
        var count = rows.Max(r => r.Cells.Count);
        var header = rows.Where(r => r.IsHeader).Select(r => ReadRow(r.Cells, count)).FirstOrDefault();
        var body = rows.Where(r => !r.IsHeader).Select(r => ReadRow(r.Cells, count)).ToList();
        var labels = place.TableKind == DraftStyles.KeyValue;
        if (labels && header is not null)
        {
            if (header.Cells.Any(c => c.Inlines.Count > 0))
            {
                body.Insert(0, header);
            }

            header = null;
        }

        return new DraftTable
        {
            Style = place.Style,
            Kind = place.TableKind,
            Columns = ReadColumns(table, place.TableKind, header, body, count),
            Header = header,
            Rows = body,
        };
    }

    private static List<DraftCell> ReadCells(TableRow row, InlineReader inlines) =>
        [.. row.OfType<TableCell>().Select(c => new DraftCell { Inlines = c.Count == 0 ? [] : inlines.Read((c[0] as LeafBlock)?.Inline) })];

    private static DraftRow ReadRow(List<DraftCell> cells, int count)
    {
        while (cells.Count < count)
        {
            cells.Add(new DraftCell { Inlines = [] });
        }

        return new DraftRow { Cells = cells };
    }

    private static List<DraftColumn> ReadColumns(Table table, string kind, DraftRow? header, List<DraftRow> body, int count)
    {
        var widths = ColumnWidths.Compute(kind, count, header, body);
        var columns = new List<DraftColumn>(count);
        for (var i = 0; i < count; i++)
        {
            var alignment = i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null;
            columns.Add(new DraftColumn { Percent = widths[i], AtRight = alignment == TableColumnAlign.Right });
        }

        return columns;
    }
}
