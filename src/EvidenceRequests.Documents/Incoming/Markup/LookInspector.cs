using System.Text.RegularExpressions;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>
/// Looks through what gives the texts of a document their look: styles, lists, theme and settings. Only what the texts use is looked at,
/// because programs keep many styles that nothing uses.
/// </summary>
internal sealed partial class LookInspector(MarkupInspector inspector, XElement? styles, XElement? numbering)
{
    private const int LongestName = 60;
    public const string OfLists = "the lists";

    private static readonly string[] StyleReferences = ["pStyle", "rStyle", "tblStyle"];

    private readonly Dictionary<string, XElement> byId = (styles?.Elements(W + "style") ?? [])
        .GroupBy(s => (string?)s.Attribute(W + "styleId") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, XElement> lists = (numbering?.Elements(W + "num") ?? [])
        .GroupBy(n => (string?)n.Attribute(W + "numId") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, XElement> definitions = (numbering?.Elements(W + "abstractNum") ?? [])
        .GroupBy(n => (string?)n.Attribute(W + "abstractNumId") ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, XElement> linkedDefinitions = (numbering?.Elements(W + "abstractNum") ?? []).Where(d => d.Element(W + "styleLink") is not null)
        .GroupBy(d => MarkupValue(d.Element(W + "styleLink")!), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly Dictionary<string, XElement?> numbersOfStyles = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The forms of the numbers that were seen, such as <c>decimal %1.</c>.</summary>
    public IEnumerable<string> Numbers => seen;

    /// <summary>Looks through the whole look, as a writer of documents has it.</summary>
    public void InspectAll()
    {
        Styles(byId.Values);
        foreach (var level in definitions.Values.Elements(W + "lvl").Concat(lists.Values.Elements(W + "lvlOverride").Elements(W + "lvl")))
        {
            Level(level);
        }
    }

    /// <summary>Looks through what these texts use.</summary>
    public void Inspect(IReadOnlyList<XElement> texts)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(texts.SelectMany(t => t.Descendants()).Where(e => e.Name.Namespace == W && StyleReferences.Contains(e.Name.LocalName) && IsShown(e)).Select(MarkupValue)
            .Concat(byId.Where(s => (string?)s.Value.Attribute(W + "default") is "1" or "true" or "on").Select(s => s.Key)));
        while (waiting.TryDequeue(out var id))
        {
            if (byId.TryGetValue(id, out var style) && used.Add(id))
            {
                foreach (var other in style.Elements().Where(e => e.Name == W + "basedOn" || e.Name == W + "link").Select(MarkupValue))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        Styles(used.Select(u => byId[u]));
        foreach (var (list, level) in texts.SelectMany(t => t.Descendants(W + "pPr")).Select(NumberOf).Distinct().ToList())
        {
            List(list, level);
        }
    }

    // A paragraph without content only makes room, in letters as small as it likes.
    private static bool IsShown(XElement style) => style.Name != W + "pStyle"
        || style.Parent?.Parent is not { } paragraph
        || style.Parent.Element(W + "numPr") is not null
        || paragraph.Descendants(W + "r").Elements().Any(e => e.Name != W + "rPr");

    private static string? NoPictures(string relationship) => null;

    private static string MarkupValue(XElement element) => MarkupValues.Value(element) ?? string.Empty;

    private void Styles(IEnumerable<XElement> all)
    {
        foreach (var defaults in styles?.Elements(W + "docDefaults") ?? [])
        {
            inspector.Inspect(defaults, KnownSheets.Defaults, "the look of the document as a whole", NoPictures);
        }

        foreach (var style in all)
        {
            var name = MarkupValues.Value(style.Element(W + "name") ?? style) ?? (string?)style.Attribute(W + "styleId") ?? string.Empty;
            inspector.Inspect(style, KnownSheets.Style, $"the style {(name.Length <= LongestName ? name : name[..LongestName])}", NoPictures);
        }
    }

    // A paragraph has the number of its own form, else that of its style and of the styles it is based on.
    private (string List, string Level) NumberOf(XElement form)
    {
        var own = form.Element(W + "numPr");
        var number = own?.Element(W + "numId") is not null ? own : NumberOfStyle(form.Element(W + "pStyle") is { } named ? MarkupValue(named) : string.Empty);
        return (number?.Element(W + "numId") is { } list ? MarkupValue(list) : "0", (own?.Element(W + "ilvl") ?? number?.Element(W + "ilvl")) is { } level ? MarkupValue(level) : "0");
    }

    // Each style is looked up once, however many are on it and however long the chain is.
    private XElement? NumberOfStyle(string style)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        XElement? number = null;
        while (byId.TryGetValue(style, out var found) && !numbersOfStyles.TryGetValue(style, out number) && passed.Add(style))
        {
            if (found.Element(W + "pPr")?.Element(W + "numPr") is { } its && its.Element(W + "numId") is not null)
            {
                number = its;
                break;
            }

            style = found.Element(W + "basedOn") is { } basis ? MarkupValue(basis) : string.Empty;
        }

        foreach (var one in passed)
        {
            numbersOfStyles[one] = number;
        }

        return number;
    }

    private void List(string list, string level)
    {
        if (!lists.TryGetValue(list, out var instance))
        {
            return;
        }

        bool IsLevel(XElement element) => ((string?)element.Attribute(W + "ilvl") ?? "0") == level;
        var overridden = instance.Elements(W + "lvlOverride").FirstOrDefault(IsLevel);
        if (overridden?.Element(W + "startOverride") is { } start && !MarkupValues.IsWithin(start, "val", 0, 1))
        {
            inspector.Add(MarkupNotice.Visible("a list that does not start at 1"), OfLists, start);
        }

        var definition = definitions.GetValueOrDefault(instance.Element(W + "abstractNumId") is { } named ? MarkupValue(named) : string.Empty);
        if (definition?.Element(W + "numStyleLink") is { } link)
        {
            definition = linkedDefinitions.GetValueOrDefault(MarkupValue(link)) ?? definition;
        }

        if ((overridden?.Element(W + "lvl") ?? definition?.Elements(W + "lvl").FirstOrDefault(IsLevel)) is { } used)
        {
            Level(used);
        }
    }

    private void Level(XElement level)
    {
        var form = level.Element(W + "numFmt") is { } format ? MarkupValue(format) : "decimal";
        inspector.Inspect(level, form == "bullet" ? KnownSheets.Bullet : KnownSheets.Level, OfLists, NoPictures);
        var text = level.Element(W + "lvlText") is { } written ? MarkupValue(written) : string.Empty;
        seen.Add($"{form} {(text.Length <= LongestName ? text : text[..LongestName])}");
    }

    /// <summary>What a form of numbers does to the page that was not written with it.</summary>
    public static MarkupNotice JudgeNumbers(string form) =>
        Words().IsMatch(form[(form.IndexOf(' ', StringComparison.Ordinal) + 1)..])
            ? MarkupNotice.Hidden("words in the numbers of paragraphs")
            : MarkupNotice.Visible("paragraphs numbered in another way");

    // The letter o, set in a fixed-width face, is a bullet of Word.
    [GeneratedRegex(@"^(?!o$)(?:[^\p{L}%]|%\d)*(?:\p{L}|%(?!\d))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Words();
}
