using System.IO.Compression;
using System.IO.Hashing;

namespace EvidenceRequests.Documents.Incoming;

/// <summary>Unpacks a package from outside. Sizes are counted while reading and not believed.</summary>
internal static class PackageUnpacker
{
    /// <summary>All parts by name.</summary>
    /// <exception cref="PackageRefusedException">It is no package, or larger than is ever read, or its names lead elsewhere.</exception>
    public static Dictionary<string, byte[]> Unpack(ReadOnlyMemory<byte> bytes, string noun)
    {
        if (bytes.Length > PackageLimits.MaxBytes)
        {
            throw TooLarge($"The {noun} is larger than {PackageLimits.MaxBytes / 1_000_000} MB.");
        }

        FileFormat.Refuse(bytes.Span, noun);
        try
        {
            ZipDirectory.Check(bytes.Span, noun);
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            return Parts(archive, noun);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new PackageRefusedException(PackageFault.Unreadable, $"The {noun} is not a Word document.");
        }
    }

    private static Dictionary<string, byte[]> Parts(ZipArchive archive, string noun)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        long total = 0;
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            if (entry.IsEncrypted)
            {
                throw new PackageRefusedException(PackageFault.OtherFormat, $"The {noun} is protected by a password.", "Take the password away and save it again as a Word document (.docx).");
            }

            var name = Name(entry.FullName, noun);
            var part = Unpack(entry, noun);
            total += part.Length;
            if (total > PackageLimits.MaxUnpacked)
            {
                throw TooLarge($"The {noun} grows beyond {PackageLimits.MaxUnpacked / 1_000_000} MB when it is unpacked.");
            }

            if (!parts.TryAdd(name, part))
            {
                throw new PackageRefusedException(PackageFault.Unsafe, $"The {noun} has two parts of one name, so two programs could read two different texts.");
            }
        }

        return parts;
    }

    // Some programs write backslashes; what climbs out of the package or names a drive is written by nobody honest.
    private static string Name(string written, string noun)
    {
        var name = written.Replace('\\', '/');
        return name.Split('/').Any(step => step is "" or "." or ".." || step.Any(c => c == ':' || char.IsControl(c)))
            ? throw new PackageRefusedException(PackageFault.Unsafe, $"A part of the {noun} has a name that leads out of the file.")
            : name;
    }

    private static byte[] Unpack(ZipArchiveEntry entry, string noun)
    {
        using var stream = entry.Open();
        using var part = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            part.Write(buffer, 0, read);
            if (part.Length > PackageLimits.LargestPart
                || (part.Length > PackageLimits.SmallPart && part.Length / Math.Max(1, entry.CompressedLength) > PackageLimits.GreatestRatio))
            {
                throw TooLarge($"A part of the {noun} grows without measure when it is unpacked.");
            }
        }

        var bytes = part.ToArray();
        return Crc32.HashToUInt32(bytes) == entry.Crc32
            ? bytes
            : throw new PackageRefusedException(PackageFault.Unreadable, $"A part of the {noun} is damaged: its checksum is wrong.", "Ask for the file once more; it was damaged on its way, or changed.");
    }

    private static PackageRefusedException TooLarge(string message) => new(PackageFault.TooLarge, message);
}
