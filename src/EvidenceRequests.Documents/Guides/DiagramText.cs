using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>A picture in words: its shapes numbered, each with where it leads. It is the alternative text and the list under the picture.</summary>
internal static class DiagramText
{
    /// <summary>One line for each shape: <c>3. Danger to life? yes → 4, no → 5</c>.</summary>
    public static IReadOnlyList<string> Lines(GuideDiagram diagram)
    {
        var numbers = diagram.Nodes.Select((n, i) => (n.Id, i + 1)).ToDictionary(n => n.Id, n => n.Item2, StringComparer.Ordinal);
        return
        [
            .. diagram.Nodes.Select(n =>
            {
                var leads = string.Join(", ", diagram.Edges.Where(e => e.From == n.Id).Select(e => FormattableString.Invariant($"{(e.Label is null ? string.Empty : e.Label + " ")}→ {numbers[e.To]}")));
                return leads.Length == 0 ? n.Text : $"{n.Text}{(n.Text[^1] is '?' or '.' ? string.Empty : ":")} {leads}";
            }),
        ];
    }

    /// <summary>All lines in one text.</summary>
    public static string Describe(GuideDiagram diagram) => $"{diagram.Title}. " + string.Join(" ", Lines(diagram).Select((l, i) => FormattableString.Invariant($"{i + 1}. {l}{(l[^1] is '.' ? string.Empty : ".")}")));
}
