using System.Text.RegularExpressions;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>The bookmarks that a final document keeps: those that a cross-reference points to, under names that say nothing.</summary>
internal sealed partial class FinalBookmarks
{
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public FinalBookmarks(IReadOnlyList<XElement> roots)
    {
        var starts = roots.SelectMany(r => r.Descendants(W + "bookmarkStart")).ToList();
        var named = starts.Select(b => (string?)b.Attribute(W + "name")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var instructions = roots.SelectMany(r => r.Descendants(W + "instrText").Select(i => i.Value).Concat(r.Descendants(W + "fldSimple").Attributes(W + "instr").Select(a => a.Value)));
        foreach (var word in instructions.SelectMany(i => Words().Matches(i).Select(m => m.Value)).Where(named.Contains))
        {
            names.TryAdd(word, FormattableString.Invariant($"_Ref{names.Count + 1}"));
        }

        ids.UnionWith(starts.Where(b => names.ContainsKey((string?)b.Attribute(W + "name") ?? string.Empty)).Select(b => (string?)b.Attribute(W + "id") ?? string.Empty));
    }

    /// <summary>Renames the bookmarks that stay and removes the others.</summary>
    public void Clean(XElement root)
    {
        foreach (var mark in root.Descendants().Where(e => e.Name == W + "bookmarkStart" || e.Name == W + "bookmarkEnd").ToList())
        {
            if (!ids.Contains((string?)mark.Attribute(W + "id") ?? string.Empty))
            {
                mark.Remove();
            }
            else if (mark.Attribute(W + "name") is { } name)
            {
                name.Value = names.GetValueOrDefault(name.Value, "_Ref0");
            }
        }

        foreach (var instruction in root.Descendants(W + "instrText"))
        {
            instruction.Value = Renamed(instruction.Value);
        }

        foreach (var instruction in root.Descendants(W + "fldSimple").Attributes(W + "instr"))
        {
            instruction.Value = Renamed(instruction.Value);
        }
    }

    private string Renamed(string instruction) => Words().Replace(instruction, m => names.GetValueOrDefault(m.Value, m.Value));

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();
}
