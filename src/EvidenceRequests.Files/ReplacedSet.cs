using System.Globalization;
using System.Text;

namespace EvidenceRequests.Files;

/// <summary>
/// The files of an earlier set while a new one takes their places. Each is kept under a hidden name until the new set is whole, and a journal says what is under way; so
/// a run that fails or is killed is undone, by itself or by the next run, and nobody is left with letters of one plan beside the manifest of another.
/// </summary>
internal sealed class ReplacedSet
{
    private const string JournalName = ".evreq.journal";
    private const string Ending = ".kept";

    // A set has folders of one level; what others keep there, and what may not be read, is none of its business.
    private static readonly EnumerationOptions Around = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string folder;
    private readonly string run = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{Guid.NewGuid():N}");
    private readonly StringBuilder entries = new();

    private ReplacedSet(string folder) => this.folder = folder;

    private string Journal => Path.Combine(folder, $"{JournalName}.{run}");

    /// <summary>Puts files in the places of those of an earlier set, the last of which seals the new set.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Where each file lies now, and its name in the folder, in the order in which they are placed.</param>
    /// <param name="superseded">Files of the earlier set that are moved aside: the new one does not have them, or somebody worked on them.</param>
    /// <returns>Where those lie now, from the folder.</returns>
    public static IReadOnlyList<string> Place(string folder, IReadOnlyList<(string From, string Name)> files, IReadOnlyList<string> superseded)
    {
        var set = new ReplacedSet(folder);
        var moves = SupersededDocuments.Choose(folder, superseded);
        set.Begin(files.Select(f => f.Name).Except(superseded, StringComparer.Ordinal), moves.Where(m => files.All(f => f.Name != m.From)), moves.Where(m => files.Any(f => f.Name == m.From)));
        try
        {
            foreach (var name in files.Select(f => f.Name).Except(superseded, StringComparer.Ordinal).Reverse().Where(n => File.Exists(Path.Combine(folder, n))))
            {
                File.Move(Path.Combine(folder, name), set.Kept(name));
            }

            SupersededDocuments.Move(folder, moves);
            foreach (var (from, name) in files)
            {
                File.Move(from, Path.Combine(folder, name), overwrite: true);
            }
        }
        catch
        {
            Undo(folder, set.run, set.entries.ToString());
            File.Delete(set.Journal);
            throw;
        }

        // From here on the new set is whole; what is left of the old one is cleared.
        File.Delete(set.Journal);
        foreach (var name in files.Select(f => f.Name))
        {
            File.Delete(set.Kept(name));
        }

        return [.. moves.Select(m => m.To)];
    }

    /// <summary>Undoes what runs that are gone have begun in a folder, and clears what they had no time to clear.</summary>
    /// <exception cref="IOException">It cannot be undone.</exception>
    public static void Recover(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var journal in Directory.GetFiles(folder, JournalName + ".*").Where(j => IsOfGoneRun(GetRun(j))))
        {
            Undo(folder, GetRun(journal), File.ReadAllText(journal));
            File.Delete(journal);
        }

        foreach (var kept in Directory.GetFiles(folder, ".*" + Ending, Around).Where(k => IsOfGoneRun(GetRun(k[..^Ending.Length]))))
        {
            File.Delete(kept);
        }
    }

    private static string GetRun(string path) => string.Join('.', Path.GetFileName(path).Split('.')[^2..]);

    private static bool IsOfGoneRun(string run) => run.Split('.') is [var process, { Length: 32 }] && StagedFile.IsOfGoneProcess(process);

    // The journal lies in a folder that others can write to: a name in it may not lead elsewhere.
    private static void Undo(string folder, string run, string journal)
    {
        foreach (var words in journal.Split('\n').Select(l => l.Split('\t')).Reverse().Where(w => w.Length > 1 && w.Skip(1).All(n => IsInside(folder, n))))
        {
            var target = Path.Combine(folder, words[1]);
            if (words is ["new", _])
            {
                File.Delete(target);
            }
            else if (words is ["old", _] && File.Exists(Kept(folder, words[1], run)))
            {
                File.Move(Kept(folder, words[1], run), target, overwrite: true);
            }
            else if (words is ["moved", _, var to] && File.Exists(Path.Combine(folder, to)) && !File.Exists(target))
            {
                File.Move(Path.Combine(folder, to), target);
            }
            else if (words is ["edited", _, var kept] && File.Exists(Path.Combine(folder, kept)))
            {
                // What lies in its place is of the new set; if it was not moved yet, it lies there itself.
                File.Move(Path.Combine(folder, kept), target, overwrite: true);
            }
        }
    }

    private static bool IsInside(string folder, string name)
    {
        var plain = name.Replace(Path.DirectorySeparatorChar, '/');
        return AtomicFileWriter.StaysInside(folder, plain.StartsWith(SupersededDocuments.FolderName + "/", StringComparison.Ordinal) ? plain[(SupersededDocuments.FolderName.Length + 1)..] : plain);
    }

    private static string Kept(string folder, string name, string run)
    {
        var target = Path.Combine(folder, name);
        return Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{run}{Ending}");
    }

    private string Kept(string name) => Kept(folder, name, run);

    private void Begin(IEnumerable<string> names, IEnumerable<(string From, string To)> moves, IEnumerable<(string From, string To)> edited)
    {
        foreach (var name in names)
        {
            entries.Append(File.Exists(Path.Combine(folder, name)) ? "old" : "new").Append('\t').Append(name).Append('\n');
        }

        foreach (var (from, to) in moves)
        {
            entries.Append("moved\t").Append(from).Append('\t').Append(to).Append('\n');
        }

        foreach (var (from, to) in edited)
        {
            entries.Append("edited\t").Append(from).Append('\t').Append(to).Append('\n');
        }

        using var stream = new FileStream(Journal, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read });
        stream.Write(Encoding.UTF8.GetBytes(entries.ToString()));
        stream.Flush(flushToDisk: true);
    }
}
