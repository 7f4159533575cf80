using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Every field with a closed list of words, found from the records themselves.</summary>
public sealed class ClosedListSpecs
{
    private static readonly Vocabulary Words = TextPacks.Words.Open().Vocabulary;

    private static readonly IReadOnlyList<JsonTypeInfo> Records = [.. Collect(
        [ModelJson.Default.CaseFile, ModelJson.Default.Provider, ModelJson.Default.Country, ModelJson.Default.Instrument, ModelJson.Default.VocabularyFile, ModelJson.Default.TemplateLayout])];

    public static TheoryData<string, string> Fields()
    {
        var data = new TheoryData<string, string>();
        foreach (var (record, field) in Listed())
        {
            data.Add(record.Name, field);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_word_of_its_list_is_taken_and_a_slip_of_the_finger_gets_the_word_that_was_meant(string record, string field)
    {
        var type = Assert.Single(Records, r => r.Type.Name == record);
        var property = Assert.Single(type.Properties, p => p.Name == field);
        var isList = type.Options.GetTypeInfo(property.PropertyType).Kind == JsonTypeInfoKind.Enumerable;
        var words = VocabularyWords.Find(Words, WordListsOfFields.Find(type.Type, field)!);
        Assert.NotEmpty(words);
        foreach (var word in words)
        {
            Assert.DoesNotContain(Read(type, field, isList, word), f => f.Code == FindingCodes.UnknownWord);
            var finding = Assert.Single(Read(type, field, isList, word + "x"), f => f.Code == FindingCodes.UnknownWord);
            Assert.Contains("Did you mean \"", finding.Message, StringComparison.Ordinal);
            Assert.Equal((1, Severity.Error), (finding.Location!.Line, finding.Severity));
        }
    }

    [Fact]
    public void Each_field_that_has_a_list_exists_in_its_record()
    {
        foreach (var (record, field) in Listed())
        {
            Assert.True(Records.Any(r => r.Type == record && r.Properties.Any(p => p.Name == field)), $"{record.Name} has no field {field} that a file can hold");
        }
    }

    private static IEnumerable<(Type Record, string Field)> Listed() =>
        ((Dictionary<(Type Record, string Field), string>)typeof(WordListsOfFields).GetField("Lists", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!).Keys
            .OrderBy(k => k.Record.Name, StringComparer.Ordinal).ThenBy(k => k.Field, StringComparer.Ordinal);

    private static List<Finding> Read(JsonTypeInfo type, string field, bool isList, string word)
    {
        var findings = new List<Finding>();
        var text = JsonSerializer.Serialize(word);
        var tree = StrictYaml.Read(Encoding.UTF8.GetBytes($"{field}: {(isList ? $"[{text}]" : text)}\n"), "words.yaml", warnAboutHash: false, findings);
        typeof(RecordBinder).GetMethod(nameof(RecordBinder.Bind))!.MakeGenericMethod(type.Type)
            .Invoke(null, [tree, type, "words.yaml", Words, findings, new Dictionary<string, (int Line, int Column)>(StringComparer.Ordinal)]);
        return findings;
    }

    private static IEnumerable<JsonTypeInfo> Collect(IEnumerable<JsonTypeInfo> roots)
    {
        var seen = new Dictionary<Type, JsonTypeInfo>();
        var open = new Stack<JsonTypeInfo>(roots);
        while (open.TryPop(out var info))
        {
            if (info.Kind == JsonTypeInfoKind.Enumerable)
            {
                open.Push(info.Options.GetTypeInfo(info.ElementType!));
            }
            else if (info.Kind == JsonTypeInfoKind.Object && seen.TryAdd(info.Type, info))
            {
                foreach (var property in info.Properties)
                {
                    open.Push(info.Options.GetTypeInfo(property.PropertyType));
                }
            }
        }

        return seen.Values;
    }
}
