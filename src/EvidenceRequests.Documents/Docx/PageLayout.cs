using System.Globalization;
using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Paper and margins of a document, in twentieths of a point.</summary>
internal sealed record PageLayout
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required IReadOnlyDictionary<string, int> Margins { get; init; }

    /// <summary>True if the first page has a header of its own.</summary>
    public bool TitlePage { get; init; }

    public bool Landscape { get; init; }

    public int TextWidth => Width - Margins["left"] - Margins["right"] - Margins["gutter"];

    /// <summary>Reads paper and margins; what is not stated is A4 with 25 mm.</summary>
    public static PageLayout Read(XElement? section)
    {
        var size = section?.Element(W + "pgSz");
        var margins = section?.Element(W + "pgMar");
        return new PageLayout
        {
            Width = Number(size, "w", 11906),
            Height = Number(size, "h", 16838),
            Landscape = (string?)size?.Attribute(W + "orient") == "landscape",
            Margins = new Dictionary<string, int>
            {
                ["top"] = Number(margins, "top", 1417),
                ["right"] = Math.Max(0, Number(margins, "right", 1417)),
                ["bottom"] = Number(margins, "bottom", 1417),
                ["left"] = Math.Max(0, Number(margins, "left", 1417)),
                ["header"] = Math.Max(0, Number(margins, "header", 709)),
                ["footer"] = Math.Max(0, Number(margins, "footer", 652)),
                ["gutter"] = Math.Max(0, Number(margins, "gutter", 0)),
            },
            TitlePage = section?.Element(W + "titlePg") is { } title && (string?)title.Attribute(W + "val") is null or "1" or "true" or "on",
        };
    }

    public void Write(WordXml xml)
    {
        xml.Start("pgSz").Attribute("w", Width).Attribute("h", Height);
        if (Landscape)
        {
            xml.Attribute("orient", "landscape");
        }

        xml.End().Start("pgMar");
        foreach (var (name, value) in Margins)
        {
            xml.Attribute(name, value);
        }

        xml.End();
        if (TitlePage)
        {
            xml.Empty("titlePg");
        }
    }

    private static int Number(XElement? element, string name, int otherwise) =>
        int.TryParse((string?)element?.Attribute(W + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
