using System.Globalization;
using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>Says whether text can be read by its colour: dark letters on a light ground.</summary>
internal static class PageColours
{
    // source: WCAG 2.2, success criterion 1.4.3: 4.5 to 1 is the least contrast of text that people are expected to read.
    private const double MinContrast = 4.5;

    private static readonly string[] DarkNames = ["text1", "dark1", "hyperlink", "followedHyperlink"];
    private static readonly string[] LightNames = ["background1", "light1"];
    private static readonly string[] HiddenNames = ["background1", "background2", "light1", "light2", "none"];

    /// <summary>The colour of letters.</summary>
    public static MarkupNotice? OfText(XElement color)
    {
        var (value, theme) = (MarkupValues.Value(color), MarkupValues.Value(color, "themeColor"));
        if (theme is not null && (HiddenNames.Contains(theme) || MarkupValues.Value(color, "themeTint") is not null))
        {
            return MarkupNotice.Hidden("text in a colour that hardly shows");
        }

        if (value is null or "auto" ? theme is not null : !IsDark(value))
        {
            return MarkupNotice.Hidden("text in a colour that hardly shows");
        }

        return theme is null || DarkNames.Contains(theme) ? null : MarkupNotice.Visible("coloured text");
    }

    /// <summary>The ground behind letters.</summary>
    public static MarkupNotice? OfGround(XElement shading)
    {
        var theme = MarkupValues.Value(shading, "themeFill");
        var plain = MarkupValues.Value(shading) is null or "clear" or "nil"
            && (MarkupValues.Value(shading, "fill") is null or "auto" or "" || IsLight(MarkupValues.Value(shading, "fill")!))
            && (theme is null || (LightNames.Contains(theme) && MarkupValues.Value(shading, "themeFillShade") is null));
        return plain ? null : MarkupNotice.Hidden("a dark ground behind text");
    }

    /// <summary>True if letters of this colour can be read on white.</summary>
    public static bool IsDark(string rgb) => Luminance(rgb) is { } luminance && 1.05 / (luminance + 0.05) >= MinContrast;

    /// <summary>True if black letters can be read on this colour.</summary>
    public static bool IsLight(string rgb) => Luminance(rgb) is { } luminance && (luminance + 0.05) / 0.05 >= 2 * MinContrast;

    // source: WCAG 2.2, relative luminance.
    private static double? Luminance(string rgb)
    {
        if (rgb.Length != 6 || !int.TryParse(rgb, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        static double Channel(int value) => value / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        return (0.2126 * Channel(number >> 16)) + (0.7152 * Channel((number >> 8) & 255)) + (0.0722 * Channel(number & 255));
    }
}
