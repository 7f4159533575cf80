using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Puts remarks into the margin of a copy of a document, as comments that Word and LibreOffice show at their places.</summary>
public static class DraftAnnotator
{
    /// <summary>A copy with the remarks; its text and the comments that stood there are untouched. Errors say why the document is not read.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="notes">The remarks.</param>
    /// <param name="date">The day that the comments carry.</param>
    public static Result<byte[]> Annotate(ReadOnlyMemory<byte> bytes, string file, IReadOnlyList<ReviewComment> notes, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        try
        {
            return new Result<byte[]> { Value = notes.Count == 0 ? bytes.ToArray() : new CommentWriter(IncomingDraft.Open(bytes), date).Write(notes) };
        }
        catch (PackageRefusedException refused)
        {
            return new Result<byte[]> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }
}
