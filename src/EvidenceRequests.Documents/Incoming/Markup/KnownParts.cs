namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>The kinds of parts that Word and LibreOffice put into a letter, by the types of the relationships that lead to them.</summary>
internal static class KnownParts
{
    // source: ECMA-376 Part 1, 11.3 and 15.2; the types with an owner that Word adds since 2010.
    private static readonly HashSet<string> Plain = new(
        [
            "officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "theme",
            "header", "footer", "footnotes", "endnotes", "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "customXml", "customXmlProps", "glossaryDocument", "image",
            "hyperlink", "printerSettings", "attachedTemplate", "keyMapCustomizations", "documenttasks", "classificationlabels",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Active = new(["aFChunk", "subDocument", "frame", "video", "audio", "media", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "transform"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What the file holds besides.</summary>
    public static IEnumerable<MarkupNotice> Unknown(IncomingPackage package) => package.RelationshipKinds.Where(k => !Plain.Contains(k)).Select(kind => kind switch
    {
        "font" => MarkupNotice.Hidden("fonts that the file brings along, and that may show other letters"),
        _ when Active.Contains(kind) => MarkupNotice.Active("something that is loaded or brought in when the document is opened"),
        _ => MarkupNotice.Unknown("a part of a kind that no letter needs"),
    }).Distinct();
}
