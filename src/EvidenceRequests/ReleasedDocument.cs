using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>A document that may leave the office, and what its release rests on.</summary>
public sealed record ReleasedDocument
{
    /// <summary>The final document.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of the final document in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>SHA-256 of the draft it was made from.</summary>
    public required string DraftSha256 { get; init; }

    /// <summary>What the draft recorded of its origin: kind, step, reference, library, day.</summary>
    public required DraftProvenance Draft { get; init; }

    /// <summary>The day as of which it was checked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True if it was checked against the case file; without it only the document itself was looked at.</summary>
    public required bool WithCase { get; init; }

    /// <summary>The approvals of this version, as the case file gives them.</summary>
    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    /// <summary>The confirmations without which something would have stood in the way.</summary>
    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    /// <summary>Codes of the findings that would have stood in the way and that these confirmations lifted.</summary>
    public IReadOnlyList<string> Lifted { get; init; } = [];

    /// <summary>Codes of the notes that its request had when it left; they stood in the way of nothing.</summary>
    public IReadOnlyList<string> Noted { get; init; } = [];

    /// <summary>Writes the document to a stream, which is left open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Bytes, cancellationToken).AsTask();
    }
}
