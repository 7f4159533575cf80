using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>How the entries of lists look. Programs number lists again when they save, so lists are compared by their look.</summary>
internal sealed class ListFormats
{
    private const int Compared = 3;

    private readonly Dictionary<string, string[]> looks = new(StringComparer.Ordinal);

    public ListFormats(XElement? numbering)
    {
        foreach (var list in numbering?.Elements(W + "num") ?? [])
        {
            if (Id(list, "numId") is { } id)
            {
                looks[id] = Levels(numbering!, list);
            }
        }
    }

    public IEnumerable<string> Ids => looks.Keys;

    /// <summary>How an entry of a list at a level looks.</summary>
    public string GetLook(string list, string level) =>
        looks.TryGetValue(list, out var levels) && int.TryParse(level, out var number) && number >= 0 && number < levels.Length ? levels[number] : "?";

    /// <summary>How all levels of a list look that letters use.</summary>
    public string GetLook(string list) => string.Join('\n', looks.GetValueOrDefault(list, []).Take(Compared));

    /// <summary>Takes in a list that was added later.</summary>
    public void Learn(string id, XElement numbering, XElement list) => looks[id] = Levels(numbering, list);

    public static string? Id(XElement element, string name) => (string?)element.Attribute(W + name);

    private static string[] Levels(XElement numbering, XElement list)
    {
        var definition = Id(list.Element(W + "abstractNumId") ?? list, "val");
        var levels = numbering.Elements(W + "abstractNum").FirstOrDefault(a => Id(a, "abstractNumId") == definition)?.Elements(W + "lvl").ToList() ?? [];
        return [.. Enumerable.Range(0, 9).Select(i => Look(levels.Find(l => Id(l, "ilvl") == FormattableString.Invariant($"{i}"))))];
    }

    private static string Look(XElement? level) => level is null ? string.Empty : $"{Id(level.Element(W + "numFmt") ?? level, "val")} {Id(level.Element(W + "lvlText") ?? level, "val")}";
}
