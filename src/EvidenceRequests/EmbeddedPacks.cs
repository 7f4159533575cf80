using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>The packs that travel inside this library.</summary>
public sealed record EmbeddedPacks : IPackSource
{
    private const string Root = "packs/";

    // Folder marks of the machine that built the library are folded, so that names are the same everywhere.
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Names = new(() => typeof(EmbeddedPacks).Assembly.GetManifestResourceNames()
        .Select(name => (name, path: name.Replace('\\', '/')))
        .Where(n => n.path.StartsWith(Root, StringComparison.Ordinal))
        .ToDictionary(n => n.path[Root.Length..], n => n.name, StringComparer.Ordinal));

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. Names.Value.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        using var stream = typeof(EmbeddedPacks).Assembly.GetManifestResourceStream(Names.Value[path])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
