namespace EvidenceRequests.Model;

/// <summary>Kinds of document that are no letters of their own and that the program treats apart.</summary>
public static class DocumentKinds
{
    /// <summary>Tells the office what to check before a letter leaves.</summary>
    public const string CheckSheet = "check-sheet";

    /// <summary>Tells the office what must be translated, into which language, and how it is certified.</summary>
    public const string TranslationSheet = "translation-sheet";

    /// <summary>True for a document that stays in the office. It may show gaps and doubts, and is never sent.</summary>
    public static bool IsInternal(string kind) => kind is CheckSheet or TranslationSheet;
}
