using System.Globalization;

namespace EvidenceRequests.Packs;

/// <summary>Every single value of a tree by its path, as the reader of case files names facts.</summary>
internal static class ScalarPaths
{
    public static Dictionary<string, YamlScalar> Collect(YamlNode root, ResolvedWords words)
    {
        var paths = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        Collect(root, string.Empty, words, paths);
        return paths;
    }

    private static void Collect(YamlNode node, string path, ResolvedWords words, Dictionary<string, YamlScalar> paths)
    {
        switch (node)
        {
            case YamlScalar scalar:
                paths.TryAdd(path, scalar);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Value, ReadingFindings.Join(path, words.GetText(entry.Key)), words, paths);
                }

                break;
            case YamlSequence sequence:
                Collect(sequence, path, words, paths);
                break;
        }
    }

    private static void Collect(YamlSequence sequence, string path, ResolvedWords words, Dictionary<string, YamlScalar> paths)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sequence.Values.Count; i++)
        {
            var id = words.FindId(sequence.Values[i]);
            Collect(sequence.Values[i], id is not null && ids.Add(id) ? $"{path}.{id}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), words, paths);
        }
    }
}
