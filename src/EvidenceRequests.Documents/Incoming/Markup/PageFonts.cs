using System.Xml.Linq;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>Fonts that show letters as letters, and those that show other signs in their place.</summary>
internal static class PageFonts
{
    // Fonts that Word, LibreOffice and offices write letters in; a font that is not here is reported, because nobody can say what it shows.
    private static readonly HashSet<string> Known = new(
        [
            "Aptos", "Aptos Display", "Arial", "Arial Narrow", "Arial Unicode MS", "Book Antiqua", "Bookman Old Style", "Calibri", "Calibri Light", "Cambria", "Candara", "Carlito", "Caladea",
            "Century", "Century Gothic", "Consolas", "Constantia", "Corbel", "Courier", "Courier New", "DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "FreeSans", "FreeSerif", "Garamond",
            "Georgia", "Gill Sans MT", "Helvetica", "Jameel Noori Nastaleeq", "Liberation Mono", "Liberation Sans", "Liberation Sans Narrow", "Liberation Serif", "Lucida Console",
            "Lucida Sans Unicode", "Microsoft Sans Serif", "Noto Mono", "Noto Naskh Arabic", "Noto Nastaliq Urdu", "Noto Sans", "Noto Sans Mono", "Noto Serif", "Open Sans", "Palatino Linotype",
            "Roboto", "Segoe UI", "Tahoma", "Times", "Times New Roman", "Traditional Arabic", "Trebuchet MS", "Urdu Typesetting", "Verdana",
        ],
        StringComparer.OrdinalIgnoreCase);

    // source: fonts with the symbol character set among those that Windows and Office install, and their free twins.
    private static readonly HashSet<string> Symbols = new(
        [
            "Bookshelf Symbol 7", "D050000L", "Dingbats", "Marlett", "MS Outlook", "MS Reference Specialty", "MT Extra", "OpenSymbol", "Segoe Fluent Icons", "Segoe MDL2 Assets", "Segoe UI Symbol",
            "Standard Symbols PS", "StarSymbol", "Symbol", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3", "ZapfDingbats",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Latin = ["ascii", "hAnsi"];
    private static readonly string[] Others = ["cs", "eastAsia"];

    /// <summary>The fonts of letters.</summary>
    public static MarkupNotice? OfText(XElement fonts)
    {
        var latin = Latin.Select(n => MarkupValues.Value(fonts, n)).OfType<string>().Where(f => f.Length > 0).ToList();
        var all = latin.Concat(Others.Select(n => MarkupValues.Value(fonts, n)).OfType<string>()).ToList();
        return all.Any(Symbols.Contains) ? MarkupNotice.Hidden("text in a font of symbols")
            : latin.All(Known.Contains) ? null
            : MarkupNotice.Visible("text in a font that is not known to show letters as they are");
    }

    /// <summary>True for a font that shows other signs than the letters typed.</summary>
    public static bool IsSymbols(string font) => Symbols.Contains(font);
}
