using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>Looks through a theme: the colours and fonts that styles name by their role must be dark letters that can be read.</summary>
internal static class ThemeInspector
{
    private const string Where = "the theme of the document";

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly string[] Dark = ["dk1", "hlink", "folHlink"];

    public static void Inspect(MarkupInspector inspector, XElement? theme, XElement? settings)
    {
        var colours = theme?.Element(A + "themeElements")?.Element(A + "clrScheme");
        if (colours is not null && (Dark.Any(d => ColourOf(colours, d) is { } colour && !PageColours.IsDark(colour)) || (ColourOf(colours, "lt1") is { } light && !PageColours.IsLight(light))))
        {
            inspector.Add(MarkupNotice.Hidden("text in a colour that hardly shows"), Where, colours);
        }

        var fonts = theme?.Element(A + "themeElements")?.Element(A + "fontScheme");
        if (fonts?.Descendants().Attributes("typeface").Any(f => PageFonts.IsSymbols(f.Value)) == true)
        {
            inspector.Add(MarkupNotice.Hidden("text in a font of symbols"), Where, fonts);
        }

        if (settings?.Element(W + "clrSchemeMapping") is { } mapping
            && (MarkupValues.Value(mapping, "t1") is not (null or "dark1") || MarkupValues.Value(mapping, "bg1") is not (null or "light1") || MarkupValues.Value(mapping, "hyperlink") is not (null or "hyperlink")))
        {
            inspector.Add(MarkupNotice.Hidden("text in a colour that hardly shows"), Where, mapping);
        }
    }

    private static string? ColourOf(XElement colours, string role) => colours.Element(A + role)?.Elements().Select(c => (string?)c.Attribute(c.Name == A + "sysClr" ? "lastClr" : "val")).FirstOrDefault();
}
