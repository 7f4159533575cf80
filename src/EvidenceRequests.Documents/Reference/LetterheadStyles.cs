using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>The styles of a letterhead, with those of ours that it lacks put beside them. Styles are matched by the name that Word shows.</summary>
internal sealed class LetterheadStyles
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public LetterheadStyles(XElement letterhead, XElement standard, NumberingDefinitions numbering)
    {
        Sheet = new XElement(letterhead);
        var there = new Dictionary<(string, string), string>();
        foreach (var style in Sheet.Elements(W + "style"))
        {
            there.TryAdd(Key(style), Id(style));
        }

        var taken = there.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lacking = new List<XElement>();
        foreach (var style in standard.Elements(W + "style"))
        {
            if (there.TryGetValue(Key(style), out var id))
            {
                ids[Id(style)] = id;
                continue;
            }

            ids[Id(style)] = Free(Id(style), taken);
            lacking.Add(style);
        }

        Sheet.Add(lacking.Select(s => Ours(s, numbering)));
        Missing = [.. lacking.Where(s => StyleNames.All.Contains(Id(s))).Select(s => (string?)s.Element(W + "name")?.Attribute(W + "val") ?? Id(s))];
    }

    /// <summary>All styles.</summary>
    public XElement Sheet { get; }

    /// <summary>Ids in the letterhead by our own.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    /// <summary>Names of styles that the letterhead lacks.</summary>
    public IReadOnlyList<string> Missing { get; }

    private static string Id(XElement style) => (string?)style.Attribute(W + "styleId") ?? string.Empty;

    private static (string Type, string Name) Key(XElement style) =>
        ((string?)style.Attribute(W + "type") ?? string.Empty, ((string?)style.Element(W + "name")?.Attribute(W + "val") ?? string.Empty).ToLowerInvariant());

    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var i = 2; !taken.Add(free); i++)
        {
            free = FormattableString.Invariant($"{id}{i}");
        }

        return free;
    }

    private XElement Ours(XElement style, NumberingDefinitions numbering)
    {
        var copy = new XElement(style);
        copy.SetAttributeValue(W + "styleId", ids[Id(style)]);
        copy.SetAttributeValue(W + "default", null);
        foreach (var name in new[] { "basedOn", "next", "link" })
        {
            if (copy.Element(W + name) is { } reference && (string?)reference.Attribute(W + "val") is { } id && ids.TryGetValue(id, out var there))
            {
                reference.SetAttributeValue(W + "val", there);
            }
        }

        foreach (var number in copy.Descendants(W + "numId"))
        {
            number.SetAttributeValue(W + "val", (string?)number.Attribute(W + "val") == "2" ? numbering.Bullets : numbering.Letter);
        }

        return copy;
    }
}
