using System.Text;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Packs that are in memory, so that a test can change one word of one file.</summary>
internal sealed class TextPacks(IReadOnlyDictionary<string, string> files) : IPackSource
{
    private static readonly Lazy<TextPacks> Shared = new(() => Create(ProjectFolder.Combine("tests", "testpacks", "good")));

    private static readonly Lazy<TextPacks> SharedWords = new(() => new TextPacks(
        Create(ProjectFolder.Root, "vocabulary").Files.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal)));

    /// <summary>The invented packs without a fault.</summary>
    public static TextPacks Good => Shared.Value;

    /// <summary>The word lists of the project.</summary>
    public static TextPacks Words => SharedWords.Value;

    public IReadOnlyDictionary<string, string> Files => files;

    public IReadOnlyList<string> List() => [.. files.Keys];

    public byte[] Read(string path) => Encoding.UTF8.GetBytes(files[path]);

    /// <summary>The same files, one of them changed. Fails if the text to change is not in it.</summary>
    public TextPacks Change(string path, string old, string replacement)
    {
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        return With(path, files[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    public TextPacks With(string path, string text) => new(new Dictionary<string, string>(files, StringComparer.Ordinal) { [path] = text });

    public TextPacks Without(string path) => new(files.Where(f => f.Key != path).ToDictionary(StringComparer.Ordinal));

    public LibraryReader Open() => LibraryReader.Open([Words, this]);

    private static TextPacks Create(string root, string? folder = null)
    {
        var packs = new DirectoryPacks { Root = root };
        return new TextPacks(packs.List().Where(p => folder is null || p.StartsWith(folder + "/", StringComparison.Ordinal))
            .ToDictionary(p => p, p => Encoding.UTF8.GetString(packs.Read(p)), StringComparer.Ordinal));
    }
}
