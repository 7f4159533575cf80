using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>What is at a path by the records of the case file.</summary>
/// <param name="Type">What it holds.</param>
/// <param name="Content">What its text holds; null for what is no text.</param>
internal sealed record FieldTypes(JsonTypeInfo Type, ContentAttribute? Content)
{
    /// <summary>What is at a path; null if the records know no such place.</summary>
    public static FieldTypes? Find(string path)
    {
        if (PathPart.Parse(path) is not { } parts)
        {
            return null;
        }

        var found = new FieldTypes(ModelJson.Default.CaseFile, Content: null);
        foreach (var part in parts)
        {
            if (found.Within(part) is not { } inner)
            {
                return null;
            }

            found = inner;
        }

        return found;
    }

    /// <summary>Values of an entry of a list in the order of its record.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Order(string list, IEnumerable<KeyValuePair<string, string>> values)
    {
        var shape = Find(list + "[0]") is { Type: { Kind: JsonTypeInfoKind.Object } type } ? RecordShape.Get(type) : null;
        return values.OrderBy(v => shape?.Find(v.Key.Split('.', '[')[0])?.Index ?? int.MaxValue);
    }

    private FieldTypes? Within(PathPart part) => Type.Kind switch
    {
        JsonTypeInfoKind.Object when part.Key is { } key => RecordShape.Get(Type).Find(key) is { } field ? new FieldTypes(field.Type, field.Content) : null,
        JsonTypeInfoKind.Enumerable => new FieldTypes(Type.Options.GetTypeInfo(Type.ElementType!), Content),
        JsonTypeInfoKind.Dictionary when part.Key is not null => new FieldTypes(Type.Options.GetTypeInfo(Type.ElementType!), Content: null),
        _ => null,
    };
}
