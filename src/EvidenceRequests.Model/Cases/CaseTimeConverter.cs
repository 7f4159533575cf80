using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

internal sealed class CaseTimeConverter : JsonConverter<CaseTime>
{
    public override CaseTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? CaseTime.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, CaseTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
