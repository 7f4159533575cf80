using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>Why nothing of a document flows back into a case file.</summary>
internal static class ImportRefusal
{
    public static Finding Create(ReturnedDraft draft) => Finding.Error(
        draft.Provenance is null ? FindingCodes.DraftNotOurs : FindingCodes.ImportOtherCase,
        location: new SourceLocation { File = draft.File, Line = 1, Column = 1 },
        message: draft.Provenance is null
            ? "The document holds no record of a draft, so nobody can tell which of its texts is which fact."
            : "The document was written for another case than this case file.",
        fix: draft.Provenance is null ? "Take a draft as evreq wrote it, or change the case file by hand." : "Give the case file of the document after --case.");
}
