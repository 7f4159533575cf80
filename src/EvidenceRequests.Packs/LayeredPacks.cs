namespace EvidenceRequests.Packs;

/// <summary>The files of several sources, each path taken from the last that has it.</summary>
internal sealed class LayeredPacks(IReadOnlyDictionary<string, IPackSource> files) : IPackSource
{
    public IReadOnlyList<string> List() => [.. files.Keys.Order(StringComparer.Ordinal)];

    public byte[] Read(string path) => files[path].Read(path);

    public string? Digest(string path) => files[path].Digest(path);
}
