using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Files;

/// <summary>
/// An output folder with a folder for each case. A folder is made ready in a hidden place of the same file system and then put in its place by
/// one renaming, so that a run that is killed at any moment leaves whole folders or none. One run at a time writes to an output folder.
/// </summary>
internal sealed class BatchOutputDirectory : IDisposable
{
    private const string Workplace = ".evreq.part";

    // No folder of a case begins with a stop, so none is called like the lock.
    private const string LockName = ".lock";
    private static readonly SearchValues<char> Unfit = SearchValues.Create("/\\:*?\"<>|\uFFFD");

    // Names that Windows gives to devices, with any ending.
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(i => new[] { FormattableString.Invariant($"com{i}"), FormattableString.Invariant($"lpt{i}") }))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string root;
    private readonly string workplace;
    private readonly FileStream held;

    private BatchOutputDirectory(string root, string workplace, FileStream held)
    {
        this.root = root;
        this.workplace = workplace;
        this.held = held;
    }

    /// <summary>True if a folder may have this name on every system, and no name leads elsewhere.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name[0] != '.' && name[^1] is not ('.' or ' ') && !name.AsSpan().ContainsAny(Unfit) && !name.Any(IsInvisible) && !Devices.Contains(name.Split('.')[0]);

    // A mark of direction makes a name read as another one.
    private static bool IsInvisible(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Opens the output folder, which is made if its parent exists, and clears away what a killed run left behind.</summary>
    /// <exception cref="FindingsException">It cannot be written, or another run is writing to it.</exception>
    public static BatchOutputDirectory Open(string folder)
    {
        var root = Path.GetFullPath(folder);
        AtomicFileWriter.Make(root, folder);
        var workplace = Path.Combine(root, Workplace);
        try
        {
            if (new DirectoryInfo(workplace).LinkTarget is not null)
            {
                throw new IOException("The hidden folder is a link.");
            }

            Directory.CreateDirectory(workplace);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.NotWritable(folder);
        }

        var held = Hold(Path.Combine(workplace, LockName), folder);
        foreach (var left in Directory.EnumerateDirectories(workplace))
        {
            Directory.Delete(left, recursive: true);
        }

        return new BatchOutputDirectory(root, workplace, held);
    }

    /// <summary>Puts the folder of a case in its place. The last file seals it: while it is missing, the folder is not whole.</summary>
    /// <param name="name">Name of the folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="force">Replace what exists.</param>
    /// <param name="whole">The files are all that the plan makes: what an earlier plan made beside them is moved aside.</param>
    /// <returns>Where files lie now that were worked on since they were drafted, from the folder.</returns>
    /// <exception cref="FindingsException">The folder exists, or cannot be written.</exception>
    public IReadOnlyList<string> Place(string name, IReadOnlyList<(string Name, byte[] Bytes)> files, bool force, bool whole)
    {
        var target = Path.Combine(root, name);
        if (new DirectoryInfo(target).LinkTarget is not null)
        {
            throw AtomicFileWriter.Stopped(FindingCodes.OutputNotWritable, target, "this is a link, which may lead anywhere.", "Take the link away, or choose another folder with -o.");
        }

        Recover(target);
        if (!force && Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw AtomicFileWriter.Stopped(FindingCodes.OutputExists, target, "the folder exists already; nothing was written.", "Choose another place, or replace the documents with --force.");
        }

        var staged = Path.Combine(workplace, name);
        try
        {
            Stage(staged, files);
            if (Directory.Exists(target))
            {
                return Replace(staged, target, files, whole);
            }

            Directory.Move(staged, target);
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.NotWritable(target);
        }
    }

    /// <summary>Lets the next run have the folder.</summary>
    public void Dispose()
    {
        held.Dispose();
        try
        {
            Directory.Delete(workplace, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run clears it away.
        }
    }

    private static void Recover(string target)
    {
        try
        {
            ReplacedSet.Recover(target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.NotWritable(target);
        }
    }

    // The files are not forced to the disk one by one: see docs/decisions/0020.
    private static void Stage(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        AtomicFileWriter.RefuseUnfit(folder, [.. files.Select(f => f.Name)]);
        foreach (var inside in files.Select(f => Path.GetDirectoryName(Path.Combine(folder, f.Name))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(inside);
        }

        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    private static IReadOnlyList<string> Replace(string staged, string target, IReadOnlyList<(string Name, byte[] Bytes)> files, bool whole)
    {
        IReadOnlyList<string> names = [.. files.Select(f => f.Name)];
        AtomicFileWriter.RefuseUnfit(target, names);
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, name))!);
        }

        var edited = SupersededDocuments.FindEdited(target, files);
        var moved = ReplacedSet.Place(target, [.. names.Select(n => (Path.Combine(staged, n), n))], [.. edited, .. whole ? SupersededDocuments.Find(target, names) : []]);
        Directory.Delete(staged, recursive: true);
        return [.. moved.Take(edited.Count)];
    }

    // The system lets go of the lock when the process ends, however it ends.
    private static FileStream Hold(string path, string folder)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.Stopped(FindingCodes.BatchFolderBusy, folder, "another run of evreq is writing here.", "Wait until it has ended, or choose another folder with -o.");
        }
    }
}
