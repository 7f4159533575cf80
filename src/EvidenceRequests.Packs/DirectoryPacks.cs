namespace EvidenceRequests.Packs;

/// <summary>Packs in a folder: an agency's own providers, wording and letterhead, or the project's own tree.</summary>
public sealed class DirectoryPacks : IPackSource
{
    /// <summary>The folders that are looked at; anything else in the folder is left alone.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["countries", "guide", "instruments", "providers", "templates", "vocabulary"];

    /// <summary>Bytes of the largest file that is read.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Files in all folders together.</summary>
    public const int MaxFiles = 10_000;

    private const int Deepest = 8;

    // A link may lead to any file of the user, and round in a circle. A folder without links cannot.
    private static readonly EnumerationOptions Inside = new() { RecurseSubdirectories = true, MaxRecursionDepth = Deepest, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <summary>The root folder.</summary>
    public required string Root { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> List() =>
    [
        .. Folders
            .Select(folder => Path.Combine(Root, folder))
            .Where(folder => Directory.Exists(folder) && new DirectoryInfo(folder).LinkTarget is null)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Inside))
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What keeps the folder from being read: a file that is too large, or too many files; null if nothing does.</summary>
    public string? FindExcess()
    {
        var files = List();
        return files.Count > MaxFiles ? FormattableString.Invariant($"the folder holds more than {MaxFiles} files.")
            : files.FirstOrDefault(f => new FileInfo(Path.Combine(Root, f)).Length > MaxBytes) is { } large ? FormattableString.Invariant($"{large} is larger than {MaxBytes / (1024 * 1024)} MiB.")
            : null;
    }

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        // A pipe has no length, and opening it would wait for ever.
        var file = new FileInfo(Path.Combine(Root, path));
        return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
    }
}
