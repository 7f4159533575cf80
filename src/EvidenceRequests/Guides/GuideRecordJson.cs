using System.Text.Json.Serialization;

namespace EvidenceRequests.Guides;

/// <summary>How <c>guide.json</c> is written and read, generated while the library is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(GuideRecord))]
internal sealed partial class GuideRecordJson : JsonSerializerContext;
