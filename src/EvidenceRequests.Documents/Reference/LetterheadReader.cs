using System.Xml.Linq;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;
using static EvidenceRequests.Documents.Docx.XmlNames;

namespace EvidenceRequests.Documents.Reference;

/// <summary>Reads an agency's own letterhead and makes a reference document of it.</summary>
internal static class LetterheadReader
{
    private const int MinTextWidth = 4000;
    private const int Named = 5;
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static Result<ReferenceDocument> Read(ReadOnlyMemory<byte> bytes, ReferenceParts standard)
    {
        try
        {
            var package = IncomingPackage.Open(bytes, "letterhead");
            RefuseLinks(package);
            return Read(package, standard);
        }
        catch (PackageRefusedException refused)
        {
            return new Result<ReferenceDocument> { Findings = [Refused(refused)] };
        }
    }

    // A link in running text is harmless and is not taken over; anything else outside is loaded when the document opens.
    private static void RefuseLinks(IncomingPackage package)
    {
        if (package.Outside.FirstOrDefault(r => r.ShortType != "hyperlink") is { } outside)
        {
            throw new PackageRefusedException(
                PackageFault.Unsafe,
                $"The letterhead leads to a place outside itself ({outside.ShortType}).",
                "Insert pictures instead of linking to them, and detach the document from its template.");
        }
    }

    private static Finding Refused(PackageRefusedException refused)
    {
        var (code, fix) = refused.Fault switch
        {
            PackageFault.TooLarge => (FindingCodes.ReferenceDocumentTooLarge, "Use a letterhead with small pictures and no other content."),
            PackageFault.Unsafe => (FindingCodes.ReferenceDocumentUnsafe, "Make the letterhead again in Word."),
            _ => (FindingCodes.ReferenceDocumentUnreadable, "Open the letterhead in Word and save it as a Word document (.docx)."),
        };
        return Finding.Error(code, message: refused.Message, fix: refused.Fix ?? fix);
    }

    private static Result<ReferenceDocument> Read(IncomingPackage package, ReferenceParts standard)
    {
        var main = package.ReadXml(package.Main);
        if (main?.Name != W + "document")
        {
            throw new PackageRefusedException(PackageFault.Unreadable, "The letterhead is not a Word document, or it is one in the strict format.");
        }

        var section = main.Descendants(W + "sectPr").FirstOrDefault();
        var page = PageLayout.Read(section);
        page = page.TextWidth < MinTextWidth ? standard.Page : page;
        var numbering = NumberingDefinitions.Beside(WithoutPictures(Sheet(package, "numbering")), standard.NumberingSheet);
        var sheet = Sheet(package, "styles") ?? new XElement(W + "styles", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
        var styles = new LetterheadStyles(sheet, standard.StyleSheet, numbering);
        var bothSides = Is(Sheet(package, "settings")?.Element(W + "evenAndOddHeaders"));
        var (pages, media) = LetterheadPages.Read(package, section, Uses(page, bothSides), standard, styles.Ids);
        var parts = standard with
        {
            Styles = PartXml.Bytes(StyleSheets.For(styles.Sheet, page.TextWidth, styles.Ids)),
            StyleSheet = styles.Sheet,
            StyleIds = styles.Ids,
            Numbering = numbering,
            Settings = bothSides ? WithBothSides(standard.SettingsSheet) : standard.Settings,
            Theme = Theme(package),
            Page = page,
            Pages = pages,
            Media = media,
        };
        return new Result<ReferenceDocument> { Value = new ReferenceDocument(parts), Findings = ReportMissing(styles.Missing) };
    }

    // A document without facts, to see whether Word will open what is written on the letterhead.
    private static Draft Sample { get; } = new()
    {
        Kind = "letterhead",
        Step = string.Empty,
        Language = "en",
        Reference = string.Empty,
        Title = string.Empty,
        Library = string.Empty,
        Incomplete = false,
        AsOf = DateOnly.MinValue,
    };

    // A part that is another thing than its relationship says is left aside.
    private static XElement? Sheet(IncomingPackage package, string type) =>
        package.ReadXml(package.Related(package.Main, type)) is { } root && root.Name == W + type ? root : null;

    private static IReadOnlyList<string> Uses(PageLayout page, bool bothSides) =>
        [.. page.TitlePage ? ["first"] : Array.Empty<string>(), "default", .. bothSides ? ["even"] : Array.Empty<string>()];

    private static Finding[] ReportMissing(IReadOnlyList<string> styles) => styles.Count == 0 ? [] :
    [
        Finding.Warning(
            FindingCodes.ReferenceDocumentLacksStyle,
            message: $"The letterhead lacks styles, and those of the standard look are used: {string.Join(", ", styles.Take(Named))}{(styles.Count > Named ? FormattableString.Invariant($" and {styles.Count - Named} more") : string.Empty)}.",
            fix: "To shape them yourself, draft one document, change these styles in Word, and use that document as letterhead."),
    ];

    // A theme with pictures of its own would need further parts; fonts and colours then come from the styles alone.
    private static byte[]? Theme(IncomingPackage package)
    {
        var theme = package.ReadXml(package.Related(package.Main, "theme"));
        return theme?.Name != Drawing + "theme" || theme.DescendantsAndSelf().Attributes().Any(a => a.Name.NamespaceName == WordXml.Relationships) ? null : PartXml.Bytes(theme);
    }

    private static XElement? WithoutPictures(XElement? numbering)
    {
        numbering?.Descendants().Where(e => e.Name == W + "numPicBullet" || e.Name == W + "lvlPicBulletId").ToList().ForEach(e => e.Remove());
        return numbering;
    }

    private static byte[] WithBothSides(XElement settings)
    {
        var copy = new XElement(settings);
        copy.Element(W + "characterSpacingControl")!.AddBeforeSelf(new XElement(W + "evenAndOddHeaders"));
        return PartXml.Bytes(copy);
    }

    private static bool Is(XElement? element) => element is not null && (string?)element.Attribute(W + "val") is null or "1" or "true" or "on";
}
