using EvidenceRequests.Documents;

namespace EvidenceRequests.Files;

/// <summary>The archive of each package of a release, so that it can be handed on as one file.</summary>
internal static class ReleaseArchives
{
    /// <summary>The archives, by the folder of their package.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Create(IReadOnlyList<ReleasedFile> released) => released
        .Where(r => r.Name.Contains('/', StringComparison.Ordinal)).GroupBy(r => r.Name[..r.Name.IndexOf('/', StringComparison.Ordinal)])
        .Select(p => ($"{p.Key}.zip", DraftArchive.Write([.. p.Select(r => (r.Name, r.Document.Bytes))])));
}
