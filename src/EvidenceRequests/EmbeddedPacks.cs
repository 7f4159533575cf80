using EvidenceRequests.Packs;

namespace EvidenceRequests;

/// <summary>The packs that travel inside this library.</summary>
public static class EmbeddedPacks
{
    private static readonly Lazy<PackArchive> Inside = new(() => PackArchive.Open(() => typeof(EmbeddedPacks).Assembly.GetManifestResourceStream("packs.archive")!));

    /// <summary>The archive of them.</summary>
    public static PackArchive Archive => Inside.Value;
}
