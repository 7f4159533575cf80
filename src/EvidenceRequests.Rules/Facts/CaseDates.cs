using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Every date of a case file, found by the generated description of its records, so that a date added later is weighed too.</summary>
internal static class CaseDates
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> Shapes = new();

    /// <summary>The dates in the order of the records. What is not one day without doubt is left to the rules about unclear dates.</summary>
    public static IEnumerable<StatedDate> Find(CaseFile caseFile) => Find(caseFile, ModelJson.Default.CaseFile, string.Empty);

    private static IEnumerable<StatedDate> Find(object record, JsonTypeInfo type, string path)
    {
        foreach (var field in GetFields(type))
        {
            var value = field.Property.Get!(record);
            var here = path.Length == 0 ? field.Property.Name : $"{path}.{field.Property.Name}";
            var found = value switch
            {
                null => [],
                CaseDate { Value: { } day } => [new StatedDate(here, day, field.Meaning)],
                CaseTime { Day: { } day } => [new StatedDate(here, day, field.Meaning)],
                CaseDate or CaseTime => [],
                IEnumerable list => FindInList(list, field.Type, here),
                _ => Find(value, field.Type, here),
            };
            foreach (var date in found)
            {
                yield return date;
            }
        }
    }

    private static IEnumerable<StatedDate> FindInList(IEnumerable list, JsonTypeInfo type, string path)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        var id = element.Properties.FirstOrDefault(p => p.Name == "id");
        return list.Cast<object>().SelectMany((entry, i) =>
            Find(entry, element, id?.Get!(entry) is string name && FactPath.IsId(name) ? $"{path}.{name}" : FormattableString.Invariant($"{path}[{i}]")));
    }

    private static IReadOnlyList<Field> GetFields(JsonTypeInfo type) => Shapes.GetOrAdd(type.Type, _ =>
    [
        .. from property in type.Properties
           where property is { Get: not null, Set: not null }
           let held = type.Options.GetTypeInfo(property.PropertyType)
           where HoldsDates(held)
           select new Field(property, held, FindMeaning(property)),
    ]);

    private static bool HoldsDates(JsonTypeInfo type) =>
        type.Type == typeof(CaseDate) || type.Type == typeof(CaseTime)
        || (type.Kind == JsonTypeInfoKind.Object && GetFields(type).Count > 0)
        || (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && HoldsDates(type.Options.GetTypeInfo(element)));

    private static DateMeaning FindMeaning(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(DateOfAttribute), inherit: false) is [DateOfAttribute date] ? date.Meaning : DateMeaning.Other;

    /// <summary>A field that is a date or in which there are dates.</summary>
    private sealed record Field(JsonPropertyInfo Property, JsonTypeInfo Type, DateMeaning Meaning);
}
