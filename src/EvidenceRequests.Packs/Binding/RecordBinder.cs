using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Binds a tree to a record. The shape comes from the generated description of the records, so unknown keys, missing keys and wrong
/// types are all reported at once and at their places; what is right is then read by the serializer of the framework.
/// </summary>
internal sealed class RecordBinder
{
    private readonly string file;
    private readonly Vocabulary? vocabulary;
    private readonly List<Finding> findings;
    private readonly Dictionary<string, (int Line, int Column)> places;
    private readonly JsonSerializerOptions options;
    private readonly Utf8JsonWriter writer;

    private RecordBinder(string file, Vocabulary? vocabulary, List<Finding> findings, Dictionary<string, (int Line, int Column)> places, JsonSerializerOptions options, Utf8JsonWriter writer)
    {
        this.writer = writer;
        this.file = file;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.places = places;
        this.options = options;
    }

    /// <summary>Binds; null if anything is wrong, with all that is wrong among the findings.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="type">The record.</param>
    /// <param name="file">Name for findings.</param>
    /// <param name="vocabulary">The word lists, or null while they are themselves being read.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="places">Receives the place of every fact.</param>
    public static T? Bind<T>(YamlNode root, JsonTypeInfo<T> type, string file, Vocabulary? vocabulary, List<Finding> findings, Dictionary<string, (int Line, int Column)> places)
        where T : class
    {
        var before = findings.Count;
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            new RecordBinder(file, vocabulary, findings, places, type.Options, writer).Write(root, type, string.Empty, list: null);
        }

        return findings.Skip(before).Any(f => f.Severity == Severity.Error) ? null : JsonSerializer.Deserialize(buffer.WrittenSpan, type);
    }

    private void Write(YamlNode node, JsonTypeInfo type, string path, string? list)
    {
        places.TryAdd(path, (node.Line, node.Column));
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                WriteRecord(node, type, path);
                break;
            case JsonTypeInfoKind.Enumerable:
                WriteList(node, type, path, list);
                break;
            case JsonTypeInfoKind.Dictionary:
                WriteDictionary(node, path);
                break;
            default:
                WriteValue(node, type, path, list);
                break;
        }
    }

    private void WriteRecord(YamlNode node, JsonTypeInfo type, string path)
    {
        if (node is not YamlMapping mapping)
        {
            Wrong(node, path, "a group of keys with their values");
            return;
        }

        var shape = RecordShape.Get(type);
        var given = new bool[shape.Fields.Count];
        writer.WriteStartObject();
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is not { } field)
            {
                var suggestion = Suggestion.Closest(entry.Key.Text, shape.Fields.Select(f => f.Name));
                findings.Add(ReadingFindings.UnknownKey(file, entry.Key, suggestion));
                continue;
            }

            if (entry.Value is YamlScalar { IsNull: true })
            {
                continue;
            }

            given[field.Index] = true;
            writer.WritePropertyName(field.Encoded);
            var position = ReadingFindings.Join(path, field.Name);
            Write(entry.Value, field.Type, position, field.List);
            places[position] = (entry.Key.Line, entry.Key.Column);
        }

        foreach (var field in shape.Fields)
        {
            if (!given[field.Index])
            {
                WriteAbsent(field, mapping, path);
            }
        }

        writer.WriteEndObject();
    }

    // The serializer sets a list that is not written to null, so an empty one is written.
    private void WriteAbsent(RecordShape.Field field, YamlMapping mapping, string path)
    {
        if (field.Property.IsRequired)
        {
            findings.Add(ReadingFindings.MissingKey(file, mapping, field.Name, path));
            return;
        }

        switch (field.Type.Kind)
        {
            case JsonTypeInfoKind.Enumerable:
                writer.WriteStartArray(field.Encoded);
                writer.WriteEndArray();
                break;
            case JsonTypeInfoKind.Dictionary:
                writer.WriteStartObject(field.Encoded);
                writer.WriteEndObject();
                break;
            default:
                break;
        }
    }

    private void WriteList(YamlNode node, JsonTypeInfo type, string path, string? list)
    {
        if (node is not YamlSequence sequence)
        {
            Wrong(node, path, "a list, each entry on its own line behind a dash or all in square brackets");
            return;
        }

        var element = options.GetTypeInfo(type.ElementType!);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        writer.WriteStartArray();
        for (var i = 0; i < sequence.Values.Count; i++)
        {
            var id = FindId(sequence.Values[i]);
            var position = id is not null && ids.Add(id) ? $"{path}.{id}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            Write(sequence.Values[i], element, position, list);
        }

        writer.WriteEndArray();
    }

    internal static string? FindId(YamlNode node) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Text == "id")?.Value is YamlScalar { Text: var id } && FactPath.IsId(id) ? id : null;

    private void WriteDictionary(YamlNode node, string path)
    {
        if (node is not YamlMapping mapping)
        {
            Wrong(node, path, "a group of keys with their values");
            return;
        }

        writer.WriteStartObject();
        foreach (var entry in mapping.Entries)
        {
            var position = ReadingFindings.Join(path, entry.Key.Text);
            places[position] = (entry.Key.Line, entry.Key.Column);
            if (entry.Value is YamlScalar scalar)
            {
                writer.WriteString(entry.Key.Text, scalar.Text);
            }
            else
            {
                Wrong(entry.Value, position, "one value");
            }
        }

        writer.WriteEndObject();
    }

    private void WriteValue(YamlNode node, JsonTypeInfo type, string path, string? list)
    {
        if (node is not YamlScalar scalar)
        {
            Wrong(node, path, "one value");
            return;
        }

        var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (target == typeof(int))
        {
            WriteNumber(scalar, path);
        }
        else if (target == typeof(bool))
        {
            WriteBoolean(scalar, path);
        }
        else if (target == typeof(DateOnly))
        {
            WriteDate(scalar, path);
        }
        else if (target.IsEnum)
        {
            var (words, name) = VocabularyWords.Find(target);
            WriteWord(scalar, path, words, name);
        }
        else
        {
            WriteText(scalar, path, list);
        }
    }

    private void WriteText(YamlScalar scalar, string path, string? list)
    {
        if (list is not null && vocabulary is not null)
        {
            WriteWord(scalar, path, VocabularyWords.Find(vocabulary, list), list);
            return;
        }

        writer.WriteStringValue(scalar.Text);
    }

    private void WriteWord(YamlScalar scalar, string path, IReadOnlySet<string> words, string list)
    {
        if (!words.Contains(scalar.Text))
        {
            findings.Add(ReadingFindings.UnknownWord(file, scalar, path, scalar.Text, list, Suggestion.Closest(scalar.Text, words)));
        }

        writer.WriteStringValue(scalar.Text);
    }

    private void WriteNumber(YamlScalar scalar, string path)
    {
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            writer.WriteNumberValue(number);
            return;
        }

        Wrong(scalar, path, "a whole number in digits, such as 90");
    }

    private void WriteBoolean(YamlScalar scalar, string path)
    {
        if (scalar.Text is "true" or "false")
        {
            writer.WriteBooleanValue(scalar.Text == "true");
            return;
        }

        Wrong(scalar, path, "true or false");
    }

    private void WriteDate(YamlScalar scalar, string path)
    {
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            writer.WriteStringValue(scalar.Text);
            return;
        }

        Wrong(scalar, path, "a date, year first, such as 2026-10-12");
    }

    private void Wrong(YamlNode node, string path, string expected)
    {
        findings.Add(ReadingFindings.WrongShape(file, node, path, expected));
        writer.WriteNullValue();
    }
}
