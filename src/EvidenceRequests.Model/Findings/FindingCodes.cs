namespace EvidenceRequests.Model;

/// <summary>All codes of findings. A code is never used again for something else.</summary>
public static class FindingCodes
{
    /// <summary>A template cannot be parsed.</summary>
    public const string TemplateSyntax = "ER5001";

    /// <summary>A template names a value or a function that does not exist.</summary>
    public const string TemplateUnknownValue = "ER5002";

    /// <summary>A template uses a statement that is not allowed.</summary>
    public const string TemplateForbiddenStatement = "ER5003";

    /// <summary>A template compares free text.</summary>
    public const string TemplateComparesFreeText = "ER5004";

    /// <summary>No template was found for a section that a document needs.</summary>
    public const string TemplateMissingSection = "ER5005";

    /// <summary>A template uses Markdown that is not allowed.</summary>
    public const string MarkdownNotAllowed = "ER5006";

    /// <summary>A document needs a fact that is not stated.</summary>
    public const string MissingFactInDocument = "ER5007";

    /// <summary>A document is larger than any letter may be.</summary>
    public const string DraftTooLarge = "ER5008";

    /// <summary>A fact holds a character that no document can show.</summary>
    public const string TextNotPrintable = "ER5009";

    /// <summary>A reference document cannot be read.</summary>
    public const string ReferenceDocumentUnreadable = "ER6001";

    /// <summary>A reference document is too large.</summary>
    public const string ReferenceDocumentTooLarge = "ER6002";

    /// <summary>A reference document lacks a style.</summary>
    public const string ReferenceDocumentLacksStyle = "ER6003";

    /// <summary>A reference document holds something that can act: macros, links outside, embedded objects.</summary>
    public const string ReferenceDocumentUnsafe = "ER6004";

    /// <summary>A document that was written breaks the rules of its format.</summary>
    public const string DocumentInvalid = "ER6005";
}
