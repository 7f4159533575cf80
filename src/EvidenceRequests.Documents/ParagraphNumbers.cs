using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Counts numbered paragraphs as Word will number them: <c>1.</c>, <c>(a)</c>, <c>(i)</c>.</summary>
internal sealed class ParagraphNumbers
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

    private readonly Dictionary<int, int[]> lists = [];

    public string Next(DraftNumberedParagraph paragraph)
    {
        if (!lists.TryGetValue(paragraph.List, out var counts))
        {
            lists[paragraph.List] = counts = new int[3];
        }

        var number = ++counts[paragraph.Level - 1];
        Array.Clear(counts, paragraph.Level, counts.Length - paragraph.Level);
        return paragraph.Level switch
        {
            1 => string.Create(CultureInfo.InvariantCulture, $"{number}."),
            2 => $"({Letter(number)})",
            _ => $"({(number <= Roman.Length ? Roman[number - 1] : number.ToString(CultureInfo.InvariantCulture))})",
        };
    }

    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));
}
