using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>One file of the packs as it was read: its record, what is wrong with it, and the place of each statement.</summary>
internal sealed record FileReading(object? Value, IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, (int Line, int Column)> Places)
{
    public static FileReading Of<T>(string path, byte[] bytes, JsonTypeInfo<T> type, Vocabulary? words)
        where T : class
    {
        var findings = new List<Finding>();
        var places = new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal);
        var tree = StrictYaml.Read(bytes, path, warnAboutHash: false, findings);
        return new FileReading(tree is null ? null : RecordBinder.Bind(tree, type, path, words, findings, places), findings, places);
    }
}
