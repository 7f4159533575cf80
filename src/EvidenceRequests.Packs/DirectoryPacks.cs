namespace EvidenceRequests.Packs;

/// <summary>Packs in a folder: an agency's own providers, wording and letterhead, or the project's own tree.</summary>
public sealed class DirectoryPacks : IPackSource
{
    /// <summary>The folders that are looked at; anything else in the folder is left alone.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["countries", "instruments", "providers", "templates", "vocabulary"];

    /// <summary>The root folder.</summary>
    public required string Root { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> List() =>
    [
        .. Folders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));
}
