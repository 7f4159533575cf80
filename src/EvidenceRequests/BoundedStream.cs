namespace EvidenceRequests;

/// <summary>Reads streams of strangers: never more than may be in such a file, and one byte that shows that there is more.</summary>
internal static class BoundedStream
{
    private const int FirstBytes = 64 * 1024;

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new byte[Math.Min(FirstBytes, maxBytes + 1)];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > maxBytes)
            {
                return bytes.AsMemory(0, length);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, maxBytes + 1L));
            }
        }
    }
}
