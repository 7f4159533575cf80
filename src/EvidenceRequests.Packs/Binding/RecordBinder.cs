using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>
/// Binds a tree to a record by the generated description of the records: everything that is wrong is reported at once and at its place.
/// </summary>
internal sealed partial class RecordBinder
{
    // A hundred years; beyond it the end of a term lies outside the calendar.
    private const int MaxDays = 36_500;

    private readonly string file;
    private readonly Vocabulary? vocabulary;
    private readonly List<Finding> findings;
    private readonly Dictionary<string, (int Line, int Column)> places;
    private readonly JsonSerializerOptions options;
    private Utf8JsonWriter writer;
    private readonly ResolvedWords words;
    private readonly bool isCase;

    /// <summary>A value that cannot be read counts as not stated, so that the rest can be bound.</summary>
    private readonly bool goesOn;

    private RecordBinder(string file, Vocabulary? vocabulary, ResolvedWords? words, List<Finding> findings, Dictionary<string, (int Line, int Column)> places, JsonSerializerOptions options, Utf8JsonWriter writer, bool goesOn)
    {
        this.goesOn = goesOn;
        this.writer = writer;
        this.file = file;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.places = places;
        this.options = options;
        isCase = words is not null;
        this.words = words ?? new ResolvedWords();
    }

    /// <summary>Binds a pack; null if anything is wrong, with all that is wrong among the findings.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="type">The record.</param>
    /// <param name="file">Name for findings.</param>
    /// <param name="vocabulary">The word lists, or null while they are themselves being read.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="places">Receives the place of every fact.</param>
    public static T? Bind<T>(YamlNode root, JsonTypeInfo<T> type, string file, Vocabulary? vocabulary, List<Finding> findings, Dictionary<string, (int Line, int Column)> places)
        where T : class => Bind(root, type, file, vocabulary, words: null, findings, places);

    /// <summary>Binds a case file, whose words are resolved; null if anything is wrong, with all that is wrong among the findings.</summary>
    public static T? Bind<T>(YamlNode root, JsonTypeInfo<T> type, string file, ResolvedWords words, List<Finding> findings, Dictionary<string, (int Line, int Column)> places)
        where T : class => Bind(root, type, file, vocabulary: null, words, findings, places);

    /// <summary>Binds a case file as far as it can be read: what cannot counts as not stated, and what must be there is a blank. Null where nothing can be read.</summary>
    public static T? BindReadable<T>(YamlNode root, JsonTypeInfo<T> type, string file, ResolvedWords words, List<Finding> findings, Dictionary<string, (int Line, int Column)> places)
        where T : class => root is YamlMapping ? JsonSerializer.Deserialize(Write(root, type, file, vocabulary: null, words, findings, places, goesOn: true), type) : null;

    private static T? Bind<T>(YamlNode root, JsonTypeInfo<T> type, string file, Vocabulary? vocabulary, ResolvedWords? words, List<Finding> findings, Dictionary<string, (int Line, int Column)> places)
        where T : class
    {
        var before = findings.Count;
        var json = Write(root, type, file, vocabulary, words, findings, places);
        return findings.Skip(before).Any(f => f.Severity == Severity.Error) ? null : JsonSerializer.Deserialize(json, type);
    }

    /// <summary>Writes a tree as the serializer reads it, with all that is wrong among the findings.</summary>
    internal static ReadOnlySpan<byte> Write(YamlNode root, JsonTypeInfo type, string file, Vocabulary? vocabulary, ResolvedWords? words, List<Finding> findings, Dictionary<string, (int Line, int Column)> places, bool goesOn = false)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            new RecordBinder(file, vocabulary, words, findings, places, type.Options, writer, goesOn).Write(root, type, string.Empty, content: null);
        }

        return buffer.WrittenSpan;
    }

    private void Write(YamlNode node, JsonTypeInfo type, string path, ContentAttribute? content)
    {
        places.TryAdd(path, (node.Line, node.Column));
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                WriteRecord(node, type, path);
                break;
            case JsonTypeInfoKind.Enumerable:
                WriteList(node, type, path, content);
                break;
            case JsonTypeInfoKind.Dictionary:
                WriteDictionary(node, path);
                break;
            default:
                WriteValue(node, type, path, content);
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
        foreach (var entry in words.GetEntries(mapping))
        {
            if (shape.Find(entry.Key.Text) is not { } field)
            {
                // A comma in a text without quotes, between braces: the rest of the sentence looks like a key.
                var suggestion = Suggestion.Closest(entry.Key.Text, shape.Fields.Select(f => f.Name));
                findings.Add(suggestion is null && entry.Key is { IsPlain: true } && entry.Key.Text.Contains(' ', StringComparison.Ordinal) && entry.Value is YamlScalar { IsNull: true }
                    ? ReadingFindings.CutAtComma(file, entry.Key)
                    : ReadingFindings.UnknownKey(file, entry.Key, suggestion, shape.Fields.Select(f => f.Name)));
                continue;
            }

            if (entry.Value is YamlScalar { IsNull: true } empty)
            {
                given[field.Index] = LosesText(empty, field, ReadingFindings.Join(path, field.Name), entry.Key.Line);
                continue;
            }

            var position = ReadingFindings.Join(path, field.Name);
            if (goesOn && !CanRead(entry.Value, field.Type))
            {
                Report(entry.Value, field.Type, position, field.Content);
                given[field.Index] = field.Property.IsRequired;
                WriteStandIn(field);
            }
            else
            {
                given[field.Index] = true;
                writer.WritePropertyName(field.Encoded);
                Write(entry.Value, field.Type, position, field.Content);
            }

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

    private static bool IsText(ContentAttribute? content) => content is FreeTextAttribute or FormAttribute;

    // "value: #room" is no value; it was meant to be one.
    private bool LosesText(YamlScalar empty, RecordShape.Field field, string path, int line)
    {
        if (empty.HashAt is not { } hash || !IsText(field.Content))
        {
            return false;
        }

        findings.Add(ReadingFindings.TextAfterHash(file, line, hash, field.Property.IsRequired ? Severity.Error : Severity.Warning, path));
        return field.Property.IsRequired;
    }

    // The serializer sets a list that is not written to null, so an empty one is written.
    private void WriteAbsent(RecordShape.Field field, YamlMapping mapping, string path)
    {
        if (field.Property.IsRequired)
        {
            findings.Add(ReadingFindings.MissingKey(file, mapping, field.Name, path));
            WriteStandIn(field);
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

    private void WriteList(YamlNode node, JsonTypeInfo type, string path, ContentAttribute? content)
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
            var id = words.FindId(sequence.Values[i]);
            var position = id is not null && ids.Add(id) ? $"{path}.{id}" : string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (goesOn && !CanRead(sequence.Values[i], element))
            {
                Report(sequence.Values[i], element, position, content);
                continue;
            }

            Write(sequence.Values[i], element, position, content);
        }

        writer.WriteEndArray();
    }

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
            var key = words.GetText(entry.Key);
            var position = ReadingFindings.Join(path, key);
            places[position] = (entry.Key.Line, entry.Key.Column);
            if (entry.Value is not YamlScalar scalar)
            {
                findings.Add(ReadingFindings.WrongShape(file, entry.Value, position, "one value"));
            }
            else if (!goesOn || !(scalar.IsNull || words.IsUnknown(scalar)))
            {
                writer.WriteString(key, words.GetText(scalar));
            }
        }

        writer.WriteEndObject();
    }
}
