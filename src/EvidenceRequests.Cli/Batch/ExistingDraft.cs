using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Batch;

/// <summary>The documents that an earlier run left in the folder of a case.</summary>
/// <param name="Documents">Their names.</param>
/// <param name="NotDrafted">The steps that could not be drafted.</param>
internal sealed record ExistingDraft(IReadOnlyList<string> Documents, IReadOnlyList<string> NotDrafted)
{
    private const int MaxManifestBytes = 16 * 1024 * 1024;

    /// <summary>What is there, if it was made of the same things and nothing of it was touched since; else null.</summary>
    public static ExistingDraft? Find(string folder, string inputs)
    {
        try
        {
            var manifest = new FileInfo(Path.Combine(folder, DraftManifest.FileName));
            if (!manifest.Exists || manifest.Length > MaxManifestBytes)
            {
                return null;
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest.FullName));
            var root = json.RootElement;
            if (root.GetProperty("inputs").GetString() != inputs)
            {
                return null;
            }

            var documents = Files(root, "documents");
            return documents.Concat(Files(root, "files")).All(d => GetHash(Path.Combine(folder, d.Name)) == d.Hash)
                ? new ExistingDraft([.. documents.Select(d => d.Name)], [.. root.GetProperty("not_drafted").EnumerateArray().Select(s => s.GetString()!)])
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            // A manifest that is not ours, or a file that is gone: not what we would write.
            return null;
        }
    }

    private static List<(string Name, string Hash)> Files(JsonElement root, string key) =>
        [.. root.GetProperty(key).EnumerateArray().Select(d => (d.GetProperty("name").GetString()!, d.GetProperty("sha256").GetString()!))];

    private static string GetHash(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Sha256.Hex(stream);
    }
}
