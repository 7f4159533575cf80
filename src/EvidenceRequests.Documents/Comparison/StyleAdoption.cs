using System.Globalization;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Makes the older document speak of styles and lists by the ids of the newer one. What the newer one lacks is taken over into it.</summary>
internal sealed class StyleAdoption
{
    private readonly ComparedDocument older;
    private readonly ComparedDocument newer;
    private readonly Dictionary<string, string?> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> lists = new(StringComparer.Ordinal);

    private StyleAdoption(ComparedDocument older, ComparedDocument newer)
    {
        this.older = older;
        this.newer = newer;
    }

    public bool StylesChanged { get; private set; }

    public bool ListsChanged { get; private set; }

    public static StyleAdoption Create(ComparedDocument older, ComparedDocument newer)
    {
        var adoption = new StyleAdoption(older, newer);
        foreach (var name in older.Roots.SelectMany(r => r.Descendants()).Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            Give(name, adoption.Style((string?)name.Attribute(W + "val") ?? string.Empty));
        }

        foreach (var list in older.Roots.SelectMany(r => r.Descendants(W + "numId")).Where(n => (string?)n.Attribute(W + "val") != "0").ToList())
        {
            Give(list, adoption.List((string?)list.Attribute(W + "val") ?? string.Empty));
        }

        return adoption;
    }

    private static void Give(XElement element, string? id)
    {
        if (id is not null)
        {
            element.SetAttributeValue(W + "val", id);
        }
        else if (element.Name == W + "numId")
        {
            element.Parent!.Remove();
        }
        else
        {
            element.Remove();
        }
    }

    // Ids differ between language versions of Word and after LibreOffice has saved; the name that people see does not.
    private string? Style(string id)
    {
        if (styles.TryGetValue(id, out var known))
        {
            return known;
        }

        var style = older.Styles?.Elements(W + "style").FirstOrDefault(s => (string?)s.Attribute(W + "styleId") == id);
        if (style is null || newer.Styles is null)
        {
            // A name that stands for no style in either document is the same in both.
            var unknown = newer.Styles?.Elements(W + "style").Any(s => (string?)s.Attribute(W + "styleId") == id) != true;
            return styles[id] = style is null && unknown ? id : null;
        }

        var same = newer.Styles.Elements(W + "style").FirstOrDefault(s => (string?)s.Attribute(W + "type") == (string?)style.Attribute(W + "type") && GetName(s) == GetName(style));
        return styles[id] = (string?)same?.Attribute(W + "styleId") ?? Adopted(style, id);
    }

    private string Adopted(XElement style, string id)
    {
        var copy = ComparedDocument.StripIds(style);
        var free = id;
        while (newer.Styles!.Elements(W + "style").Any(s => (string?)s.Attribute(W + "styleId") == free))
        {
            free += "Before";
        }

        styles[id] = free;
        copy.SetAttributeValue(W + "styleId", free);
        copy.SetAttributeValue(W + "default", null);
        copy.Elements().Where(e => e.Name.LocalName is "link" or "next").Remove();
        copy.Descendants(W + "numPr").Remove();
        if (copy.Element(W + "basedOn") is { } parent)
        {
            Give(parent, Style((string?)parent.Attribute(W + "val") ?? string.Empty));
        }

        newer.Styles!.Add(copy);
        StylesChanged = true;
        return free;
    }

    private string? List(string id)
    {
        if (lists.TryGetValue(id, out var known))
        {
            return known;
        }

        var look = older.Lists.GetLook(id);
        var same = newer.Lists.Ids.OrderByDescending(i => i == id).FirstOrDefault(i => newer.Lists.GetLook(i) == look);
        return lists[id] = same ?? AdoptedList(id);
    }

    private string? AdoptedList(string id)
    {
        var list = older.Numbering?.Elements(W + "num").FirstOrDefault(n => ListFormats.Id(n, "numId") == id);
        var definition = older.Numbering?.Elements(W + "abstractNum").FirstOrDefault(a => ListFormats.Id(a, "abstractNumId") == ListFormats.Id(list?.Element(W + "abstractNumId") ?? a, "val"));
        if (list?.Element(W + "abstractNumId") is null || definition is null || newer.Numbering is not { } numbering)
        {
            return null;
        }

        var (list2, definition2) = (ComparedDocument.StripIds(list), ComparedDocument.StripIds(definition));
        var (number, ofDefinition) = (Free(numbering.Elements(W + "num"), "numId"), Free(numbering.Elements(W + "abstractNum"), "abstractNumId"));
        list2.SetAttributeValue(W + "numId", number);
        list2.Element(W + "abstractNumId")!.SetAttributeValue(W + "val", ofDefinition);
        definition2.SetAttributeValue(W + "abstractNumId", ofDefinition);
        definition2.Descendants().Where(e => e.Name.LocalName is "pStyle" or "nsid" or "tmpl" or "styleLink" or "numStyleLink" or "lvlPicBulletId").Remove();
        numbering.AddFirst(definition2);
        (numbering.Elements(W + "num").LastOrDefault() ?? numbering.Elements(W + "abstractNum").Last()).AddAfterSelf(list2);
        newer.Lists.Learn(number, numbering, list2);
        ListsChanged = true;
        return number;
    }

    private static string Free(IEnumerable<XElement> elements, string id) =>
        (1 + elements.Select(e => int.TryParse(ListFormats.Id(e, id), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max()).ToString(CultureInfo.InvariantCulture);

    private static string GetName(XElement style) => ((string?)style.Element(W + "name")?.Attribute(W + "val") ?? string.Empty).ToUpperInvariant();
}
