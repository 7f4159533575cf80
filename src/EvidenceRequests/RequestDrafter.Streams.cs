using EvidenceRequests.Documents;
using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <content>
/// The same from streams, where bytes come from a file, a request or a queue. A stream is read to its end and left open; of one that is
/// larger than such a file may be, no more is read than shows that it is too large, which is a finding as it is of bytes.
/// </content>
public sealed partial class RequestDrafter
{
    /// <summary>Reads a case file in YAML or JSON; what is wrong comes back as findings.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    public async Task<Result<CaseReading>> ReadAsync(Stream stream, string file, CancellationToken cancellationToken = default) =>
        Read((await BoundedStream.ReadAsync(stream, ReadingLimits.MaxBytes, cancellationToken).ConfigureAwait(false)).Span, file);

    /// <summary>Reads a Word document that came back, or any other. Whatever the bytes are, what is wrong comes back as findings.</summary>
    /// <param name="stream">The document.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    public async Task<Result<ReturnedDraft>> ReadDraftAsync(Stream stream, string file, CancellationToken cancellationToken = default) =>
        ReadDraft(await BoundedStream.ReadAsync(stream, PackageLimits.MaxBytes, cancellationToken).ConfigureAwait(false), file);

    /// <summary>The newer of two versions of a document with tracked changes: all accepted, they give it; all rejected, the older one.</summary>
    /// <param name="older">The older version.</param>
    /// <param name="newer">The newer version.</param>
    /// <param name="asOf">The day that the changes carry.</param>
    /// <param name="accept">Whether tracked changes that are open in either are taken as accepted.</param>
    /// <param name="cancellationToken">Ends the reading of the streams.</param>
    public async Task<Result<byte[]>> CompareAsync(Stream older, Stream newer, DateOnly asOf, bool accept = false, CancellationToken cancellationToken = default)
    {
        var before = await BoundedStream.ReadAsync(older, PackageLimits.MaxBytes, cancellationToken).ConfigureAwait(false);
        return Compare(before, await BoundedStream.ReadAsync(newer, PackageLimits.MaxBytes, cancellationToken).ConfigureAwait(false), asOf, accept);
    }

    /// <summary>Makes a draft final, or says with every finding what stands in the way.</summary>
    /// <param name="draft">The draft, as it was written or as another program saved it.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="reading">The case file with confirmations and approvals; without it a draft with unconfirmed statements is refused.</param>
    /// <param name="asOf">The day as of which the rules are looked at.</param>
    /// <param name="cancellationToken">Ends the reading of the stream.</param>
    public async Task<Result<ReleasedDocument>> FinaliseAsync(Stream draft, string file, CaseReading? reading, DateOnly asOf, CancellationToken cancellationToken = default) =>
        Finalise(await BoundedStream.ReadAsync(draft, PackageLimits.MaxBytes, cancellationToken).ConfigureAwait(false), file, reading, asOf);

    /// <summary>Writes a case that was built in code as a case file in YAML; reading it gives the same case.</summary>
    /// <param name="caseFile">The case.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task WriteAsync(CaseFile caseFile, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Write(caseFile), cancellationToken).AsTask();
    }
}
