using System.IO.Compression;

namespace EvidenceRequests.Documents;

/// <summary>Puts parts into a package in the order in which they come, all with one time, so that the bytes depend on nothing but the parts.</summary>
internal sealed class PackageFile : IDisposable
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream bytes = new();
    private readonly ZipArchive archive;

    public PackageFile() => archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, ReadOnlyMemory<byte> part) => Add(name, stream => stream.Write(part.Span));

    public void Add(string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }

    /// <summary>The finished package; nothing can be added after it.</summary>
    public byte[] Finish()
    {
        archive.Dispose();
        return bytes.ToArray();
    }

    public void Dispose()
    {
        archive.Dispose();
        bytes.Dispose();
    }
}
