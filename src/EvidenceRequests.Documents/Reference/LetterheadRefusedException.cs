using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Stops the reading of a letterhead; it becomes a finding at the end of the reading and never leaves the project.</summary>
internal sealed class LetterheadRefusedException(string code, string message, string fix) : Exception(message)
{
    public Finding Finding { get; } = new() { Code = code, Severity = Severity.Error, Message = message, Fix = fix };

    public static LetterheadRefusedException Unreadable(string message) => new(
        FindingCodes.ReferenceDocumentUnreadable, message, "Open the letterhead in Word and save it as a Word document (.docx).");

    public static LetterheadRefusedException TooLarge(string message) => new(
        FindingCodes.ReferenceDocumentTooLarge, message, "Use a letterhead with small pictures and no other content.");

    public static LetterheadRefusedException Unsafe(string message, string fix) => new(FindingCodes.ReferenceDocumentUnsafe, message, fix);
}
