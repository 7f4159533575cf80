using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>
/// All packs in one piece, as they travel inside the library: the files as they are, and beside each pack its record, read and
/// checked when the library was built. What a command does not ask for is not looked at.
/// </summary>
public sealed class PackArchive : IPackSource
{
    private readonly Func<Stream> open;
    private readonly long contents;
    private readonly Dictionary<string, Entry> entries;

    private PackArchive(Func<Stream> open)
    {
        this.open = open;
        using var reader = new BinaryReader(open(), Encoding.UTF8);
        Hash = reader.ReadString();
        var count = reader.ReadInt32();
        entries = new Dictionary<string, Entry>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            entries[reader.ReadString()] = new Entry(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        }

        contents = reader.BaseStream.Position;
    }

    /// <summary><c>sha256:</c> over the names and contents of every file; the hash of a library that consists of this archive alone.</summary>
    public string Hash { get; }

    /// <summary>Opens an archive.</summary>
    /// <param name="open">Opens the bytes of it from the start; called for each file, from several threads.</param>
    public static PackArchive Open(Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new PackArchive(open);
    }

    /// <summary>Writes an archive of all files of a source. A pack in which anything is to be found is kept as its text alone, so that a reader of it tells what.</summary>
    public static void Write(IPackSource source, Stream target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        PackArchiveWriter.Write(source, target);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. entries.Keys];

    /// <inheritdoc/>
    public byte[] Read(string path) => Bytes(entries[path], part: 0);

    /// <inheritdoc/>
    public string? Digest(string path) => entries[path].Digest;

    CompiledPack? IPackSource.Compiled(string path) => entries[path] is { Record: > 0 } entry ? new CompiledPack(Bytes(entry, part: 1), Bytes(entry, part: 2)) : null;

    private byte[] Bytes(Entry entry, int part)
    {
        var (before, length) = part switch
        {
            0 => (0, entry.Text),
            1 => (entry.Text, entry.Record),
            _ => (entry.Text + entry.Record, entry.Places),
        };
        using var stream = open();
        stream.Seek(contents + entry.At + before, SeekOrigin.Begin);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Entry(string Digest, int At, int Text, int Record, int Places);
}
