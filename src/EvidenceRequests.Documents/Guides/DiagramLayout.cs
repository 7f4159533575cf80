using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>
/// Puts a picture on its grid: boxes in equal columns, rows as high as their fullest box, arrows that go straight or round one corner.
/// Everything is in points, so that Word and the web draw the same.
/// </summary>
internal sealed class DiagramLayout
{
    /// <summary>Size of the text.</summary>
    public const double FontSize = 9;

    private const double LeastGapX = 22;

    // An arrow needs its head and a little of its line beside the words on it.
    private const double ArrowRoom = 14;
    private const double GapY = 24;
    private const double Inset = 5;

    // Of a diamond only its middle holds text.
    private const double DiamondWidth = 0.62;
    private const double DiamondHeight = 1.9;

    private DiagramLayout(double width, double height, IReadOnlyList<DiagramBox> boxes, IReadOnlyList<DiagramArrow> arrows)
    {
        (Width, Height, Boxes, Arrows) = (width, height, boxes, arrows);
    }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<DiagramBox> Boxes { get; }

    public IReadOnlyList<DiagramArrow> Arrows { get; }

    /// <summary>The layout of a picture as wide as the text.</summary>
    public static DiagramLayout Create(GuideDiagram diagram, double width)
    {
        var columns = diagram.Nodes.Max(n => n.Column + (n.Span ?? 1) - 1);
        var cell = width / columns;
        var gap = Math.Max(LeastGapX, diagram.Edges.Where(e => e.Label is not null && IsLevel(diagram, e)).Select(e => (TextWidth.Measure(e.Label!) * FontSize) + ArrowRoom).DefaultIfEmpty(0).Max());
        var heights = diagram.Nodes.GroupBy(n => n.Row).ToDictionary(r => r.Key, r => r.Max(n => HeightOf(n, WidthOf(n, cell, gap))));
        var tops = new Dictionary<int, double>();
        var top = 1.0;
        foreach (var row in heights.Keys.Order())
        {
            tops[row] = top;
            top += heights[row] + GapY;
        }

        var boxes = diagram.Nodes.Select(n => new DiagramBox(n, ((n.Column - 1) * cell) + (Gap(n, gap) / 2), tops[n.Row], WidthOf(n, cell, gap), heights[n.Row])).ToList();
        var byId = boxes.ToDictionary(b => b.Node.Id, StringComparer.Ordinal);
        return new DiagramLayout(width, top - GapY + 1, boxes, [.. diagram.Edges.Select(e => Arrow(e, byId[e.From], byId[e.To], Joins(diagram, e)))]);
    }

    /// <summary>The nodes whose text does not fit its box; none in a picture that may be printed.</summary>
    public IEnumerable<string> FindOverflow() => Boxes
        .Where(b => b.Node.Text.Split(' ').Max(TextWidth.Measure) * FontSize > TextRoom(b.Node, b.Width) || b.Height + 0.1 < HeightOf(b.Node, b.Width))
        .Select(b => b.Node.Id);

    private static bool IsLevel(GuideDiagram diagram, GuideEdge edge) => diagram.Nodes.First(n => n.Id == edge.From).Row == diagram.Nodes.First(n => n.Id == edge.To).Row;

    private static double Gap(GuideNode node, double gap) => node.Shape == "bar" ? 4 : gap;

    private static double WidthOf(GuideNode node, double cell, double gap) => (cell * (node.Span ?? 1)) - Gap(node, gap);

    private static double TextRoom(GuideNode node, double width) => (node.Shape == "question" ? width * DiamondWidth : width) - (2 * Inset);

    private static double HeightOf(GuideNode node, double width)
    {
        var lines = TextWidth.CountLines(node.Text, TextRoom(node, width) / FontSize);
        return ((lines * FontSize * 1.22) + (2 * Inset)) * (node.Shape == "question" ? DiamondHeight : node.Shape == "document" ? 1.25 : 1);
    }

    // What parts leaves through the sides; what joins comes in through a side.
    private static bool Joins(GuideDiagram diagram, GuideEdge edge) => diagram.Edges.Count(e => e.From == edge.From) == 1 && diagram.Edges.Count(e => e.To == edge.To) > 1;

    private static DiagramArrow Arrow(GuideEdge edge, DiagramBox from, DiagramBox to, bool joins)
    {
        if (Math.Abs(from.CenterX - to.CenterX) < 0.5)
        {
            var down = to.Top > from.Top;
            return new DiagramArrow(edge.Label, [(from.CenterX, down ? from.Bottom : from.Top), (to.CenterX, down ? to.Top : to.Bottom)]);
        }

        var right = to.CenterX > from.CenterX;
        if (from.Node.Row == to.Node.Row)
        {
            return new DiagramArrow(edge.Label, [(right ? from.Right : from.Left, from.CenterY), (right ? to.Left : to.Right, to.CenterY)]);
        }

        var below = to.Top > from.Top;
        if (joins)
        {
            return new DiagramArrow(edge.Label, [(from.CenterX, below ? from.Bottom : from.Top), (from.CenterX, to.CenterY), (right ? to.Left : to.Right, to.CenterY)]);
        }

        // A wide box is left through its floor, a narrow one through its side.
        return from.Left < to.CenterX && to.CenterX < from.Right
            ? new DiagramArrow(edge.Label, [(to.CenterX, below ? from.Bottom : from.Top), (to.CenterX, below ? to.Top : to.Bottom)])
            : to.Left < from.CenterX && from.CenterX < to.Right
                ? new DiagramArrow(edge.Label, [(from.CenterX, below ? from.Bottom : from.Top), (from.CenterX, below ? to.Top : to.Bottom)])
                : new DiagramArrow(edge.Label, [(right ? from.Right : from.Left, from.CenterY), (to.CenterX, from.CenterY), (to.CenterX, below ? to.Top : to.Bottom)]);
    }
}
