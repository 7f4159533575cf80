using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>
/// The one description of the records that the reader, the rules and the schemas share. It is generated at compile time,
/// so nothing is looked up by reflection when the program runs.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(Provider))]
[JsonSerializable(typeof(Country))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(VocabularyFile))]
[JsonSerializable(typeof(TemplateLayout))]
[JsonSerializable(typeof(LanguageWords))]
[JsonSerializable(typeof(GuideFile))]
internal sealed partial class ModelJson : JsonSerializerContext;
