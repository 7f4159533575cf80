using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The keys of a record as they are in a file, from the generated description of the record. The same few records are bound thousands of times, so each shape is kept.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<JsonTypeInfo, RecordShape> Shapes = new();

    private readonly Dictionary<string, Field> byName;

    private RecordShape(JsonTypeInfo type)
    {
        Fields = [.. type.Properties.Where(p => p.Set is not null).Select((p, i) => new Field(i, p, type.Options.GetTypeInfo(p.PropertyType), FindContent(p)))];
        byName = Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    // What a text holds is declared on the property. It is looked at once for each record that a file uses.
    private static ContentAttribute? FindContent(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(ContentAttribute), inherit: false) is [ContentAttribute content] ? content : null;

    /// <summary>The fields that a file may state, in the order of the record.</summary>
    public IReadOnlyList<Field> Fields { get; }

    public static RecordShape Get(JsonTypeInfo type) => Shapes.GetOrAdd(type, t => new RecordShape(t));

    public Field? Find(string key) => byName.GetValueOrDefault(key);

    /// <summary>A field of a record.</summary>
    /// <param name="Index">Its place among the fields.</param>
    /// <param name="Property">Its description.</param>
    /// <param name="Type">The description of what it holds.</param>
    /// <param name="Content">What its text holds; null for what is no text.</param>
    internal sealed record Field(int Index, JsonPropertyInfo Property, JsonTypeInfo Type, ContentAttribute? Content)
    {
        public string Name => Property.Name;

        /// <summary>The name as it is written out.</summary>
        public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(Property.Name);
    }
}
