using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>Draws a picture for the web. Nothing in it is styled by the page, so it looks the same where style sheets are off.</summary>
internal static class DiagramSvg
{
    private const double Width = 510;

    public static void Write(TextWriter writer, GuideDiagram diagram)
    {
        var layout = DiagramLayout.Create(diagram, Width);
        writer.Write($"<svg viewBox=\"0 0 {N(layout.Width)} {N(layout.Height)}\" width=\"{N(layout.Width * 1.35)}\" role=\"img\" aria-label=\"{HtmlText.Encode(DiagramText.Describe(diagram))}\" font-family=\"Arial, 'Liberation Sans', sans-serif\" font-size=\"{N(DiagramLayout.FontSize)}\" fill=\"none\" stroke=\"#1a1a1a\">");
        foreach (var box in layout.Boxes)
        {
            WriteBox(writer, box);
        }

        foreach (var arrow in layout.Arrows)
        {
            WriteArrow(writer, arrow);
        }

        writer.Write("</svg>\n");
    }

    private static void WriteBox(TextWriter writer, DiagramBox box)
    {
        writer.Write(box.Node.Shape switch
        {
            "question" => $"<polygon points=\"{N(box.CenterX)},{N(box.Top)} {N(box.Right)},{N(box.CenterY)} {N(box.CenterX)},{N(box.Bottom)} {N(box.Left)},{N(box.CenterY)}\" fill=\"#fff\"/>",
            "end" => Rectangle(box, box.Height / 2, "#fff"),
            "document" => $"<path d=\"M{N(box.Left)} {N(box.Top)}H{N(box.Right)}V{N(box.Bottom - 5)}Q{N(box.CenterX + (box.Width / 4))} {N(box.Bottom - 12)} {N(box.CenterX)} {N(box.Bottom - 4)}T{N(box.Left)} {N(box.Bottom - 4)}Z\" fill=\"#fff\"/>",
            "bar" => Rectangle(box, 0, "#d9d9d9"),
            _ => Rectangle(box, 0, "#fff"),
        });
        var room = (box.Node.Shape == "question" ? box.Width * 0.62 : box.Width) - 10;
        var lines = Break(box.Node.Text, room / DiagramLayout.FontSize);
        var top = box.CenterY - (lines.Count * DiagramLayout.FontSize * 0.61) + (DiagramLayout.FontSize * 0.92);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Write($"<text x=\"{N(box.CenterX)}\" y=\"{N(top + (i * DiagramLayout.FontSize * 1.22))}\" text-anchor=\"middle\" fill=\"#000\" stroke=\"none\">{HtmlText.Encode(lines[i])}</text>");
        }
    }

    private static void WriteArrow(TextWriter writer, DiagramArrow arrow)
    {
        writer.Write($"<polyline points=\"{string.Join(' ', arrow.Points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\"/>");
        var (tip, before) = (arrow.Points[^1], arrow.Points[^2]);
        var (dx, dy) = (Math.Sign(tip.X - before.X), Math.Sign(tip.Y - before.Y));
        writer.Write($"<polygon points=\"{N(tip.X)},{N(tip.Y)} {N(tip.X - (dx * 6) - (dy * 3))},{N(tip.Y - (dy * 6) - (dx * 3))} {N(tip.X - (dx * 6) + (dy * 3))},{N(tip.Y - (dy * 6) + (dx * 3))}\" fill=\"#1a1a1a\"/>");
        if (arrow.Label is { } label)
        {
            var (x, y) = arrow.LabelPlace;
            writer.Write($"<text x=\"{N(x)}\" y=\"{N(y + 9)}\" fill=\"#000\" stroke=\"none\">{HtmlText.Encode(label)}</text>");
        }
    }

    private static string Rectangle(DiagramBox box, double radius, string fill) => $"<rect x=\"{N(box.Left)}\" y=\"{N(box.Top)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\" rx=\"{N(radius)}\" fill=\"{fill}\"/>";

    private static List<string> Break(string text, double ems)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && TextWidth.Measure($"{line} {word}") > ems)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        return [.. lines, line];
    }

    private static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
