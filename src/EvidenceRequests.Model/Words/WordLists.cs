namespace EvidenceRequests.Model;

/// <summary>Ids of the lists of the vocabulary that are more than a list of words, and of those that the program itself names.</summary>
internal static class WordLists
{
    /// <summary>Items of data.</summary>
    public const string DataItems = "data-items";

    /// <summary>Kinds of identifier.</summary>
    public const string IdentifierKinds = "identifier-kinds";

    /// <summary>Kinds of request.</summary>
    public const string RequestKinds = "request-kinds";

    /// <summary>Named patterns.</summary>
    public const string Patterns = "patterns";

    /// <summary>Reasons for which requests are refused or returned.</summary>
    public const string RefusalReasons = "refusal-reasons";

    /// <summary>States, ISO 3166-1 alpha-2.</summary>
    public const string States = "state";

    /// <summary>Languages, ISO 639-1.</summary>
    public const string Languages = "language";

    /// <summary>Networks of crypto-assets.</summary>
    public const string Networks = "crypto-networks";
}
