using System.Text.Json;

namespace EvidenceRequests.Cli.Files;

/// <summary>
/// Documents of an earlier draft that a new one no longer makes. They are moved aside, because a letter that lies beside a manifest that
/// does not name it may still be sent.
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
            // Where a run was killed, the manifest of the earlier set is put back first.
            ReplacedSet.Recover(folder);
            var manifest = new FileInfo(Path.Combine(folder, DraftManifest.FileName));
            if (manifest is not { Exists: true, LinkTarget: null, Length: <= MaxManifestBytes })
            {
                return [];
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest.FullName));
            return [.. List(json.RootElement, "documents").Concat(List(json.RootElement, "files")).Except(names, StringComparer.Ordinal).Where(n => IsOurs(folder, n))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or ArgumentException)
        {
            // A manifest that is not ours lists nothing of ours.
            return [];
        }
    }

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

    private static IEnumerable<string> List(JsonElement root, string key) =>
        root.TryGetProperty(key, out var list) ? list.EnumerateArray().Select(d => d.GetProperty("name").GetString()).OfType<string>() : [];

    // The manifest lies in a folder that others can write to: a name in it may not lead elsewhere.
    private static bool IsOurs(string folder, string name) =>
        AtomicFileWriter.StaysInside(folder, name) && new FileInfo(Path.Combine(folder, name)) is { Exists: true, LinkTarget: null };
}
