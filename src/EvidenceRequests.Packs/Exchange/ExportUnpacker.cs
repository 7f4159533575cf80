using System.IO.Compression;

namespace EvidenceRequests.Packs;

/// <summary>Unpacks an archive from outside. Nothing in it is believed: not its sizes, not its names.</summary>
internal static class ExportUnpacker
{
    /// <summary>All files by path.</summary>
    /// <exception cref="ExportRefusedException">It is no archive, or larger than is ever read, or a name leads elsewhere.</exception>
    public static Dictionary<string, byte[]> Unpack(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            return Unpack(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new ExportRefusedException("it is damaged, or no ZIP file.");
        }
    }

    private static Dictionary<string, byte[]> Unpack(ZipArchive archive)
    {
        var entries = archive.Entries.Where(e => !e.FullName.EndsWith('/')).ToList();
        if (entries.Count > ExportLimits.MaxFiles)
        {
            throw new ExportRefusedException($"it has more than {ExportLimits.MaxFiles} files.");
        }

        // Two names that differ in capitals alone are one file on many systems.
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        long total = 0;
        foreach (var entry in entries)
        {
            if (entry.IsEncrypted)
            {
                throw new ExportRefusedException("it is protected by a password.");
            }

            if (!IsPath(entry.FullName))
            {
                throw new ExportRefusedException("the name of a file in it leads out of the folder of the packs.");
            }

            var file = Unpack(entry);
            total += file.Length;
            if (total > ExportLimits.MaxUnpacked || !files.TryAdd(entry.FullName, file))
            {
                throw new ExportRefusedException(total > ExportLimits.MaxUnpacked ? $"it grows beyond {ExportLimits.MaxUnpacked / 1_000_000} MB when it is unpacked." : "it has two files of one name.");
            }
        }

        return files;
    }

    // Packs lie in six folders. A name is written with slashes and climbs nowhere.
    private static bool IsPath(string name) => name == ExportManifest.FileName
        || (DirectoryPacks.Folders.Contains(name.Split('/')[0])
            && name.Split('/').All(part => part.Length > 0 && part[0] != '.' && part[^1] is not ('.' or ' ') && !part.Any(c => c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c))));

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var file = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            file.Write(buffer, 0, read);
            if (file.Length > ExportLimits.LargestFile)
            {
                throw new ExportRefusedException($"a file in it grows beyond {ExportLimits.LargestFile / (1024 * 1024)} MiB when it is unpacked.");
            }
        }

        return file.ToArray();
    }
}
