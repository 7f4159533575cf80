using EvidenceRequests.Model;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>Opens packs that a person names: a folder, or an archive of <c>packs export</c>.</summary>
internal static class PackLocation
{
    /// <summary>A folder laid over the built-in packs, or an archive in their place.</summary>
    /// <exception cref="UsageException">There is nothing of this name, or it holds no packs.</exception>
    /// <exception cref="FindingsException">The archive cannot be used.</exception>
    public static RequestDrafter Open(string path) => File.Exists(path) ? RequestDrafter.OpenOnly(ReadArchive(path)) : RequestDrafter.Open(Folder(path));

    /// <summary>The same to be compared: a folder that has word lists of its own is whole and is not laid over anything.</summary>
    /// <exception cref="UsageException">There is nothing of this name, or it holds no packs.</exception>
    /// <exception cref="FindingsException">The archive cannot be used.</exception>
    public static RequestDrafter OpenToCompare(string path) =>
        !File.Exists(path) && Folder(path) is var folder && folder.List().Any(p => p.StartsWith("vocabulary/", StringComparison.Ordinal)) ? RequestDrafter.OpenOnly(folder) : Open(path);

    /// <summary>An archive, every file of it compared with its hash.</summary>
    /// <exception cref="FindingsException">It cannot be used.</exception>
    public static ExportedPacks ReadArchive(string path)
    {
        var read = ExportedPacks.Open(ReadBytes(path), path);
        return read.Value ?? throw new FindingsException(read.Findings);
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return new FileInfo(path).Length <= ExportLimits.MaxBytes
                ? File.ReadAllBytes(path)
                : throw AtomicFileWriter.Stopped(FindingCodes.PackArchiveRefused, path, $"more than {ExportLimits.MaxBytes / 1_000_000} MB are never read.", "Name an archive made by \"evreq packs export\".");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(FindingCodes.FileNotFound, path, "the file cannot be read.", "Name a file that you may read.");
        }
    }

    private static DirectoryPacks Folder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new UsageException($"there is no folder or archive \"{path}\".", "Name a folder with packs, or an archive made by \"evreq packs export\".");
        }

        var packs = new DirectoryPacks { Root = path };
        if (packs.FindExcess() is { } excess)
        {
            throw new UsageException($"the packs are not read: {excess}", "Leave in the folder what belongs to the packs alone.");
        }

        return packs.List().Count > 0
            ? packs
            : throw new UsageException($"the folder \"{path}\" holds no packs.", $"Packs lie in the folders {string.Join(", ", DirectoryPacks.Folders)} inside it.");
    }
}
