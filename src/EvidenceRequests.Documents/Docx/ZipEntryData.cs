using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace EvidenceRequests.Documents.Docx;

/// <summary>A part as it lies in a package: deflated, with what the package says of it. It can be laid into any number of packages.</summary>
internal sealed class ZipEntryData
{
    // What gzip puts round the deflated bytes: ten bytes without meaning here, then checksum and length, which a package needs too.
    private const int GzipHead = 10;
    private const int GzipTail = 8;

    // The framework's stream writes nothing where it is given nothing; a reader expects an empty block.
    private static readonly byte[] EmptyBlock = [3, 0];

    private ZipEntryData(string name, MemoryStream gzip)
    {
        Name = Encoding.UTF8.GetBytes(name);
        if (gzip.Length == 0)
        {
            Deflated = EmptyBlock;
            return;
        }

        var bytes = gzip.GetBuffer().AsMemory(0, (int)gzip.Length);
        Deflated = bytes[GzipHead..^GzipTail];
        Crc = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^GzipTail..]);
        Length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^sizeof(uint)..]);
    }

    /// <summary>How parts are deflated that are written for one document: half the time of <see cref="Shared"/> for a tenth more bytes.</summary>
    public static ZLibCompressionOptions Own { get; } = new() { CompressionLevel = 2 };

    /// <summary>How parts are deflated that many documents share.</summary>
    public static ZLibCompressionOptions Shared { get; } = new() { CompressionLevel = 6 };

    /// <summary>What is packed already is only copied.</summary>
    public static ZLibCompressionOptions AsItIs { get; } = new() { CompressionLevel = 0 };

    /// <summary>The name inside the package, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Name { get; }

    public ReadOnlyMemory<byte> Deflated { get; }

    /// <summary>Checksum of the part.</summary>
    public uint Crc { get; }

    /// <summary>Length of the part before it was deflated.</summary>
    public uint Length { get; }

    public static ZipEntryData Compress(string name, ReadOnlySpan<byte> part, ZLibCompressionOptions options)
    {
        var packed = new MemoryStream();
        using (var deflate = new GZipStream(packed, options, leaveOpen: true))
        {
            deflate.Write(part);
        }

        return new ZipEntryData(name, packed);
    }

    /// <summary>Deflates a part while it is written.</summary>
    public static ZipEntryData Compress(string name, Action<Stream> write, ZLibCompressionOptions options)
    {
        var packed = new MemoryStream();
        using (var deflate = new GZipStream(packed, options, leaveOpen: true))
        {
            write(deflate);
        }

        return new ZipEntryData(name, packed);
    }
}
