namespace EvidenceRequests.Documents.Markdown;

/// <summary>The style names that templates may use, and the kinds of table. They are the contract between wording and look.</summary>
internal static class DraftStyles
{
    public const string Body = "body";
    public const string Signature = "signature";
    public const string Letterhead = "letterhead";
    public const string Table = "table";
    public const string KeyValue = "key-value";
    public const string Plain = "plain";

    /// <summary>Names of containers that give the paragraphs inside them a style.</summary>
    public static IReadOnlyList<string> Containers { get; } =
    [
        "addressee", "annex-title", "closing", "file-part", Letterhead, "note", "place-date", "reference-block", "salutation", Signature, "subject",
        "summary-box", "unnumbered", "warning-box",
    ];

    /// <summary>True for a table whose cells are sentences.</summary>
    public static bool IsProse(string kind) => kind is "findings" or "reasons";

    /// <summary>Kinds of table.</summary>
    public static IReadOnlyList<string> TableKinds { get; } =
        ["accounts", "annexes", "dates", "facts", "findings", "items", KeyValue, "nexus", "offences", Plain, "reasons"];
}
