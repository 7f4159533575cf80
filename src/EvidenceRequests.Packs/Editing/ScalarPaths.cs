using System.Globalization;

namespace EvidenceRequests.Packs;

/// <summary>Every single value of a tree by its path, as the reader of case files names facts.</summary>
internal static class ScalarPaths
{
    private static readonly ResolvedWords AsWritten = new();

    public static Dictionary<string, YamlScalar> Collect(YamlNode root, ResolvedWords words)
    {
        var paths = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        Collect(root, string.Empty, words, paths);
        return paths;
    }

    /// <summary>The same with the words as they are written, whatever they mean.</summary>
    public static Dictionary<string, YamlScalar> Collect(YamlNode root) => Collect(root, AsWritten);

    /// <summary>The path as written of a place that a path leads to.</summary>
    public static string Describe(CasePlace place)
    {
        var path = string.Empty;
        foreach (var (parent, index) in place.Steps)
        {
            path = parent is YamlMapping group ? ReadingFindings.Join(path, group.Entries[index].Key.Text) : Describe((YamlSequence)parent, index, path);
        }

        foreach (var part in place.Rest)
        {
            path = part.Key is { } key ? ReadingFindings.Join(path, key) : string.Create(CultureInfo.InvariantCulture, $"{path}[{part.Index}]");
        }

        return path;
    }

    private static string Describe(YamlSequence list, int index, string path)
    {
        var id = AsWritten.FindId(list.Values[index]);
        return id is not null && list.Values.Take(index).All(v => AsWritten.FindId(v) != id) ? $"{path}.{id}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
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
