using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Incoming.Markup;

/// <summary>The closed tables of what may appear in styles, numbering and settings.</summary>
internal static class KnownSheets
{
    private static readonly MarkupGroup Forms = new MarkupGroup()
        .Plain("pPr", KnownForms.Paragraph).Plain("rPr", KnownForms.Run).Plain("tblPr", KnownForms.Table).Plain("trPr", KnownForms.Row).Plain("tcPr", KnownForms.Cell);

    // The signs of bullets come from fonts of symbols in most letters.
    private static readonly MarkupGroup BulletRun = new MarkupGroup().With(KnownForms.Run).Plain("rFonts");

    /// <summary>The inside of a style.</summary>
    public static MarkupGroup Style { get; } = new MarkupGroup()
        .Plain("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid")
        .With(Forms)
        .Plain("tblStylePr", Forms);

    /// <summary>The inside of the defaults of a document.</summary>
    public static MarkupGroup Defaults { get; } = new MarkupGroup().Plain("rPrDefault pPrDefault", Forms);

    /// <summary>The inside of a level of a list with numbers.</summary>
    public static MarkupGroup Level { get; } = LevelWith(KnownForms.Run);

    /// <summary>The inside of a level of a list with bullets.</summary>
    public static MarkupGroup Bullet { get; } = LevelWith(BulletRun);

    /// <summary>The inside of the settings.</summary>
    public static MarkupGroup Settings { get; } = new MarkupGroup()
        .Plain("zoom view writeProtection removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState stylePaneFormatFilter stylePaneSortMethod documentType trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders")
        .Plain("drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly showXMLTags alwaysMergeEmptyNamespace themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade smartTagType schemaLibrary doNotEmbedSmartTags decimalSymbol listSeparator uiCompat97To2003 attachedSchema")
        .Plain("w14:docId w14:conflictMode w14:discardImageEditingData w14:defaultImageDpi w15:docId w15:chartTrackingRefBased")
        .Skipped("compat rsids m:mathPr docVars captions hdrShapeDefaults shapeDefaults footnotePr endnotePr")
        .Switch("displayBackgroundShape", PageEffect.Visible, "a background behind the text")
        .Switch("updateFields", PageEffect.Hidden, "fields that change when the document is opened")
        .Switch("linkStyles", PageEffect.Active, "styles that are loaded from a template when the document is opened")
        .Plain("revisionView attachedTemplate")
        .ReportWhole("mailMerge", PageEffect.Active, "text that is filled in from a list of addresses")
        .ReportWhole("saveThroughXslt", PageEffect.Active, "a program that changes the document when it is saved");

    private static MarkupGroup LevelWith(MarkupGroup run) => new MarkupGroup()
        .Plain("lvlRestart numFmt pStyle suff lvlText lvlJc")
        .Plain("pPr", KnownForms.Paragraph)
        .Plain("rPr", run)
        .Judged("start", e => MarkupValues.IsWithin(e, "val", 0, 1) ? null : MarkupNotice.Visible("a list that does not start at 1"))
        .Switch("isLgl", PageEffect.Visible, "numbers of a list in another form")
        .Report("lvlPicBulletId", PageEffect.Visible, "a picture as bullet")
        .Skipped("legacy");
}
