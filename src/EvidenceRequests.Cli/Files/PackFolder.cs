using EvidenceRequests.Packs;

namespace EvidenceRequests.Cli.Files;

/// <summary>Lays the files of an archive of packs into a folder, whole or not at all.</summary>
internal static class PackFolder
{
    /// <summary>Writes a folder that does not exist yet, or is empty. Its parent exists.</summary>
    /// <exception cref="FindingsException">There is something in the folder, or it cannot be written. Nothing has been written then.</exception>
    public static void Write(string folder, ExportedPacks packs)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        RefuseUnfit(full, folder);
        var staged = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part");
        try
        {
            foreach (var (path, bytes) in packs.Files)
            {
                var target = Path.Combine(staged, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, bytes);
            }

            if (Directory.Exists(full))
            {
                Directory.Delete(full);
            }

            Directory.Move(staged, full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.NotWritable(folder);
        }
        finally
        {
            if (Directory.Exists(staged))
            {
                Directory.Delete(staged, recursive: true);
            }
        }
    }

    private static void RefuseUnfit(string full, string asGiven)
    {
        if (File.Exists(full) || (Directory.Exists(full) && (new DirectoryInfo(full).LinkTarget is not null || Directory.EnumerateFileSystemEntries(full).Any())))
        {
            throw AtomicFileWriter.Stopped(Model.FindingCodes.OutputExists, asGiven, "there is something here already; nothing was written.", "Name a folder that does not exist yet.");
        }

        if (Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
        {
            throw AtomicFileWriter.Stopped(Model.FindingCodes.OutputNotWritable, asGiven, "the folder in which it would lie does not exist.", "Make that folder, or name another.");
        }
    }
}
