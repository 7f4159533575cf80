using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>How the entries of lists look. Programs number lists again when they save, so lists are compared by their look.</summary>
internal sealed class ListFormats
{
    private const int Compared = 3;

    private readonly Dictionary<string, string[]> looks = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> byLook = new(StringComparer.Ordinal);

    public ListFormats(XElement? numbering)
    {
        var definitions = (numbering?.Elements(W + "abstractNum") ?? []).GroupBy(a => Id(a, "abstractNumId") ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Levels(g.First()), StringComparer.Ordinal);
        foreach (var list in numbering?.Elements(W + "num") ?? [])
        {
            if (Id(list, "numId") is { } id)
            {
                Learn(id, definitions.GetValueOrDefault(Id(list.Element(W + "abstractNumId") ?? list, "val") ?? string.Empty) ?? Levels(null));
            }
        }
    }

    /// <summary>How an entry of a list at a level looks.</summary>
    public string GetLook(string list, string level) =>
        looks.TryGetValue(list, out var levels) && int.TryParse(level, out var number) && number >= 0 && number < levels.Length ? levels[number] : "?";

    /// <summary>How all levels of a list look that letters use.</summary>
    public string GetLook(string list) => string.Join('\n', looks.GetValueOrDefault(list, []).Take(Compared));

    /// <summary>True if there is a list of this id.</summary>
    public bool Knows(string id) => looks.ContainsKey(id);

    /// <summary>A list that looks like this: the one of the same id if it does, else the first.</summary>
    public string? FindLike(string look, string id) => looks.ContainsKey(id) && GetLook(id) == look ? id : byLook.GetValueOrDefault(look);

    /// <summary>Takes in a list that was added later, by the definition that it follows.</summary>
    public void Learn(string id, XElement definition) => Learn(id, Levels(definition));

    public static string? Id(XElement element, string name) => (string?)element.Attribute(W + name);

    private static string[] Levels(XElement? definition)
    {
        var levels = definition?.Elements(W + "lvl").ToList() ?? [];
        return [.. Enumerable.Range(0, 9).Select(i => Look(levels.Find(l => Id(l, "ilvl") == FormattableString.Invariant($"{i}"))))];
    }

    private void Learn(string id, string[] levels)
    {
        looks[id] = levels;
        byLook.TryAdd(GetLook(id), id);
    }

    private static string Look(XElement? level) => level is null ? string.Empty : $"{Id(level.Element(W + "numFmt") ?? level, "val")} {Id(level.Element(W + "lvlText") ?? level, "val")}";
}
