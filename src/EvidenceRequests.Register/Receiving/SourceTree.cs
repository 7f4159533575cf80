namespace EvidenceRequests.Register;

/// <summary>A file to be copied.</summary>
/// <param name="Source">Where it lies.</param>
/// <param name="Name">Its place in the bag, with slashes.</param>
internal sealed record SourceEntry(string Source, string Name);

/// <summary>Lists what came, and refuses what is no plain file: a link could lead anywhere.</summary>
internal static class SourceTree
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The files, in the order of their names.</summary>
    /// <param name="sources">Files and folders.</param>
    /// <param name="target">The folder of the bag, which may not lie in any of them.</param>
    public static IReadOnlyList<SourceEntry> List(IReadOnlyList<string> sources, string target)
    {
        var entries = new List<SourceEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(source));
            if (!names.Add(Path.GetFileName(full)))
            {
                throw new RegisterException("two of the files or folders have the same name.", "Receive them one after the other, or put them into one folder.");
            }

            if (target.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new RegisterException("the bag would lie inside what is received.", "Name another folder with -o.");
            }

            entries.AddRange(Directory.Exists(full) ? Walk(full) : File.Exists(full) ? [Plain(full, Path.GetFileName(full))] : throw new RegisterException("one of the files or folders does not exist.", "Check the paths."));
        }

        return entries.Count > 0 ? [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal)] : throw new RegisterException("there is no file in what was named.", "Name the files that came.");
    }

    private static IEnumerable<SourceEntry> Walk(string folder)
    {
        RefuseLink(folder);
        var above = Path.GetDirectoryName(folder)!;
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", Everything))
        {
            RefuseLink(path);
            if (!Directory.Exists(path))
            {
                yield return Plain(path, Path.GetRelativePath(above, path).Replace('\\', '/'));
            }
        }
    }

    private static SourceEntry Plain(string path, string name)
    {
        RefuseLink(path);
        // A pipe or a device has no end and is no evidence.
        return (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.Directory)) == 0 && PlainFile.Is(path)
            ? new SourceEntry(path, name) : throw new RegisterException("something in what was named is no plain file, such as a pipe or a device.", "Take it out, and note that it was there.");
    }

    private static void RefuseLink(string path)
    {
        if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0)
        {
            throw new RegisterException("there is a link in what was named; it could lead to any file of this computer.", "Take the link out, or put the file that is meant in its place.");
        }
    }
}
