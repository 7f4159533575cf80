using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceRequests.Model;

/// <summary>Writes the words of an enumeration as packs and case files write them: <c>kebab-case</c>.</summary>
internal sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
