using EvidenceRequests.Documents;
using EvidenceRequests.Model;

namespace EvidenceRequests;

/// <summary>One Word document.</summary>
public sealed record DraftedDocument
{
    /// <summary>Name of the file, with the folder of its package if it has one; it holds no fact of the case.</summary>
    public required string FileName { get; init; }

    /// <summary>Kind of document: a kind of request, or a word of the list <c>document</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>True if facts may be missing.</summary>
    public required bool Incomplete { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The document as plain text with the names of its styles, for people who review wording.</summary>
    public string ReadingView => Draft is null ? string.Empty : Documents.ReadingView.Create(Draft);

    /// <summary>Writes the document as HTML for a preview, with each fact linked to the place where it is stated.</summary>
    /// <param name="writer">Receives the HTML.</param>
    /// <param name="options">How facts are linked.</param>
    public void WriteHtml(TextWriter writer, DraftHtmlOptions? options = null)
    {
        if (Draft is not null)
        {
            DraftHtml.Write(Draft, writer, options);
        }
    }

    /// <summary>The letter of an annex, such as <c>Annex B</c>; null for what is no annex.</summary>
    public string? Annex => Draft?.Annex;

    /// <summary>The title that readers of the file see.</summary>
    public string Title => Draft?.Title ?? FileName;

    /// <summary>What the document was written from.</summary>
    internal Draft? Draft { get; init; }

    /// <summary>Writes the document to a stream, which is left open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Bytes, cancellationToken).AsTask();
    }
}
