using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Files;

/// <summary>
/// Documents of an earlier draft that are moved aside: those that a new one no longer makes, because a letter that lies beside a manifest that
/// does not name it may still be sent; and those that somebody worked on, because that work is nowhere else.
/// </summary>
internal static class SupersededDocuments
{
    /// <summary>The folder to which they are moved, inside the folder of the documents.</summary>
    public const string FolderName = "superseded";

    private const int MaxManifestBytes = 16 * 1024 * 1024;

    /// <summary>The names of files that the manifest of a folder lists and a new set does not make.</summary>
    public static IReadOnlyList<string> Find(string folder, IReadOnlyList<string> names)
    {
        try
        {
            return [.. Read(folder).Keys.Except(names, StringComparer.Ordinal).Where(n => IsOurs(folder, n))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>
    /// The names of files in the place of new ones that hold what only they hold: neither what the manifest says was written there, nor what is written now. A letter of which
    /// no manifest knows any more may have been worked on, so it counts as well.
    /// </summary>
    /// <exception cref="FindingsException">One of them cannot be read, so nobody knows what it holds.</exception>
    public static IReadOnlyList<string> FindEdited(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        try
        {
            return FindEdited(folder, files, Read(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFileWriter.NotWritable(folder);
        }
    }

    private static IReadOnlyList<string> FindEdited(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files, Dictionary<string, string?> written) =>
        [.. files.Where(f => f.Name != DraftManifest.FileName && IsOurs(folder, f.Name) && !StagedFile.Holds(Path.Combine(folder, f.Name), f.Bytes)
            && written.GetValueOrDefault(f.Name) != Sha256.Hex(File.ReadAllBytes(Path.Combine(folder, f.Name)))).Select(f => f.Name)];

    /// <summary>The names of files in the place of new ones that hold something else.</summary>
    public static IReadOnlyList<string> FindReplaced(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files) =>
        [.. files.Where(f => IsOurs(folder, f.Name) && !StagedFile.Holds(Path.Combine(folder, f.Name), f.Bytes)).Select(f => f.Name)];

    /// <summary>What is said of a file that was moved aside because it was worked on.</summary>
    public static string Tell(string path) => $"Kept, because it was changed after it was drafted: {path}";

    /// <summary>Chooses where files are moved to. An earlier one of the same name keeps its place, and the new one gets a number.</summary>
    /// <returns>Each file and its new place, from the folder.</returns>
    public static IReadOnlyList<(string From, string To)> Choose(string folder, IReadOnlyList<string> names) => [.. names.Select(n => (n, Choose(folder, n)))];

    /// <summary>Moves files to the places that were chosen.</summary>
    public static void Move(string folder, IReadOnlyList<(string From, string To)> moves)
    {
        foreach (var (from, to) in moves)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, to))!);
            File.Move(Path.Combine(folder, from), Path.Combine(folder, to), overwrite: false);
        }
    }

    private static string Choose(string folder, string name)
    {
        var (stem, ending) = (Path.Combine(Path.GetDirectoryName(name)!, Path.GetFileNameWithoutExtension(name)), Path.GetExtension(name));
        for (var i = 1; ; i++)
        {
            var moved = Path.Combine(FolderName, i == 1 ? name : FormattableString.Invariant($"{stem}-{i}{ending}"));
            if (!Path.Exists(Path.Combine(folder, moved)))
            {
                return moved;
            }
        }
    }

    // The files that the manifest lists, with their hashes. A manifest that is not ours lists nothing of ours.
    private static Dictionary<string, string?> Read(string folder)
    {
        var listed = new Dictionary<string, string?>(StringComparer.Ordinal);
        try
        {
            // Where a run was killed, the manifest of the earlier set is put back first.
            ReplacedSet.Recover(folder);
            var manifest = new FileInfo(Path.Combine(folder, DraftManifest.FileName));
            if (manifest is { Exists: true, LinkTarget: null, Length: <= MaxManifestBytes })
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(manifest.FullName));
                foreach (var (name, hash) in List(json.RootElement, "documents").Concat(List(json.RootElement, "files")))
                {
                    listed[name] = hash;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            listed.Clear();
        }

        return listed;
    }

    private static IEnumerable<(string Name, string? Hash)> List(JsonElement root, string key) => root.TryGetProperty(key, out var list)
        ? list.EnumerateArray().Where(d => d.GetProperty("name").ValueKind == JsonValueKind.String).Select(d => (d.GetProperty("name").GetString()!, d.TryGetProperty("sha256", out var hash) ? hash.GetString() : null))
        : [];

    // The manifest lies in a folder that others can write to: a name in it may not lead elsewhere.
    private static bool IsOurs(string folder, string name) =>
        AtomicFileWriter.StaysInside(folder, name) && new FileInfo(Path.Combine(folder, name)) is { Exists: true, LinkTarget: null };
}
