using System.Runtime.InteropServices;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>
/// Writes files whole or not at all: each is written beside its place under a temporary name, forced to the disk and then renamed.
/// Nothing is written over a file that exists unless it was asked for.
/// </summary>
internal static class AtomicFileWriter
{
    /// <summary>Writes one file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="bytes">What.</param>
    /// <param name="force">Replace what exists.</param>
    /// <param name="like">The file whose rights it gets; without it, the one that it replaces.</param>
    /// <exception cref="FindingsException">It exists, or its folder cannot be written.</exception>
    public static void WriteOne(string path, byte[] bytes, bool force, string? like = null)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) ?? throw Stopped(FindingCodes.OutputNotWritable, path, "this is no place for a file.", "Name a file.");
        Refuse(Targets(folder, [Path.GetFileName(full)], force));
        Write(folder, [(Path.GetFileName(full), bytes)], force, [], like);
    }

    /// <summary>Replaces a file by one of the same owner; false, and nothing is written, where the system does not let us give it to that owner.</summary>
    /// <exception cref="FindingsException">The folder cannot be written.</exception>
    public static bool TryReplace(string path, byte[] bytes)
    {
        var full = Path.GetFullPath(path);
        return Write(Path.GetDirectoryName(full)!, [(Path.GetFileName(full), bytes)], force: true, [], ownerIsKept: true) is not null;
    }

    /// <summary>Writes all files of a folder. The folder is made if its parent exists. A name may have one folder of its own: <c>s3-mla-stored-us/annex-a.docx</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="names">The names, in the order in which the files are placed; the last seals the set.</param>
    /// <param name="contents">The files.</param>
    /// <param name="force">Replace what exists.</param>
    /// <param name="superseded">Files of an earlier set to move aside.</param>
    /// <returns>Where those lie now, from the folder.</returns>
    /// <exception cref="FindingsException">One of them exists, or the folder cannot be written. Nothing has been written then.</exception>
    public static IReadOnlyList<string> WriteAll(string folder, IReadOnlyList<string> names, IEnumerable<byte[]> contents, bool force, IReadOnlyList<string>? superseded = null)
    {
        var full = Path.GetFullPath(folder);
        RefuseUnfit(full, names);
        Recover(full);
        var files = names.Zip(contents).ToList();
        Refuse(Targets(full, names, force, files));
        var made = new Stack<string>();
        try
        {
            foreach (var (needed, asGiven) in GetFolders(names).Select(f => (Path.Combine(full, f), Path.Combine(folder, f))).Prepend((full, folder)))
            {
                if (Make(needed, asGiven))
                {
                    made.Push(needed);
                }
            }

            return Write(full, files, force, superseded ?? [])!;
        }
        catch
        {
            RemoveFolders(made);
            throw;
        }
    }

    /// <summary>Refuses names under which no file can lie in the folder.</summary>
    /// <exception cref="FindingsException">There is one.</exception>
    public static void RefuseUnfit(string folder, IReadOnlyList<string> names) =>
        Refuse([.. names.Where(n => !StaysInside(folder, n) || Directory.Exists(Path.Combine(folder, n))).Select(n => Unfit(Path.Combine(folder, n)))]);

    // Null where an owner had to be kept and could not be.
    private static IReadOnlyList<string>? Write(string folder, IEnumerable<(string Name, byte[] Bytes)> files, bool force, IReadOnlyList<string> superseded, string? like = null, bool ownerIsKept = false)
    {
        var staged = new List<StagedFile>();
        var placed = new List<string>();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Remove(staged.Select(s => s.Temporary)));
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Remove(staged.Select(s => s.Temporary)));
        try
        {
            // The system replaces a file that another run placed a moment before; so one run at a time may place files in a folder.
            using var turn = new FileStream(Path.Combine(folder, ".evreq.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            foreach (var (name, bytes) in files)
            {
                StagedFile.RemoveLeftovers(Path.Combine(folder, name));
                staged.Add(new StagedFile(Path.Combine(folder, name), like));
                staged[^1].Write(bytes);
            }

            if (ownerIsKept && !staged.TrueForAll(s => s.KeepOwner()))
            {
                Remove(staged.Select(s => s.Temporary));
                return null;
            }

            IReadOnlyList<string> moved = [];
            if (superseded.Count > 0 || (staged.Count > 1 && staged.Any(s => Exists(s.Target)) && force))
            {
                moved = ReplacedSet.Place(folder, [.. staged.Select(s => (s.Temporary, Path.GetRelativePath(folder, s.Target)))], superseded);
            }
            else
            {
                foreach (var file in staged)
                {
                    var isNew = !Exists(file.Target);
                    file.Place(overwrite: force || file.IsThereAlready());
                    placed.AddRange(isNew ? [file.Target] : []);
                }
            }

            foreach (var written in staged.Select(s => Path.GetDirectoryName(s.Target)!).Distinct(StringComparer.Ordinal))
            {
                FolderSync.Flush(written);
            }

            return moved;
        }
        catch (Exception exception)
        {
            Remove(staged.Select(s => s.Temporary).Concat(placed));
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw NotWritable(folder);
            }

            throw;
        }
    }

    // What runs that were killed have begun in a folder is undone before it is looked at.
    private static void Recover(string folder)
    {
        try
        {
            ReplacedSet.Recover(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder);
        }
    }

    private static void Remove(IEnumerable<string> paths)
    {
        foreach (var path in paths.ToList())
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What cannot be removed is named by the finding about the folder.
            }
        }
    }

    private static void RemoveFolders(Stack<string> folders)
    {
        foreach (var folder in folders)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody else put a file into it meanwhile: it is theirs now.
            }
        }
    }

    /// <summary>Makes a folder whose parent exists; false if it is there already.</summary>
    /// <exception cref="FindingsException">It cannot be made.</exception>
    public static bool Make(string full, string asGiven)
    {
        if (Directory.Exists(full))
        {
            return false;
        }

        if (File.Exists(full) || Path.GetDirectoryName(full) is not { } parent || !Directory.Exists(parent))
        {
            throw Stopped(FindingCodes.OutputNotWritable, asGiven, File.Exists(full) ? "this is a file, not a folder." : "the folder in which it would lie does not exist.", "Make the folder, or choose another with -o.");
        }

        try
        {
            Directory.CreateDirectory(full);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Stopped(FindingCodes.OutputNotWritable, asGiven, "the folder cannot be made.", "Choose another folder with -o.");
        }
    }

    private static List<Finding> Targets(string folder, IReadOnlyList<string> names, bool force, IReadOnlyList<(string Name, byte[] Bytes)>? files = null)
    {
        var findings = new List<Finding>();
        foreach (var name in names)
        {
            var target = Path.Combine(folder, name);
            if (Directory.Exists(target) || names.Any(n => n.StartsWith(name + "/", StringComparison.Ordinal)))
            {
                findings.Add(Unfit(target));
            }
            else if (!force && Exists(target) && !IsLeftOfThisSet(folder, files, name))
            {
                findings.Add(About(FindingCodes.OutputExists, target, "a file with this name exists already; nothing was written.", "Choose another place, or replace it with --force."));
            }
        }

        return findings;
    }

    /// <summary>True if a name does not lead out of its folder, whatever a pack or a case says. A folder that is a link is refused: it may lead anywhere.</summary>
    public static bool StaysInside(string folder, string name)
    {
        var parts = name.Split('/');
        return parts.Length <= 2
            && parts.All(p => p.Length > 0 && p is not ("." or "..") && p.AsSpan().IndexOfAny(['\\', ':', '\0']) < 0)
            && (parts.Length == 1 || (new DirectoryInfo(Path.Combine(folder, parts[0])).LinkTarget is null && !File.Exists(Path.Combine(folder, parts[0]))));
    }

    private static IEnumerable<string> GetFolders(IReadOnlyList<string> names) => names.Where(n => n.Contains('/', StringComparison.Ordinal)).Select(n => n[..n.IndexOf('/', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);

    // What a killed run has placed of the same set, before the file that seals it, is the same to the byte.
    private static bool IsLeftOfThisSet(string folder, IReadOnlyList<(string Name, byte[] Bytes)>? files, string name) =>
        files is { Count: > 1 } && !Exists(Path.Combine(folder, files[^1].Name)) && StagedFile.Holds(Path.Combine(folder, name), files.First(f => f.Name == name).Bytes);

    private static bool Exists(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void Refuse(List<Finding> findings)
    {
        if (findings.Count > 0)
        {
            throw new FindingsException(findings);
        }
    }

    private static Finding Unfit(string path) => About(FindingCodes.OutputNotWritable, path, "a file cannot lie here.", "Choose another folder with -o.");

    /// <summary>A folder that the system does not let us write to.</summary>
    public static FindingsException NotWritable(string folder) =>
        Stopped(FindingCodes.OutputNotWritable, folder, "the folder cannot be written.", "Choose another folder with -o, or see to the rights and the free space of this one.");

    /// <summary>A finding about a path that ends the writing.</summary>
    public static FindingsException Stopped(string code, string path, string message, string fix) => new([About(code, path, message, fix)]);

    private static Finding About(string code, string path, string message, string fix) => Finding.Error(
        code,
        message: $"{path}: {message}",
        fix: fix);
}
