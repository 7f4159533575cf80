using System.Text;

namespace EvidenceRequests.Packs;

/// <summary>Lays files and records out in one piece: a list of what there is and where, then the bytes one after the other. See <see cref="PackArchive"/>.</summary>
internal static class PackArchiveWriter
{
    public static void Write(IPackSource source, Stream target)
    {
        var library = LibraryReader.Open([source]);
        library.ReadAll();
        library.ReadGuide();
        var contents = new MemoryStream();
        using var list = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        var paths = source.List();
        list.Write(library.Hash);
        list.Write(paths.Count);
        foreach (var path in paths)
        {
            var text = source.Read(path);
            var (record, places) = library.FindReading(path) is { } reading ? Compiled(reading) : ([], []);
            list.Write(path);
            list.Write(LibraryReader.GetDigest(text));
            list.Write((int)contents.Length);
            list.Write(text.Length);
            list.Write(record.Length);
            list.Write(places.Length);
            contents.Write(text);
            contents.Write(record);
            contents.Write(places);
        }

        list.Flush();
        contents.WriteTo(target);
    }

    private static (byte[] Record, byte[] Places) Compiled(FileReading reading) => reading is { Value: { } value, Findings: [] }
        ? (PackKinds.Pack(value), LocationTable.Write(reading.Locations))
        : ([], []);
}
