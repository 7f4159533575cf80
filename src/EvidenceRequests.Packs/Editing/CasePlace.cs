using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>How far a path leads into a tree.</summary>
internal sealed class CasePlace
{
    private CasePlace(IReadOnlyList<(YamlNode Parent, int Index)> steps, YamlNode node, JsonTypeInfo? type, IReadOnlyList<PathPart> rest)
    {
        Steps = steps;
        Node = node;
        Type = type;
        Rest = rest;
    }

    /// <summary>The groups and lists passed, with the number of the entry that was taken in each.</summary>
    public IReadOnlyList<(YamlNode Parent, int Index)> Steps { get; }

    /// <summary>The last node that is there.</summary>
    public YamlNode Node { get; }

    /// <summary>What should be there by the records; null where they do not know.</summary>
    public JsonTypeInfo? Type { get; }

    /// <summary>What of the path is not in the file yet.</summary>
    public IReadOnlyList<PathPart> Rest { get; }

    /// <summary>True if the whole path is in the file.</summary>
    public bool IsThere => Rest.Count == 0;

    /// <summary>The last node that is there, as the end of the path.</summary>
    public CasePlace AsThere() => new(Steps, Node, Type, []);

    /// <summary>The place some levels up.</summary>
    public CasePlace Up(int levels)
    {
        var missing = Math.Min(levels, Rest.Count);
        var steps = Steps.Take(Steps.Count - levels + missing).ToList();
        return new CasePlace(steps, Node, type: null, [.. Rest.Take(Rest.Count - missing)]);
    }

    /// <summary>Follows a path.</summary>
    public static CasePlace Find(YamlNode root, IReadOnlyList<PathPart> parts, ResolvedWords words)
    {
        var steps = new List<(YamlNode, int)>();
        var (node, type) = (root, (JsonTypeInfo?)ModelJson.Default.CaseFile);
        var i = 0;
        for (; i < parts.Count; i++)
        {
            var index = FindIndex(node, parts[i], words);
            if (index < 0)
            {
                break;
            }

            steps.Add((node, index));
            type = GetType(type, parts[i]);
            node = node is YamlMapping mapping ? mapping.Entries[index].Value : ((YamlSequence)node).Values[index];
        }

        return new CasePlace(steps, node, type, [.. parts.Skip(i)]);
    }

    /// <summary>What is inside a type by one part of a path.</summary>
    public static JsonTypeInfo? GetType(JsonTypeInfo? type, PathPart part) => type?.Kind switch
    {
        JsonTypeInfoKind.Object when part.Key is { } key => RecordShape.Get(type).Find(key)?.Type,
        JsonTypeInfoKind.Enumerable => type.Options.GetTypeInfo(type.ElementType!),
        _ => null,
    };

    private static int FindIndex(YamlNode node, PathPart part, ResolvedWords words)
    {
        switch (node, part.Key)
        {
            case (YamlMapping mapping, { } key):
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    if (words.GetText(mapping.Entries[i].Key) == key)
                    {
                        return i;
                    }
                }

                return -1;
            case (YamlSequence sequence, { } id):
                for (var i = 0; i < sequence.Values.Count; i++)
                {
                    if (words.FindId(sequence.Values[i]) == id)
                    {
                        return i;
                    }
                }

                return -1;
            case (YamlSequence sequence, null):
                return part.Index < sequence.Values.Count ? part.Index : -1;
            default:
                return -1;
        }
    }
}
