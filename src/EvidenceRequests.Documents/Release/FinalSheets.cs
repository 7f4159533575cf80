using System.Xml.Linq;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Release;

/// <summary>Styles, lists, settings, fonts and properties of a final document, without the traces that programs leave in them.</summary>
internal static class FinalSheets
{
    // source: ECMA-376 Part 1, 17.15.1: what of the settings decides how pages look; everything else may name people, files and servers.
    private static readonly HashSet<string> Lasting = new(
        [
            "zoom", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop", "autoHyphenation",
            "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "characterSpacingControl", "footnotePr", "endnotePr", "compat", "themeFontLang",
            "clrSchemeMapping", "decimalSymbol", "listSeparator",
        ],
        StringComparer.Ordinal);

    private static readonly string[] DraftStyles = ["annotation text", "annotation reference", "annotation subject", "Comment Text", "Comment Reference", "Missing Fact"];

    // source: MS-DOCX 2.4.3, compatSetting: the names that Word knows, each with a number.
    private static readonly string[] Compatibility =
    [
        "compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures", "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders",
        "useWord2013TrackBottomHyphenation", "allowHyphenationAtTrackBottom", "allowTextAfterFloatingTableBreak",
    ];

    // Bullets that Word takes from symbol fonts, and the signs that every font has.
    private static readonly Dictionary<char, char> Bullets = new() { ['\uF0B7'] = '•', ['\uF0A7'] = '▪', ['\uF0D8'] = '➢', ['\uF0FC'] = '✓', ['\uF06F'] = '○', ['\uF02D'] = '–' };

    public static XElement Styles(XElement root)
    {
        StripIds(root);
        root.Elements(W + "style").Elements(W + "rsid").Remove();
        root.Elements(W + "style").Where(s => DraftStyles.Contains((string?)s.Element(W + "name")?.Attribute(W + "val"), StringComparer.OrdinalIgnoreCase)).Remove();
        return root;
    }

    /// <summary>Only the lists that are used.</summary>
    public static XElement Numbering(XElement root, IEnumerable<XElement> texts)
    {
        StripIds(root);
        var used = texts.SelectMany(t => t.Descendants(W + "numId")).Concat(root.Descendants(W + "numId")).Select(Value).ToHashSet();
        root.Elements(W + "num").Where(n => !used.Contains((string?)n.Attribute(W + "numId"))).Remove();
        var definitions = root.Elements(W + "num").Select(n => Value(n.Element(W + "abstractNumId"))).ToHashSet();
        root.Elements(W + "abstractNum").Where(a => !definitions.Contains((string?)a.Attribute(W + "abstractNumId"))).Remove();
        root.Elements(W + "numPicBullet").Remove();
        root.Descendants().Where(e => e.Name.LocalName is "nsid" or "tmpl" or "lvlPicBulletId" or "name" or "numIdMacAtCleanup").ToList().ForEach(e => e.Remove());
        foreach (var sign in root.Descendants(W + "lvlText").Attributes(W + "val").Where(s => s.Value.Any(c => c is >= '\uE000' and <= '\uF8FF')))
        {
            sign.Value = string.Concat(sign.Value.Select(c => c is >= '\uE000' and <= '\uF8FF' ? Bullets.GetValueOrDefault(c, '•') : c));
            sign.Parent!.Parent!.Element(W + "rPr")?.Element(W + "rFonts")?.Remove();
        }

        return root;
    }

    /// <summary>Only what decides how pages look, and that names stay out when the file is saved again.</summary>
    public static XElement Settings(XElement root)
    {
        StripIds(root);
        root.Elements().Where(e => e.Name.Namespace != W || !Lasting.Contains(e.Name.LocalName)).Remove();

        root.Element(W + "compat")?.Elements(W + "compatSetting").Where(c => !Compatibility.Contains((string?)c.Attribute(W + "name")) || !int.TryParse((string?)c.Attribute(W + "val"), out _)).Remove();
        root.Elements().Where(e => e.Name.LocalName is "decimalSymbol" or "listSeparator" && Value(e) is not { Length: 1 }).Remove();

        // LibreOffice turns it on when it saves; a hyphen inside an identifier would be read as part of it.
        root.Element(W + "autoHyphenation")?.SetAttributeValue(W + "val", "false");
        var without = new XElement(W + "removePersonalInformation");
        if (root.Element(W + "zoom") is { } zoom)
        {
            zoom.AddAfterSelf(without);
        }
        else
        {
            root.AddFirst(without);
        }

        return root;
    }

    private static void StripIds(XElement root) =>
        root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal) || (!a.IsNamespaceDeclaration && a.Name.NamespaceName.StartsWith("http://schemas.microsoft.com/", StringComparison.Ordinal))).Remove();

    private static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");
}
