using System.Text.RegularExpressions;
using System.Xml.Linq;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Finds places where something is still to be filled in: our own marks, those of forms and mail merges, and highlighted text.</summary>
internal static partial class Placeholders
{
    private const int Longest = 80;

    public static IReadOnlyList<ReturnedPlaceholder> In(DocumentBodyReader walk, XElement body)
    {
        var found = walk.Lines.SelectMany((line, i) => Marks().Matches(line.Text).Select(m => new ReturnedPlaceholder(Cut(m.Value), i + 1))).ToList();
        var marked = found.Select(f => f.Line).ToHashSet();
        var highlighted = body.Descendants(W + "highlight")
            .Where(h => (string?)h.Attribute(W + "val") != "none" && h.Parent?.Parent?.Name == W + "r")
            .Select(h => (Text: string.Concat(h.Parent!.Parent!.Elements(W + "t").Select(t => t.Value)), Line: walk.FindLine(h)))
            .Where(h => !string.IsNullOrWhiteSpace(h.Text) && h.Line is { } line && !marked.Contains(line))
            .GroupBy(h => h.Line!.Value)
            .Select(g => new ReturnedPlaceholder(Cut(string.Concat(g.Select(h => h.Text))), g.Key));
        return [.. found.Concat(highlighted).OrderBy(p => p.Line)];
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    [GeneratedRegex(@"\[(?:MISSING|INSERT|FILL|ENTER|NAME|DATE|NUMBER|PLACE|ADDRESS|TO BE|TBC|TBD|XX)[^\]\n]{0,200}\]|\b(?:TBC|TBD|XXX+)\b|_{5,}|\.{6,}|…{3,}|«[^»\n]{1,80}»|<(?:insert|enter|name|date|number)[^>\n]{0,80}>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();
}
