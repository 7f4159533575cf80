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
    private readonly Dictionary<string, XElement> olderStyles;
    private readonly HashSet<string> newerIds;
    private readonly Dictionary<(string, string), string> newerNames = [];
    private readonly Dictionary<string, XElement> olderLists;
    private readonly Dictionary<string, XElement> olderDefinitions;
    private XElement? lastList;
    private int lastListId;
    private int lastDefinitionId;

    private StyleAdoption(ComparedDocument older, ComparedDocument newer)
    {
        this.older = older;
        this.newer = newer;
        olderStyles = ById(older.Styles, "style", "styleId");
        newerIds = [.. ById(newer.Styles, "style", "styleId").Keys];
        foreach (var style in newer.Styles?.Elements(W + "style") ?? [])
        {
            newerNames.TryAdd(GetName(style), (string?)style.Attribute(W + "styleId") ?? string.Empty);
        }

        (olderLists, olderDefinitions) = (ById(older.Numbering, "num", "numId"), ById(older.Numbering, "abstractNum", "abstractNumId"));
        lastList = newer.Numbering?.Elements(W + "num").LastOrDefault();
        (lastListId, lastDefinitionId) = (Last(newer.Numbering, "num", "numId"), Last(newer.Numbering, "abstractNum", "abstractNumId"));
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

    private static Dictionary<string, XElement> ById(XElement? sheet, string name, string id) => (sheet?.Elements(W + name) ?? [])
        .GroupBy(e => (string?)e.Attribute(W + id) ?? string.Empty, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static int Last(XElement? sheet, string name, string id) => (sheet?.Elements(W + name) ?? [])
        .Select(e => int.TryParse(ListFormats.Id(e, id), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max();

    private static (string Type, string Name) GetName(XElement style) =>
        ((string?)style.Attribute(W + "type") ?? string.Empty, ((string?)style.Element(W + "name")?.Attribute(W + "val") ?? string.Empty).ToUpperInvariant());

    // Ids differ between language versions of Word and after LibreOffice has saved; the name that people see does not.
    // A style that is taken over brings those it is based on: one after the other, because a chain of them has no end that a stack would hold.
    private string? Style(string id)
    {
        var found = Find(id, out var parent);
        while (parent is not null)
        {
            var id2 = (string?)parent.Attribute(W + "val") ?? string.Empty;
            Give(parent, Find(id2, out parent));
        }

        return found;
    }

    private string? Find(string id, out XElement? parent)
    {
        parent = null;
        if (styles.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!olderStyles.TryGetValue(id, out var style) || newer.Styles is null)
        {
            // A name that stands for no style in either document is the same in both.
            return styles[id] = style is null && !newerIds.Contains(id) ? id : null;
        }

        return styles[id] = newerNames.TryGetValue(GetName(style), out var same) ? same : Adopt(style, id, out parent);
    }

    private string Adopt(XElement style, string id, out XElement? parent)
    {
        var copy = ComparedDocument.StripIds(style);
        var free = id;
        while (!newerIds.Add(free))
        {
            free += "Before";
        }

        copy.SetAttributeValue(W + "styleId", free);
        copy.SetAttributeValue(W + "default", null);
        copy.Elements().Where(e => e.Name.LocalName is "link" or "next").Remove();
        copy.Descendants(W + "numPr").Remove();
        parent = copy.Element(W + "basedOn");
        newer.Styles!.Add(copy);
        newerNames.TryAdd(GetName(copy), free);
        StylesChanged = true;
        return free;
    }

    private string? List(string id)
    {
        if (lists.TryGetValue(id, out var known))
        {
            return known;
        }

        // A number that stands for no list in either document is the same in both.
        if (!olderLists.ContainsKey(id) && !newer.Lists.Knows(id))
        {
            return lists[id] = id;
        }

        return lists[id] = newer.Lists.FindLike(older.Lists.GetLook(id), id) ?? AdoptList(id);
    }

    private string? AdoptList(string id)
    {
        if (!olderLists.TryGetValue(id, out var list) || list.Element(W + "abstractNumId") is not { } named || newer.Numbering is not { } numbering
            || !olderDefinitions.TryGetValue(ListFormats.Id(named, "val") ?? string.Empty, out var definition))
        {
            return null;
        }

        var (list2, definition2) = (ComparedDocument.StripIds(list), ComparedDocument.StripIds(definition));
        var (number, ofDefinition) = ((++lastListId).ToString(CultureInfo.InvariantCulture), (++lastDefinitionId).ToString(CultureInfo.InvariantCulture));
        list2.SetAttributeValue(W + "numId", number);
        list2.Element(W + "abstractNumId")!.SetAttributeValue(W + "val", ofDefinition);
        definition2.SetAttributeValue(W + "abstractNumId", ofDefinition);
        definition2.Descendants().Where(e => e.Name.LocalName is "pStyle" or "nsid" or "tmpl" or "styleLink" or "numStyleLink" or "lvlPicBulletId").Remove();
        numbering.AddFirst(definition2);
        (lastList ?? numbering.Elements(W + "abstractNum").Last()).AddAfterSelf(list2);
        lastList = list2;
        newer.Lists.Learn(number, definition2);
        ListsChanged = true;
        return number;
    }
}
