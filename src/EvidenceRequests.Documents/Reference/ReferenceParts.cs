using System.Xml.Linq;
using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Docx;

namespace EvidenceRequests.Documents.Reference;

/// <summary>The parts of a reference document, made ready once: most are only copied into each document.</summary>
internal sealed record ReferenceParts
{
    private static readonly IReadOnlyDictionary<string, string> OwnIds = StyleNames.All.ToDictionary(s => s, s => s, StringComparer.Ordinal);

    public required byte[] Styles { get; init; }

    /// <summary>The styles as XML, for a letterhead that lacks some.</summary>
    public required XElement StyleSheet { get; init; }

    /// <summary>Ids of the styles in this document, by our own ids.</summary>
    public required IReadOnlyDictionary<string, string> StyleIds { get; init; }

    public required NumberingDefinitions Numbering { get; init; }

    /// <summary>The numbering as XML, for a letterhead to put its own beside it.</summary>
    public required XElement NumberingSheet { get; init; }

    public required byte[] Settings { get; init; }

    /// <summary>The settings as XML, for a letterhead with pages of two kinds.</summary>
    public required XElement SettingsSheet { get; init; }

    public required byte[] FontTable { get; init; }

    public byte[]? Theme { get; init; }

    public required PageLayout Page { get; init; }

    /// <summary>Headers and footers.</summary>
    public required IReadOnlyList<HeaderFooterPart> Pages { get; init; }

    /// <summary>The standard header, for a letterhead without a place for classification and reference.</summary>
    public required XElement Header { get; init; }

    /// <summary>The standard footer, for a letterhead without page numbers.</summary>
    public required XElement Footer { get; init; }

    public IReadOnlyList<MediaPart> Media { get; init; } = [];

    public string StyleId(string style) => StyleIds[style];

    /// <summary>The standard look from its parts.</summary>
    public static ReferenceParts Standard(XElement styles, XElement numbering, XElement settings, XElement fonts, XElement header, XElement footer, PageLayout page) => new()
    {
        Styles = PartXml.Bytes(StyleSheets.For(styles, page.TextWidth, OwnIds)),
        StyleSheet = styles,
        StyleIds = OwnIds,
        Numbering = NumberingDefinitions.Standard(numbering),
        NumberingSheet = numbering,
        Settings = PartXml.Bytes(settings),
        SettingsSheet = settings,
        FontTable = PartXml.Bytes(fonts),
        Page = page,
        Header = header,
        Footer = footer,
        Pages = [HeaderFooterPart.Prepare(true, "default", 1, header), HeaderFooterPart.Prepare(false, "default", 1, footer)],
    };
}
