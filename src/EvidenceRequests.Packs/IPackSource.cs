namespace EvidenceRequests.Packs;

/// <summary>Where packs, vocabulary and wording come from.</summary>
public interface IPackSource
{
    /// <summary>Paths of all files, with <c>/</c> between folders, relative to the root: <c>providers/meta.yaml</c>.</summary>
    IReadOnlyList<string> List();

    /// <summary>The bytes of one file of the list.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    byte[] Read(string path);

    /// <summary>The SHA-256 of a file of the list in lower-case hexadecimal digits, its line ends folded, where it is known without reading the file; else null.</summary>
    string? Digest(string path) => null;

    /// <summary>What was read of a file of the list when the packs were put together, where they were; else null, and the file is read.</summary>
    internal CompiledPack? Compiled(string path) => null;
}
