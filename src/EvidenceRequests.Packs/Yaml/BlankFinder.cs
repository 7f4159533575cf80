using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Finds the blanks of a case file. A blank counts as not stated, so that the rest of the file can be planned and checked; what must be there
/// for a file to be read keeps the sign.
/// </summary>
internal sealed class BlankFinder
{
    private readonly List<(string Path, int Line, int Column)> blanks = [];

    /// <summary>The tree without its blanks, and where they are.</summary>
    public static (YamlNode Tree, IReadOnlyList<(string Path, int Line, int Column)> Blanks) Find(YamlNode root)
    {
        var finder = new BlankFinder();
        var tree = finder.Clear(root, ModelJson.Default.CaseFile, string.Empty, isRequired: true) ?? root;
        return finder.blanks.Count == 0 ? (root, []) : (tree, finder.blanks);
    }

    // Null for what counts as not stated.
    private YamlNode? Clear(YamlNode node, JsonTypeInfo? type, string path, bool isRequired)
    {
        switch (node)
        {
            case YamlScalar scalar when Blanks.Is(scalar.Text):
                blanks.Add((path, scalar.Line, scalar.Column));
                return !isRequired ? null : type?.Type == typeof(bool) ? scalar with { Text = "false" } : scalar;
            case YamlMapping mapping:
                var shape = type?.Kind == JsonTypeInfoKind.Object ? RecordShape.Get(type) : null;
                return mapping with { Entries = [.. mapping.Entries.Select(e => (e.Key, Value: Clear(e.Value, shape?.Find(e.Key.Text)?.Type, ReadingFindings.Join(path, e.Key.Text), shape?.Find(e.Key.Text)?.Property.IsRequired ?? false))).Where(e => e.Value is not null).Select(e => new YamlEntry(e.Key, e.Value!))] };
            case YamlSequence sequence:
                var element = type?.Kind == JsonTypeInfoKind.Enumerable ? type.Options.GetTypeInfo(type.ElementType!) : null;
                return sequence with { Values = [.. sequence.Values.Select((v, i) => Clear(v, element, FindId(v) is { } id ? $"{path}.{id}" : FormattableString.Invariant($"{path}[{i}]"), isRequired: false)).OfType<YamlNode>()] };
            default:
                return node;
        }
    }

    private static string? FindId(YamlNode node) => (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Text == "id")?.Value is YamlScalar { Text: var id } && FactPath.IsId(id) ? id : null;
}
