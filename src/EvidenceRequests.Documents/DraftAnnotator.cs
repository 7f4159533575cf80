using EvidenceRequests.Documents.Incoming;
using EvidenceRequests.Documents.Incoming.Markup;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>Puts remarks into the margin of a copy of a document, as comments that Word and LibreOffice show at their places.</summary>
public static class DraftAnnotator
{
    /// <summary>A copy with the remarks; its text and the comments that were there are untouched. Errors say why there is none: the document is not read, or holds what loads or runs, which no copy carries on.</summary>
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
            var draft = IncomingDraft.Open(bytes);
            var active = new DocumentInspection(draft).Markup.Where(m => m.Effect == PageEffect.Active).Select(m => MarkupFindings.Create(m, file)).ToList();
            return active.Count > 0 ? new Result<byte[]> { Findings = active } : new Result<byte[]> { Value = notes.Count == 0 ? bytes.ToArray() : new CommentWriter(draft, date).Write(notes) };
        }
        catch (PackageRefusedException refused)
        {
            return new Result<byte[]> { Findings = [IncomingDraft.Refused(refused, file)] };
        }
    }
}
