using System.Globalization;
using System.Text;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// Follows the fields through a part. A field is known by what its instruction says; what one program shows from the file and another works
/// out for itself must come to the same.
/// </summary>
internal sealed class FieldInspector
{
    private const int LongestCompared = 200;
    private const int LongestNumber = 6;
    private const int MaxCounted = 500;

    // Fields whose text stays as it was last shown, or that lead somewhere inside or outside the document on a click.
    private static readonly HashSet<string> Harmless = new(
        [
            "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME", "FILENAME", "FILESIZE", "AUTHOR", "LASTSAVEDBY", "TITLE", "SUBJECT", "KEYWORDS", "COMMENTS", "TEMPLATE", "REVNUM",
            "NUMWORDS", "NUMCHARS", "DOCPROPERTY", "TOC", "PAGEREF", "NOTEREF", "STYLEREF", "HYPERLINK", "FORMTEXT",
        ],
        StringComparer.Ordinal);

    private readonly OpenFields fields = new();
    private readonly StringBuilder shown = new();
    private readonly List<(MarkupNotice Notice, XElement At)> notices = [];
    private readonly Dictionary<string, (string Name, int From)> openBookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> bookmarks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> sequences = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Bookmark, string Result, XElement At)> references = [];

    /// <summary>Takes an element as it begins.</summary>
    public void Start(XElement element)
    {
        if (element.Name.Namespace != W)
        {
            return;
        }

        switch (element.Name.LocalName)
        {
            case "t":
                Text(element);
                break;
            case "tab" or "br" or "cr" when element.Parent!.Name == W + "r":
                shown.Append(' ');
                break;
            case "instrText":
                Instruction(element);
                break;
            case "fldChar":
                Mark(element);
                break;
            case "fldSimple":
                fields.Start(element, shown.Length);
                break;
            case "bookmarkStart":
                openBookmarks[Id(element)] = ((string?)element.Attribute(W + "name") ?? string.Empty, shown.Length);
                break;
            case "bookmarkEnd" when openBookmarks.Remove(Id(element), out var bookmark):
                bookmarks.TryAdd(bookmark.Name, Shown(bookmark.From));
                break;
        }
    }

    /// <summary>Takes an element as it ends.</summary>
    public void End(XElement element)
    {
        if (element.Name == W + "fldSimple" && fields.End() is { } field)
        {
            Judge(field);
        }
    }

    /// <summary>Everything that was found, once the part is at its end.</summary>
    public IEnumerable<(MarkupNotice Notice, XElement At)> Finish()
    {
        notices.AddRange(fields.Left.Select(f => (MarkupNotice.Hidden("a field that has no end"), f.Start)));
        notices.AddRange(references.Where(r => !bookmarks.TryGetValue(r.Bookmark, out var text) || !IsSame(text, r.Result))
            .Select(r => (MarkupNotice.Hidden("a reference that shows other words than the place it refers to"), r.At)));
        return notices;
    }

    private static string Id(XElement bookmark) => (string?)bookmark.Attribute(W + "id") ?? string.Empty;

    private static bool IsSame(string one, string other) =>
        string.Equals(ComparableText.Normalise(one), ComparableText.Normalise(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text) => text.Length <= LongestNumber && text.All(char.IsAsciiLetterOrDigit);

    private void Text(XElement text)
    {
        if (!fields.InInstruction)
        {
            shown.Append(text.Value);
        }
        else if (text.Value.Length > 0)
        {
            notices.Add((MarkupNotice.Hidden("text inside the instruction of a field, where it does not show"), text));
        }
    }

    private void Instruction(XElement instruction)
    {
        if (fields.Innermost is { IsSeparated: false } field)
        {
            field.Instruct(instruction.Value);
        }
        else if (!string.IsNullOrWhiteSpace(instruction.Value))
        {
            notices.Add((MarkupNotice.Hidden("the instruction of a field outside a field"), instruction));
        }
    }

    private void Mark(XElement mark)
    {
        if (mark.HasElements)
        {
            notices.Add((MarkupNotice.Unknown("data inside a field"), mark));
        }

        if (fields.Mark(mark, shown.Length) is { } ended)
        {
            ended.Close();
            Judge(ended);
        }
    }

    private string Shown(int from) => shown.ToString(from, Math.Min(shown.Length - from, LongestCompared)) + (shown.Length - from > LongestCompared ? FormattableString.Invariant($"…{shown.Length - from}") : string.Empty);

    private void Judge(OpenField field)
    {
        var result = field.IsSeparated ? Shown(field.ResultFrom).Trim() : string.Empty;
        var notice = field.Kind switch
        {
            "SEQ" => Sequence(field, result),
            "REF" => Reference(field, result),
            _ when field.IsPageNumber => IsNumber(result) ? null : MarkupNotice.Hidden("text in the place of a page number, where it does not show"),
            _ when Harmless.Contains(field.Kind) => MarkupNotice.Visible($"a field ({field.Kind}) that was not written"),
            _ => MarkupNotice.Active("a field that loads, runs or works out something"),
        };
        if (notice is not null)
        {
            notices.Add((notice, field.Start));
        }
    }

    // Word shows the number of the file until fields are updated; LibreOffice counts at once.
    private MarkupNotice? Sequence(OpenField field, string result)
    {
        var name = field.Words.Count > 1 ? field.Words[1] : string.Empty;
        var number = sequences[name] = sequences.GetValueOrDefault(name) + 1;
        var plain = number <= MaxCounted && (field.Words.Count == 2 || (field.Words.Count == 4 && field.Words[2] == "\\*"));
        var form = field.Words.Count == 4 ? field.Words[3] : "ARABIC";
        var counted = !plain ? null : form switch
        {
            "ALPHABETIC" => Letters(number).ToUpperInvariant(),
            "alphabetic" => Letters(number),
            "ARABIC" or "Arabic" => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return counted == result ? null : MarkupNotice.Hidden("a number that is counted otherwise when the document is opened or its fields are updated");
    }

    private MarkupNotice? Reference(OpenField field, string result)
    {
        if (field.Words.Count < 2 || field.Words.Skip(2).Any(w => w is not ("\\h" or "\\*" or "MERGEFORMAT")))
        {
            return MarkupNotice.Visible("a field (REF) that was not written");
        }

        references.Add((field.Words[1], result, field.Start));
        return null;
    }

    private static string Letters(int number) => new((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));
}
