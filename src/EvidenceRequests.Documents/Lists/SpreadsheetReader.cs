using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Reads the first visible sheet of a spreadsheet (.xlsx, ECMA-376) as texts, within the limits that hold for every package from outside. Numbers
/// come as the file holds them, so that what a spreadsheet rounded still shows it; days come as ISO dates.
/// </summary>
public static class SpreadsheetReader
{
    /// <summary>The rows of the sheet; whatever the bytes are, what is wrong comes back as findings.</summary>
    public static Result<ListTable> Read(ReadOnlyMemory<byte> bytes, string file)
    {
        try
        {
            var parts = PackageUnpacker.Unpack(bytes, "spreadsheet");
            var workbook = Part(parts, "workbook.xml") ?? throw new PackageRefusedException(PackageFault.OtherFormat, "this is not a spreadsheet in the format .xlsx.", "Save it as .xlsx or as CSV, and give that.");
            var book = PartXml.Read(new MemoryStream(workbook.Bytes));
            var (sheet, notes) = FindSheet(parts, workbook.Name, book);
            var cells = new SheetCells(Strings(parts), DateStyles(parts), Descendants(book, "workbookPr").Any(p => (string?)p.Attribute("date1904") is "1" or "true"));
            return new Result<ListTable> { Value = cells.Read(sheet, notes) };
        }
        catch (PackageRefusedException refused)
        {
            return refused.Message.Contains("Word", StringComparison.Ordinal) || refused.Fix?.Contains("Word", StringComparison.Ordinal) == true
                ? Refuse(file, "this is not a spreadsheet in the format .xlsx, or it is protected by a password.", null)
                : Refuse(file, refused.Message, refused.Fix);
        }
        catch (Exception fault) when (fault is XmlException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            return Refuse(file, "the spreadsheet is damaged, or it was not written by a spreadsheet program.", null);
        }
    }

    private static Result<ListTable> Refuse(string file, string message, string? fix) => new()
    {
        Findings =
        [
            Finding.Error(
                FindingCodes.ListUnreadable,
                message: char.ToLowerInvariant(message[0]) + message[1..],
                fix: fix ?? "Open it, save it as CSV (UTF-8), and give that.",
                location: new SourceLocation { File = file, Line = 1, Column = 1 }),
        ],
    };

    private static (string Name, byte[] Bytes)? Part(Dictionary<string, byte[]> parts, string end) =>
        parts.Where(p => p.Key.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase)).OrderBy(p => p.Key.Length).Select(p => ((string, byte[])?)(p.Key, p.Value)).FirstOrDefault();

    private static IEnumerable<XElement> Descendants(XElement root, string name) => root.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    private static (byte[] Sheet, List<string> Notes) FindSheet(Dictionary<string, byte[]> parts, string workbook, XElement book)
    {
        var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        var targets = parts.TryGetValue($"{folder}_rels/{workbook[folder.Length..]}.rels", out var rels)
            ? PartXml.Read(new MemoryStream(rels)).Elements().GroupBy(r => (string?)r.Attribute("Id") ?? string.Empty).ToDictionary(g => g.Key, g => (string?)g.First().Attribute("Target") ?? string.Empty, StringComparer.Ordinal)
            : [];
        var sheets = Descendants(book, "sheet")
            .Where(s => (string?)s.Attribute("state") is null or "visible")
            .Select(s => (Name: (string?)s.Attribute("name") ?? string.Empty, Target: targets.GetValueOrDefault(s.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value ?? string.Empty)))
            .Select(s => (s.Name, Bytes: s.Target is null ? null : parts.GetValueOrDefault(s.Target.StartsWith('/') ? s.Target[1..] : folder + s.Target)))
            .Where(s => s.Bytes is not null)
            .ToList();
        return sheets.Count == 0
            ? throw new PackageRefusedException(PackageFault.Unreadable, "the spreadsheet has no visible sheet.")
            : (sheets[0].Bytes!, sheets.Count == 1 ? [] : [FormattableString.Invariant($"Only the first of {sheets.Count} sheets was read.")]);
    }

    private static List<string> Strings(Dictionary<string, byte[]> parts) => Part(parts, "sharedStrings.xml") is { } strings
        ? [.. PartXml.Read(new MemoryStream(strings.Bytes)).Elements().Where(e => e.Name.LocalName == "si").Select(SheetCells.Text)]
        : [];

    // The styles that show a number as a day or time.
    private static List<bool> DateStyles(Dictionary<string, byte[]> parts)
    {
        if (Part(parts, "styles.xml") is not { } part)
        {
            return [];
        }

        var styles = PartXml.Read(new MemoryStream(part.Bytes));
        var own = Descendants(styles, "numFmt").GroupBy(f => (string?)f.Attribute("numFmtId") ?? string.Empty).ToDictionary(g => g.Key, g => (string?)g.First().Attribute("formatCode") ?? string.Empty, StringComparer.Ordinal);
        return [.. (Descendants(styles, "cellXfs").FirstOrDefault()?.Elements() ?? []).Select(x => (string?)x.Attribute("numFmtId") ?? string.Empty).Select(id => own.TryGetValue(id, out var code) ? IsDate(code) : IsBuiltInDate(id))];
    }

    // source: ECMA-376 part 1, 18.8.30.
    private static bool IsBuiltInDate(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is (>= 14 and <= 22) or (>= 45 and <= 47);

    private static bool IsDate(string code)
    {
        var (quoted, bracket) = (false, false);
        foreach (var c in code)
        {
            quoted ^= c == '"';
            bracket = c == '[' || (bracket && c != ']');
            if (!quoted && !bracket && c is 'y' or 'd' or 'h' or 'Y' or 'D' or 'H')
            {
                return true;
            }
        }

        return false;
    }
}
