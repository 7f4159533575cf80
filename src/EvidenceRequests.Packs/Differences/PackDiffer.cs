namespace EvidenceRequests.Packs;

/// <summary>Tells in words what changed between two states of the packs.</summary>
public static class PackDiffer
{
    /// <summary>All changes: packs first, statement by statement, then the other files by name.</summary>
    /// <param name="before">The older packs.</param>
    /// <param name="after">The newer packs.</param>
    public static IReadOnlyList<PackChange> Compare(LibraryReader before, LibraryReader after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, current) = (Trees(before), Trees(after));
        return
        [
            .. old.Keys.Union(current.Keys).Order(StringComparer.Ordinal).SelectMany(file => ComparePack(file, old.GetValueOrDefault(file), current.GetValueOrDefault(file))),
            .. CompareFiles(before.Files, after.Files),
        ];
    }

    private static Dictionary<string, PackFile> Trees(LibraryReader reader) => reader.ReadAll().Value is { } library
        ? PackFiles.From(library).ToDictionary(p => p.Path, StringComparer.Ordinal)
        : [];

    private static IEnumerable<PackChange> ComparePack(string file, PackFile? before, PackFile? after)
    {
        var name = (after ?? before)!.Id;
        return (before, after) switch
        {
            (null, _) => [new PackChange(name, $"new pack {file}", null, NameOf(after!))],
            (_, null) => [new PackChange(name, $"pack {file} was taken out", NameOf(before), null)],
            _ => FoldReadings(name, [.. new TreeComparison(name).Compare(before.Tree, after.Tree)]),
        };
    }

    // A pack that was read again has a new day on each of its sources, which would bury the one line that matters.
    private static IEnumerable<PackChange> FoldReadings(string name, IReadOnlyList<PackChange> changes)
    {
        var readings = changes.Where(c => c.Words.StartsWith("the day of reading of the source ", StringComparison.Ordinal)).GroupBy(c => (c.Before, c.After)).Where(g => g.Count() > 1).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var change in changes)
        {
            if (!readings.TryGetValue((change.Before, change.After), out var alike) || !alike.Contains(change))
            {
                yield return change;
            }
            else if (change == alike[0])
            {
                yield return change with { Words = FormattableString.Invariant($"the day of reading of {alike.Count} sources changed") };
            }
        }
    }

    private static string NameOf(PackFile pack) => pack.Tree.TryGetProperty("name", out var name) ? StatementWords.Text(name) : pack.Id;

    // Wording, word lists and letterheads are compared as files; a tool for texts shows the lines.
    private static IEnumerable<PackChange> CompareFiles(IPackSource before, IPackSource after)
    {
        var (old, current) = (Digests(before), Digests(after));
        foreach (var path in old.Keys.Union(current.Keys).Order(StringComparer.Ordinal))
        {
            var (was, isNow) = (old.GetValueOrDefault(path), current.GetValueOrDefault(path));
            if (was != isNow)
            {
                yield return new PackChange(path, was is null ? "new file" : isNow is null ? "the file was taken out" : path.StartsWith("templates/", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal) ? "the wording changed" : "the words changed", null, null);
            }
        }
    }

    private static Dictionary<string, string> Digests(IPackSource source) => source.List()
        .Where(p => p.StartsWith("templates/", StringComparison.Ordinal) || p.StartsWith("guide/", StringComparison.Ordinal) || p.StartsWith("vocabulary/", StringComparison.Ordinal))
        .ToDictionary(p => p, p => source.Digest(p) ?? LibraryReader.GetDigest(source.Read(p)), StringComparer.Ordinal);
}
