using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Reads the cells of a sheet one row at a time.</summary>
internal sealed class SheetCells(List<string> strings, List<bool> dateStyles, bool from1904)
{
    // Day 0 of the system that Excel for the Mac once began with, in days of the other.
    private const int DaysBetweenSystems = 1462;

    /// <summary>The text of a string with its runs, without the readings that are above it.</summary>
    public static string Text(XElement item) => Shorten(string.Concat(item.Elements().SelectMany(e => e.Name.LocalName switch
    {
        "t" => [e.Value],
        "r" => e.Elements().Where(t => t.Name.LocalName == "t").Select(t => t.Value),
        _ => Enumerable.Empty<string>(),
    })));

    /// <summary>The rows that hold anything.</summary>
    public ListTable Read(byte[] sheet, List<string> notes)
    {
        var rows = new List<ListRow>();
        using var reader = XmlReader.Create(new MemoryStream(sheet), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = PackageLimits.LargestPart,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
        });
        var number = 0;
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row" || reader.Depth != 2)
            {
                reader.Read();
                continue;
            }

            if (rows.Count == ListTable.MaxRows)
            {
                notes.Add(FormattableString.Invariant($"Only the first {ListTable.MaxRows} rows were read; give the rest in a second list."));
                break;
            }

            var row = (XElement)XNode.ReadFrom(reader);
            number = int.TryParse((string?)row.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
            var cells = Cells(row);
            if (cells.Any(c => c.Length > 0))
            {
                rows.Add(new ListRow(number, cells));
            }
        }

        return new ListTable(rows, notes);
    }

    private List<string> Cells(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements().Where(e => e.Name.LocalName == "c"))
        {
            var column = Column((string?)cell.Attribute("r")) ?? cells.Count;
            if (column >= ListTable.MaxColumns)
            {
                break;
            }

            while (cells.Count < column)
            {
                cells.Add(string.Empty);
            }

            if (cells.Count == column)
            {
                cells.Add(Value(cell));
            }
        }

        return cells;
    }

    private string Value(XElement cell)
    {
        var written = cell.Elements().FirstOrDefault(e => e.Name.LocalName == "v")?.Value ?? string.Empty;
        return (string?)cell.Attribute("t") switch
        {
            "s" => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : string.Empty,
            "inlineStr" => cell.Elements().FirstOrDefault(e => e.Name.LocalName == "is") is { } text ? Text(text) : string.Empty,
            "str" => Shorten(written),
            "b" => written == "1" ? "TRUE" : "FALSE",
            "e" => string.Empty,
            "d" => Shorten(written),
            _ => Number(written, (string?)cell.Attribute("s")),
        };
    }

    private string Number(string written, string? style)
    {
        var isDate = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < dateStyles.Count && dateStyles[index];
        if (!isDate || !double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 1 or > 2_958_465)
        {
            return Shorten(written);
        }

        var time = DateTime.FromOADate(serial + (from1904 ? DaysBetweenSystems : 0));
        return time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    // "AB12" is column 27.
    private static int? Column(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private static string Shorten(string text) => text[..Math.Min(text.Length, ListTable.MaxCell)].Trim();
}
