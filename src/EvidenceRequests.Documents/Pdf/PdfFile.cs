using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Documents.Pdf;

/// <summary>
/// A PDF file of the plain kind that an office program writes as PDF/A-1: numbered objects, and a table at the end that says where each begins.
/// ISO 19005-1 forbids the other kind, in which objects lie inside compressed streams.
/// </summary>
internal sealed partial class PdfFile
{
    private const int RegexMilliseconds = 5000;
    private const int MaxDepth = 16;

    private readonly byte[] bytes;
    private readonly SortedDictionary<int, (int From, int To)> objects = [];

    private PdfFile(byte[] bytes, int table, string trailer)
    {
        this.bytes = bytes;
        Trailer = trailer;
        TrailerStart = table;
    }

    /// <summary>The text from the table of objects to the end.</summary>
    public string Trailer { get; }

    /// <summary>Where that text begins.</summary>
    public int TrailerStart { get; }

    /// <summary>The object that names the pages, the language and what else concerns the whole document.</summary>
    public string Catalog => GetHead(Root);

    /// <summary>Number of that object.</summary>
    public int Root => Number(RootOf(), Trailer);

    /// <summary>Number of the properties; 0 if there are none.</summary>
    public int Info => InfoOf().Match(Trailer) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>The numbers of all objects.</summary>
    public IEnumerable<int> Numbers => objects.Keys;

    /// <summary>One more than the last number.</summary>
    public int Size => objects.Keys.Last() + 1;

    /// <summary>Number of the description of colours, with which PDF/A says what they mean; 0 if there is none.</summary>
    public int ColourProfile => OutputIntent > 0 && Profile().Match(GetHead(OutputIntent)) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>Number of the object that holds all pages.</summary>
    public int Pages => Number(PagesOf(), Catalog);

    /// <summary>How many pages there are.</summary>
    public int PageCount => Number(Count(), GetHead(Pages));

    /// <summary>Number of the object that says what colours mean, which PDF/A asks for; 0 if there is none.</summary>
    public int OutputIntent => OutputIntents().Match(Catalog) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>Reads a file; null if it is of another kind or broken.</summary>
    public static PdfFile? Read(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = StartOfTable().Match(text, Math.Max(0, text.Length - 64));
        if (!text.StartsWith("%PDF-1.", StringComparison.Ordinal) || !start.Success || !int.TryParse(start.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var table) || table >= text.Length)
        {
            return null;
        }

        var file = new PdfFile(bytes, table, text[table..]);
        try
        {
            return file.ReadTable() && file.PageCount > 0 ? file : null;
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            return null;
        }
    }

    /// <summary>True for what a broken file makes of the reading.</summary>
    public static bool IsBroken(Exception exception) => exception is FormatException or OverflowException or KeyNotFoundException or ArgumentOutOfRangeException or InvalidDataException or RegexMatchTimeoutException;

    /// <summary>An object without its number: from after <c>obj</c> to before <c>endobj</c>.</summary>
    public ReadOnlySpan<byte> GetBody(int number)
    {
        var (from, to) = objects[number];
        var body = bytes.AsSpan(from, to - from);
        var (start, end) = (body.IndexOf("obj"u8), body.LastIndexOf("endobj"u8));
        return start < 0 || end < start ? throw new FormatException() : body[(start + "obj"u8.Length)..end].Trim("\r\n "u8);
    }

    /// <summary>The numbers of the objects that an object names, each with its place in the body.</summary>
    public IEnumerable<(int Number, int At, int Length)> GetReferences(int number)
    {
        var text = GetHead(number);
        for (var match = Token().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups[1] is { Success: true } reference)
            {
                yield return (int.Parse(reference.ValueSpan, CultureInfo.InvariantCulture), match.Index, match.Length);
            }
        }
    }

    /// <summary>The number of the first page.</summary>
    public int FirstPage
    {
        get
        {
            var number = Pages;
            for (var depth = 0; depth < MaxDepth && GetHead(number) is var head && FirstKid().IsMatch(head); depth++)
            {
                number = Number(FirstKid(), head);
            }

            return number;
        }
    }

    // What comes before the bytes of a stream, as Latin-1; a stream is data and names no object.
    private string GetHead(int number)
    {
        var body = GetBody(number);
        var text = Encoding.Latin1.GetString(body);
        for (var match = Token().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups[2].Success)
            {
                return text[..match.Index];
            }
        }

        return text;
    }

    private bool ReadTable()
    {
        var lines = Trailer.Split('\n');
        if (lines is not ["xref", var size, ..] || size.TrimEnd().Split(' ') is not ["0", var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || lines.Length < count + 2)
        {
            return false;
        }

        var starts = Enumerable.Range(0, count).Select(i => (Number: i, Line: lines[i + 2])).Where(e => e.Line.TrimEnd().EndsWith('n'))
            .Select(e => (e.Number, From: int.Parse(e.Line.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture))).OrderBy(e => e.From).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            objects[starts[i].Number] = (starts[i].From, i + 1 < starts.Count ? starts[i + 1].From : TrailerStart);
        }

        return starts.All(s => s.From < TrailerStart);
    }

    private static int Number(Regex place, string text) => place.Match(text) is { Success: true } found ? int.Parse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : throw new FormatException();

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF\s*\z", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"/Root (\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex RootOf();

    [GeneratedRegex(@"/Info (\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex InfoOf();

    [GeneratedRegex(@"/DestOutputProfile (\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex Profile();

    [GeneratedRegex(@"/Pages (\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex PagesOf();

    [GeneratedRegex(@"/Kids\s*\[\s*(\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex FirstKid();

    [GeneratedRegex(@"/Count (\d+)", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex Count();

    [GeneratedRegex(@"/OutputIntents\s*\[\s*(\d+) 0 R", RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex OutputIntents();

    // Texts are passed over, so that nothing inside them is taken for a reference: (text (with pairs)), <hexadecimal>.
    [GeneratedRegex(@"\((?>[^()\\]+|\\.|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|<[0-9A-Fa-f\s]+>|(?<![\d.])(\d+) 0 R\b|\b(stream)\r?\n", RegexOptions.CultureInvariant | RegexOptions.Singleline, RegexMilliseconds)]
    private static partial Regex Token();
}
