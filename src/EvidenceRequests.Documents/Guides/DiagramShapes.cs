using System.Globalization;
using System.Xml;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Guides;

/// <summary>
/// Draws a picture in Word as a group of its own shapes, which an officer can change. What cannot draw shapes shows the picture in words.
/// </summary>
internal sealed class DiagramShapes(XmlWriter xml)
{
    // source: ECMA-376-1, 20.1.2.1 and the Office drawing extensions [MS-ODRAWXML] 2.2.7: one choice, one fallback.
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Inline = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    public const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private const string W = WordXml.Main;
    private const int EmuPerPoint = 12_700;

    private int next;

    /// <summary>Writes the picture into a run of its own.</summary>
    /// <param name="diagram">The picture.</param>
    /// <param name="width">Width of the text in points.</param>
    /// <param name="first">The first free number for a drawing.</param>
    /// <returns>The next free number.</returns>
    public int Write(GuideDiagram diagram, double width, int first)
    {
        next = first;
        var layout = DiagramLayout.Create(diagram, width);
        xml.WriteStartElement("r", W);
        xml.WriteStartElement("mc", "AlternateContent", Compatibility);
        xml.WriteStartElement("mc", "Choice", Compatibility);
        xml.WriteAttributeString("Requires", "wpg");
        xml.WriteStartElement("drawing", W);
        xml.WriteStartElement("wp", "inline", Inline);
        foreach (var side in new[] { "distT", "distB", "distL", "distR" })
        {
            xml.WriteAttributeString(side, "0");
        }

        Size("wp", "extent", Inline, layout.Width, layout.Height);
        xml.WriteStartElement("wp", "docPr", Inline);
        xml.WriteAttributeString("id", Next());
        xml.WriteAttributeString("name", diagram.Title);
        xml.WriteAttributeString("descr", DiagramText.Describe(diagram));
        xml.WriteEndElement();
        Empty("wp", "cNvGraphicFramePr", Inline);
        xml.WriteStartElement("a", "graphic", Drawing);
        xml.WriteStartElement("a", "graphicData", Drawing);
        xml.WriteAttributeString("uri", Group);
        xml.WriteStartElement("wpg", "wgp", Group);
        Empty("wpg", "cNvGrpSpPr", Group);
        xml.WriteStartElement("wpg", "grpSpPr", Group);
        xml.WriteStartElement("a", "xfrm", Drawing);
        Place("off", 0, 0);
        Size("a", "ext", Drawing, layout.Width, layout.Height);
        Place("chOff", 0, 0);
        Size("a", "chExt", Drawing, layout.Width, layout.Height);
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var box in layout.Boxes)
        {
            WriteBox(box);
        }

        foreach (var arrow in layout.Arrows)
        {
            WriteArrow(arrow);
        }

        End(6);
        xml.WriteStartElement("mc", "Fallback", Compatibility);
        xml.WriteElementString("t", W, DiagramText.Describe(diagram));
        End(3);
        return next;
    }

    private void WriteBox(DiagramBox box)
    {
        StartShape(box.Node.Id, "cNvSpPr");
        StartProperties(box.Left, box.Top, box.Width, box.Height, box.Node.Shape switch { "question" => "diamond", "end" => "flowChartTerminator", "document" => "flowChartDocument", _ => "rect" });
        Fill(box.Node.Shape == "bar" ? "D9D9D9" : "FFFFFF");
        Line(arrow: false);
        xml.WriteEndElement();
        WriteText(box.Node.Text, centered: true);
        xml.WriteEndElement();
    }

    private void WriteArrow(DiagramArrow arrow)
    {
        for (var i = 1; i < arrow.Points.Count; i++)
        {
            var (from, to) = (arrow.Points[i - 1], arrow.Points[i]);
            StartShape("arrow", "cNvCnPr");
            StartProperties(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y), "straightConnector1", flipH: to.X < from.X, flipV: to.Y < from.Y);
            Line(arrow: i == arrow.Points.Count - 1);
            xml.WriteEndElement();
            Empty("wps", "bodyPr", Shape);
            xml.WriteEndElement();
        }

        if (arrow.Label is { } label)
        {
            StartShape("word", "cNvSpPr");
            StartProperties(arrow.LabelPlace.X, arrow.LabelPlace.Y, Math.Max(18, (TextWidth.Measure(label) * DiagramLayout.FontSize) + 3), 12, "rect");
            Empty("a", "noFill", Drawing);
            xml.WriteStartElement("a", "ln", Drawing);
            Empty("a", "noFill", Drawing);
            xml.WriteEndElement();
            xml.WriteEndElement();
            WriteText(label, centered: false);
            xml.WriteEndElement();
        }
    }

    private void StartShape(string name, string kind)
    {
        xml.WriteStartElement("wps", "wsp", Shape);
        xml.WriteStartElement("wps", "cNvPr", Shape);
        xml.WriteAttributeString("id", Next());
        xml.WriteAttributeString("name", name);
        xml.WriteEndElement();
        Empty("wps", kind, Shape);
    }

    private void StartProperties(double x, double y, double width, double height, string geometry, bool flipH = false, bool flipV = false)
    {
        xml.WriteStartElement("wps", "spPr", Shape);
        xml.WriteStartElement("a", "xfrm", Drawing);
        if (flipH)
        {
            xml.WriteAttributeString("flipH", "1");
        }

        if (flipV)
        {
            xml.WriteAttributeString("flipV", "1");
        }

        Place("off", x, y);
        Size("a", "ext", Drawing, width, height);
        xml.WriteEndElement();
        xml.WriteStartElement("a", "prstGeom", Drawing);
        xml.WriteAttributeString("prst", geometry);
        Empty("a", "avLst", Drawing);
        xml.WriteEndElement();
    }

    private void Fill(string colour)
    {
        xml.WriteStartElement("a", "solidFill", Drawing);
        xml.WriteStartElement("a", "srgbClr", Drawing);
        xml.WriteAttributeString("val", colour);
        End(2);
    }

    private void Line(bool arrow)
    {
        xml.WriteStartElement("a", "ln", Drawing);
        xml.WriteAttributeString("w", "9525");
        Fill("1A1A1A");
        if (arrow)
        {
            xml.WriteStartElement("a", "tailEnd", Drawing);
            xml.WriteAttributeString("type", "triangle");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteText(string text, bool centered)
    {
        xml.WriteStartElement("wps", "txbx", Shape);
        xml.WriteStartElement("txbxContent", W);
        xml.WriteStartElement("p", W);
        xml.WriteStartElement("pPr", W);
        Value("pStyle", "GuideShape");
        if (!centered)
        {
            Value("jc", "left");
        }

        xml.WriteEndElement();
        xml.WriteStartElement("r", W);
        xml.WriteElementString("t", W, text);
        End(4);
        xml.WriteStartElement("wps", "bodyPr", Shape);
        foreach (var side in new[] { "lIns", "tIns", "rIns", "bIns" })
        {
            xml.WriteAttributeString(side, centered && side is "lIns" or "rIns" ? "36000" : "0");
        }

        xml.WriteAttributeString("anchor", "ctr");
        xml.WriteEndElement();
    }

    private void Value(string name, string value)
    {
        xml.WriteStartElement(name, W);
        xml.WriteAttributeString("val", W, value);
        xml.WriteEndElement();
    }

    private void Place(string name, double x, double y)
    {
        xml.WriteStartElement("a", name, Drawing);
        xml.WriteAttributeString("x", Emu(x));
        xml.WriteAttributeString("y", Emu(y));
        xml.WriteEndElement();
    }

    private void Size(string prefix, string name, string space, double width, double height)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("cx", Emu(width));
        xml.WriteAttributeString("cy", Emu(height));
        xml.WriteEndElement();
    }

    private void Empty(string prefix, string name, string space)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteEndElement();
    }

    private void End(int count)
    {
        for (var i = 0; i < count; i++)
        {
            xml.WriteEndElement();
        }
    }

    private string Next() => (next++).ToString(CultureInfo.InvariantCulture);

    private static string Emu(double points) => ((long)Math.Round(points * EmuPerPoint)).ToString(CultureInfo.InvariantCulture);
}
