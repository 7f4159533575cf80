using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>The styles of the reference document that the writer uses, by their ids there and by the style names of templates.</summary>
internal static class StyleNames
{
    public const string Body = "LetterBody";
    public const string TableGap = "TableGap";
    public const string TableText = "TableText";
    public const string TableHeading = "TableHeading";
    public const string TableLabel = "TableLabel";
    public const string Identifier = "Identifier";
    public const string TableIdentifier = "TableIdentifier";
    public const string Missing = "MissingFact";
    public const string LetterheadName = "LetterheadName";
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";

    private static readonly Dictionary<string, string> Containers = new(StringComparer.Ordinal)
    {
        [DraftStyles.Body] = Body,
        ["unnumbered"] = Body,
        ["letterhead"] = "Letterhead",
        ["file-part"] = "FilePart",
        ["place-date"] = "LetterPlaceDate",
        ["reference-block"] = "LetterReference",
        ["addressee"] = "LetterAddressee",
        ["subject"] = "LetterSubject",
        ["summary-box"] = "LetterSummary",
        [DraftStyles.Signature] = "LetterSignature",
        ["annex-title"] = "AnnexTitle",
        ["note"] = "LetterNote",
        ["salutation"] = "LetterSalutation",
        ["closing"] = "LetterClosing",
        ["warning-box"] = "LetterWarning",
    };

    /// <summary>Every style the writer may use.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Containers.Values.Distinct(), "Normal", "Heading1", "Heading2", "Heading3",
        "LetterNumbered1", "LetterNumbered2", "LetterNumbered3", "LetterContinuation1", "LetterContinuation2", "LetterContinuation3",
        "LetterBullet1", "LetterBullet2", "LetterBullet3", TableGap, TableText, TableHeading, TableLabel, "LetterHeader", "LetterFooter",
        CommentText, CommentReference, Identifier, TableIdentifier, Missing, LetterheadName, "LetterTable", "LetterKeyValue", "LetterSummaryTable",
    ];

    /// <summary>The style of a paragraph. Inside a container the container's own style wins over that of the list.</summary>
    public static string Find(DraftBlock block) => block switch
    {
        DraftHeading heading when block.Style is "annex-title" or "subject" => Containers[heading.Style],
        DraftHeading heading => FormattableString.Invariant($"Heading{heading.Level}"),
        _ when block.Style != DraftStyles.Body => Container(block.Style),
        DraftNumberedParagraph numbered => FormattableString.Invariant($"LetterNumbered{numbered.Level}"),
        DraftBullet bullet => FormattableString.Invariant($"LetterBullet{bullet.Level}"),
        DraftParagraph { Level: > 0 } paragraph => FormattableString.Invariant($"LetterContinuation{paragraph.Level}"),
        _ => Body,
    };

    /// <summary>The style of a table.</summary>
    public static string Find(DraftTable table) =>
        table.Style == "summary-box" ? "LetterSummaryTable" : table.Kind == DraftStyles.KeyValue ? "LetterKeyValue" : "LetterTable";

    private static string Container(string style) => Containers.TryGetValue(style, out var id) ? id : Body;
}
