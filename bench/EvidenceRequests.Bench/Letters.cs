using System.IO.Compression;

namespace EvidenceRequests.Bench;

/// <summary>The two letters that are measured, and the parts that they consist of.</summary>
internal sealed class Letters
{
    public static readonly DateOnly AsOf = new(2026, 11, 24);

    // That of the parts that are written for one document.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 2 };

    public RequestDrafter Drafter { get; } = RequestDrafter.Open();

    /// <summary>A letter of two pages to a provider.</summary>
    public Letter Preservation => Letter.Create(Drafter, "instagram-blackmail", "preservation");

    /// <summary>A letter between states, with tables.</summary>
    public Letter Assistance => Letter.Create(Drafter, "gmail-bomb-plot", "mla-stored");

    public static byte[] Case(string name) => File.ReadAllBytes(Path.Combine(Root, "examples", name + ".yaml"));

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The parts of a document as they are before they are deflated.</summary>
    public static IReadOnlyList<byte[]> GetParts(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. archive.Entries.Select(GetBytes)];
    }

    /// <summary>The floor: what deflating the very parts of a document costs.</summary>
    public static long Deflate(IReadOnlyList<byte[]> parts)
    {
        using var packed = new MemoryStream();
        foreach (var part in parts)
        {
            using var deflate = new DeflateStream(packed, Level, leaveOpen: true);
            deflate.Write(part);
        }

        return packed.Length;
    }

    private static byte[] GetBytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EvidenceRequests.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
