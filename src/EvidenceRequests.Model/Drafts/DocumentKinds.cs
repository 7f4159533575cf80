namespace EvidenceRequests.Model;

/// <summary>Kinds of document that are no letters of their own and that the program treats apart.</summary>
public static class DocumentKinds
{
    /// <summary>Tells the office what to check before a letter leaves.</summary>
    public const string CheckSheet = "check-sheet";

    /// <summary>Tells the office what must be translated, into which language, and how it is certified.</summary>
    public const string TranslationSheet = "translation-sheet";

    /// <summary>The note by which the ministry of foreign affairs sends a request on.</summary>
    public const string NoteVerbale = "note-verbale";

    /// <summary>The paper with which the central authority asks that ministry to do so.</summary>
    public const string OfficeMemorandum = "office-memorandum";

    /// <summary>The letter with which the agency brings a request to the central authority.</summary>
    public const string ForwardingLetter = "forwarding-letter";

    /// <summary>True for a paper that goes between offices of the requesting state and has no addressee abroad.</summary>
    public static bool IsAtHome(string kind) => kind is ForwardingLetter or OfficeMemorandum;

    /// <summary>Has the text of the stamp for each copy that is enclosed.</summary>
    public const string CertifiedCopies = "certified-copies";

    /// <summary>Asks a colleague, a prosecutor or the ministry what only they can answer, with a place for each answer.</summary>
    public const string QuestionSheet = "question-sheet";

    /// <summary>True for a document that stays in the office. It may show gaps and doubts, and is never sent.</summary>
    public static bool IsInternal(string kind) => kind is CheckSheet or TranslationSheet or CertifiedCopies or QuestionSheet;
}
