namespace EvidenceRequests.Packs;

/// <summary>How much an archive of packs may hold, whoever made it. Sizes are counted while unpacking, whatever the file says of itself.</summary>
public static class ExportLimits
{
    /// <summary>Bytes of the archive.</summary>
    public const int MaxBytes = 50_000_000;

    /// <summary>Files inside it.</summary>
    public const int MaxFiles = DirectoryPacks.MaxFiles;

    /// <summary>Bytes of one file, unpacked.</summary>
    public const int LargestFile = DirectoryPacks.MaxBytes;

    /// <summary>Bytes of all files, unpacked.</summary>
    public const int MaxUnpacked = 100_000_000;
}
