using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

internal sealed class CaseDateConverter : JsonConverter<CaseDate>
{
    public override CaseDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? CaseDate.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, CaseDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
