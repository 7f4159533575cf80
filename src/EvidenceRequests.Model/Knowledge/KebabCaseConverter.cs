using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Writes the words of an enumeration as they stand in packs and case files: <c>kebab-case</c>.</summary>
internal sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
