using System.Text;
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

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Digests = new(() => Encoding.UTF8.GetString(Resource("packs.sha256"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', 2))
        .ToDictionary(l => l[1].Replace('\\', '/')[Root.Length..], l => l[0].ToLowerInvariant(), StringComparer.Ordinal));

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. Names.Value.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path) => Resource(Names.Value[path]);

    /// <inheritdoc/>
    public string? Digest(string path) => Digests.Value[path];

    private static byte[] Resource(string name)
    {
        using var stream = typeof(EmbeddedPacks).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
