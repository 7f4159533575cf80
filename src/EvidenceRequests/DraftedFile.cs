namespace EvidenceRequests;

/// <summary>A file that belongs to the documents of a step and is no document itself: the manifest of a package, or its archive.</summary>
public sealed record DraftedFile
{
    /// <summary>Name of the file, with the folder of the package; it holds no fact of the case.</summary>
    public required string FileName { get; init; }

    /// <summary>The file.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>SHA-256 of the file in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Writes the file to a stream, which is left open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Bytes, cancellationToken).AsTask();
    }
}
