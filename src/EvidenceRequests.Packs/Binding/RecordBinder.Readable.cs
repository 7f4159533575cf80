using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <content>Going on where a value cannot be read: a form is filled in field by field, and the rest of it still has to be answered.</content>
internal sealed partial class RecordBinder
{
    // The value itself; what is inside a group or list is looked at when its turn comes.
    private bool CanRead(YamlNode node, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
            case JsonTypeInfoKind.Dictionary:
                return node is YamlMapping;
            case JsonTypeInfoKind.Enumerable:
                return node is YamlSequence;
            default:
                var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
                return node is YamlScalar scalar && !words.IsUnknown(scalar) && CanRead(scalar.Text, target);
        }
    }

    private static bool CanRead(string text, Type type) =>
        type == typeof(int) ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        : type == typeof(bool) ? WordKey.Create(text) is "true" or "false" or "yes" or "no"
        : !type.IsEnum || EnumWords.GetList(type).Find(text).Id is not null;

    // Says what is wrong with a value, and writes it nowhere.
    private void Report(YamlNode node, JsonTypeInfo type, string path, ContentAttribute? content)
    {
        var kept = writer;
        using var scratch = new Utf8JsonWriter(new ArrayBufferWriter<byte>(), new JsonWriterOptions { SkipValidation = true });
        writer = scratch;
        Write(node, type, path, content);
        writer = kept;
    }

    // What a record cannot do without, where the file does not have it.
    private void WriteStandIn(RecordShape.Field field)
    {
        if (!goesOn || !field.Property.IsRequired)
        {
            return;
        }

        writer.WritePropertyName(field.Encoded);
        if (field.Type.Kind == JsonTypeInfoKind.Object)
        {
            writer.WriteStartObject();
            foreach (var inner in RecordShape.Get(field.Type).Fields)
            {
                WriteStandIn(inner);
            }

            writer.WriteEndObject();
        }
        else if (field.Type.Type == typeof(bool))
        {
            writer.WriteBooleanValue(false);
        }
        else
        {
            writer.WriteStringValue(Blanks.Sign);
        }
    }
}
