using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Tests;

/// <summary>JSON schemas for editors, made from the records. The reader, not the schema, is the authority.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(string name)
    {
        JsonTypeInfo type = name switch
        {
            "case" => ModelJson.Default.CaseFile,
            "provider" => ModelJson.Default.Provider,
            "country" => ModelJson.Default.Country,
            _ => ModelJson.Default.Instrument,
        };
        var schema = (JsonObject)type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.TypeInfo.Type == typeof(CaseDate) || context.TypeInfo.Type == typeof(CaseTime))
        {
            schema = new JsonObject { ["type"] = "string" };
        }

        if (schema is JsonObject node)
        {
            var comment = context.PropertyInfo is { } property ? RecordComments.Find(property.DeclaringType, property.Name) : RecordComments.Find(context.TypeInfo.Type);
            if (comment.Length > 0 && !node.ContainsKey("description"))
            {
                node.Insert(0, "description", comment);
            }
        }

        if (schema is JsonObject words && context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(ClosedAttribute), inherit: false) is [ClosedAttribute closed]
            && closed.GetList(Scenario.Drafter.Vocabulary) is { Words.Count: <= 60 } list)
        {
            (words["items"] as JsonObject ?? words)["examples"] = new JsonArray([.. list.Words.Select(w => JsonValue.Create(w.Id))]);
        }

        return schema;
    }
}
