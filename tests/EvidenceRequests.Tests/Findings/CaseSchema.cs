using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Tests.Findings;

/// <summary>The keys that a case file can hold, found by their paths.</summary>
internal static class CaseSchema
{
    public static IReadOnlySet<string> Roots { get; } = ModelJson.Default.CaseFile.Properties.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);

    public static bool Exists(string path) => Find(path) is not null;

    /// <summary>The type at a path and the property that bears the last key; null where there is no such key.</summary>
    public static (JsonTypeInfo Type, PropertyInfo? Property)? Find(string path)
    {
        JsonTypeInfo type = ModelJson.Default.CaseFile;
        PropertyInfo? property = null;
        foreach (var key in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            if (type.Kind == JsonTypeInfoKind.Enumerable)
            {
                type = type.Options.GetTypeInfo(type.ElementType!);

                // An entry can be named by its place or its id; without one, the key speaks of each entry.
                if (key[0] == '[' || (type.Kind == JsonTypeInfoKind.Object && type.Properties.Any(p => p.Name == "id") && type.Properties.All(p => p.Name != key)))
                {
                    continue;
                }
            }

            if (type.Kind == JsonTypeInfoKind.Dictionary)
            {
                return (type.Options.GetTypeInfo(typeof(string)), property);
            }

            if (FindKey(type, key) is not { } found)
            {
                return null;
            }

            property = found;
            type = type.Options.GetTypeInfo(property.PropertyType);
        }

        return (type, property);
    }

    public static PropertyInfo? FindKey(JsonTypeInfo type, string key) => type.Kind != JsonTypeInfoKind.Object || type.Properties.All(p => p.Name != key)
        ? null
        : type.Type.GetProperties().FirstOrDefault(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == key);
}
