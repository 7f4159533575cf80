using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Every field of the case file with its name, what helps to answer, its words and who can answer it. Paths, types and words come from the records;
/// names, help and examples from <c>vocabulary/fields.yaml</c>.
/// </summary>
public sealed class FieldCatalogue
{
    private readonly Dictionary<string, CaseField> byPath;

    private FieldCatalogue(IReadOnlyList<CaseField> fields)
    {
        Fields = fields;
        byPath = fields.ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The fields in the order of the records; groups come before what is in them.</summary>
    public IReadOnlyList<CaseField> Fields { get; }

    /// <summary>The catalogue of a vocabulary. A field that its table does not name is named by its key.</summary>
    public static FieldCatalogue Create(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var texts = new Dictionary<string, FieldText>(StringComparer.Ordinal);
        foreach (var text in vocabulary.Fields)
        {
            texts[text.Path] = text;
        }

        return new FieldCatalogue([.. Collect(ModelJson.Default.CaseFile, string.Empty, texts, vocabulary)]);
    }

    /// <summary>A field by its path, with or without the ids of entries: <c>facts.f3.text</c> is <c>facts.text</c>; null if there is none.</summary>
    public CaseField? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return byPath.GetValueOrDefault(path) ?? (GetPattern(path) is { } pattern ? byPath.GetValueOrDefault(pattern) : null);
    }

    /// <summary>The field at a path, or the nearest group or entry that holds it: a letter prints what follows from several fields too, such as the end of a preservation.</summary>
    public CaseField? FindNearest(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        for (var at = path; at.Length > 0; at = at.LastIndexOfAny(['.', '[']) is > 0 and var cut ? at[..cut] : string.Empty)
        {
            if (Find(at) is { } field)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>How a sentence names a field: its label in quotes, with the entry that it is of, such as <c>"What happened" of f3</c>; null if there is none.</summary>
    /// <param name="path">The path, with ids.</param>
    public string? Describe(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Find(path) is not { } field || PathPart.Parse(path) is not { } parts)
        {
            return null;
        }

        var (type, entry) = ((JsonTypeInfo?)ModelJson.Default.CaseFile, string.Empty);
        foreach (var part in parts)
        {
            if (type?.Kind == JsonTypeInfoKind.Enumerable && IsEntry(type, part))
            {
                entry = part.Key is { } id ? id : entry.Length == 0 || part.Index > 0 ? $"{(entry.Length == 0 ? string.Empty : entry + ", ")}no. {(part.Index + 1).ToString(CultureInfo.InvariantCulture)}" : entry;
            }

            type = CasePlace.GetType(type, part);
        }

        return entry.Length == 0 ? $"\"{field.Label}\"" : $"\"{field.Label}\" of {entry}";
    }

    /// <summary>The path of a field without the ids and numbers of entries; null if the records know no such field.</summary>
    internal static string? GetPattern(string path)
    {
        if (PathPart.Parse(path) is not { } parts)
        {
            return null;
        }

        var (type, pattern) = ((JsonTypeInfo?)ModelJson.Default.CaseFile, string.Empty);
        foreach (var part in parts)
        {
            if (type?.Kind == JsonTypeInfoKind.Enumerable)
            {
                // A path without ids goes on behind the list at once.
                var element = type.Options.GetTypeInfo(type.ElementType!);
                if (IsEntry(type, part))
                {
                    type = element;
                    continue;
                }

                type = element;
            }

            if (part.Key is null || CasePlace.GetType(type, part) is not { } inner)
            {
                return null;
            }

            (type, pattern) = (inner, ReadingFindings.Join(pattern, part.Key));
        }

        return pattern;
    }

    private static bool IsEntry(JsonTypeInfo list, PathPart part) =>
        part.Key is not { } key || list.Options.GetTypeInfo(list.ElementType!) is not { Kind: JsonTypeInfoKind.Object } element || RecordShape.Get(element).Find(key) is null;

    private static IEnumerable<CaseField> Collect(JsonTypeInfo type, string path, Dictionary<string, FieldText> texts, Vocabulary vocabulary)
    {
        foreach (var field in RecordShape.Get(type).Fields)
        {
            var position = ReadingFindings.Join(path, field.Name);
            var element = field.Type.Kind == JsonTypeInfoKind.Enumerable ? type.Options.GetTypeInfo(field.Type.ElementType!) : field.Type;
            yield return Create(position, field, element, texts.GetValueOrDefault(position), vocabulary);
            foreach (var inner in element.Kind == JsonTypeInfoKind.Object ? Collect(element, position, texts, vocabulary) : [])
            {
                yield return inner;
            }
        }
    }

    private static CaseField Create(string path, RecordShape.Field field, JsonTypeInfo element, FieldText? text, Vocabulary vocabulary)
    {
        var list = FindWords(field, element, vocabulary);
        var hasUnknown = field.Content is ClosedAttribute { OrUnknown: true } || list?.Contains(ClosedAttribute.Unknown) == true;
        return new CaseField
        {
            Path = path,
            Type = GetType(field, element),
            IsList = field.Type.Kind == JsonTypeInfoKind.Enumerable,
            IsRequired = field.Property.IsRequired,
            Label = text?.Label ?? field.Name,
            Hint = text?.Hint,
            Example = text?.Example,
            Models = text?.Models ?? [],
            Words = list is null ? [] : [.. list.Words.Select(w => new FieldWord(w.Id, w.Name ?? w.Id, w.Group))],
            Owner = FactOwners.Find(path),
            HasWordForUnknown = hasUnknown,
            CanBeUnknown = hasUnknown || text?.CanBeUnknown == true,
        };
    }

    private static ClosedList? FindWords(RecordShape.Field field, JsonTypeInfo element, Vocabulary vocabulary)
    {
        var type = Nullable.GetUnderlyingType(element.Type) ?? element.Type;
        return type.IsEnum ? EnumWords.GetList(type) : field.Content is StateCodeAttribute { HasPack: false } ? vocabulary.GetList(WordLists.States) : (field.Content as ClosedAttribute)?.GetList(vocabulary);
    }

    private static FieldType GetType(RecordShape.Field field, JsonTypeInfo element)
    {
        var type = Nullable.GetUnderlyingType(element.Type) ?? element.Type;
        return element.Kind switch
        {
            JsonTypeInfoKind.Object => FieldType.Group,
            JsonTypeInfoKind.Dictionary => FieldType.Answers,
            _ when type == typeof(int) => FieldType.Number,
            _ when type == typeof(bool) => FieldType.YesNo,
            _ when type == typeof(CaseDate) => FieldType.Date,
            _ when type == typeof(CaseTime) => FieldType.Time,
            _ when type.IsEnum => FieldType.Word,
            _ => field.Content switch
            {
                RefersToAttribute or ExhibitAttribute => FieldType.Reference,
                DefinesAttribute => FieldType.Name,
                ClosedAttribute => FieldType.Word,
                FreeTextAttribute => FieldType.Text,
                _ => FieldType.Form,
            },
        };
    }
}
