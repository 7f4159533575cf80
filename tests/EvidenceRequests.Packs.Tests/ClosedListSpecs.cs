using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceRequests.Packs.Tests;

/// <summary>Every text that a file can hold says what it is, and every closed list takes its words and no others. Found from the records themselves.</summary>
public sealed class ClosedListSpecs
{
    private static readonly Vocabulary Words = TextPacks.Words.Open().Vocabulary;

    private static readonly IReadOnlyList<JsonTypeInfo> Packs = [.. Collect(
        [ModelJson.Default.Provider, ModelJson.Default.Country, ModelJson.Default.Instrument, ModelJson.Default.VocabularyFile, ModelJson.Default.TemplateLayout, ModelJson.Default.LanguageWords])];

    private static readonly IReadOnlyList<JsonTypeInfo> Cases = [.. Collect([ModelJson.Default.CaseFile])];

    public static TheoryData<string, string> Fields()
    {
        var data = new TheoryData<string, string>();
        foreach (var record in Packs)
        {
            foreach (var field in RecordShape.Get(record).Fields.Where(f => (f.Content as ClosedAttribute)?.GetList(Words) is not null))
            {
                data.Add(record.Type.Name, field.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_word_of_its_list_is_taken_in_a_pack_and_a_slip_of_the_finger_gets_the_word_that_was_meant(string record, string field)
    {
        var type = Assert.Single(Packs, r => r.Type.Name == record);
        var shape = RecordShape.Get(type).Find(field)!;
        var list = ((ClosedAttribute)shape.Content!).GetList(Words)!;
        Assert.NotEmpty(list.Words);
        foreach (var word in list.Words.Take(60))
        {
            Assert.DoesNotContain(Read(type, shape, word.Id), f => f.Code == FindingCodes.UnknownWord);
            Assert.Contains(Read(type, shape, word.Id.ToUpperInvariant() + "-"), f => f.Code == FindingCodes.UnknownWord);
            var finding = Assert.Single(Read(type, shape, "xq" + word.Id), f => f.Code == FindingCodes.UnknownWord);
            Assert.Equal((1, Severity.Error), (finding.Location!.Line, finding.Severity));
            if (list.ProposesNearest && word.Id.Length > 5)
            {
                Assert.Contains("Did you mean \"", finding.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_text_of_every_record_says_what_it_holds()
    {
        var silent = Packs.Concat(Cases)
            .SelectMany(r => RecordShape.Get(r).Fields.Where(f => IsText(f.Type) && f.Content is null).Select(f => $"{r.Type.Name}.{f.Name}"));
        Assert.Empty(silent.Distinct());
    }

    [Fact]
    public void What_holds_no_text_declares_no_words()
    {
        var idle = Packs.Concat(Cases)
            .SelectMany(r => RecordShape.Get(r).Fields.Where(f => !IsText(f.Type) && f.Content is not null).Select(f => $"{r.Type.Name}.{f.Name}"));
        Assert.Empty(idle.Distinct());
    }

    [Fact]
    public void Every_list_that_a_record_names_stands_in_the_vocabulary()
    {
        var empty = Packs.Concat(Cases)
            .SelectMany(r => RecordShape.Get(r).Fields.Where(f => (f.Content as ClosedAttribute)?.GetList(Words) is { Words.Count: 0 }).Select(f => $"{r.Type.Name}.{f.Name}"));
        Assert.Empty(empty.Distinct());
    }

    private static bool IsText(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Enumerable => type.ElementType == typeof(string),
        JsonTypeInfoKind.Dictionary => true,
        _ => type.Type == typeof(string),
    };

    private static List<Finding> Read(JsonTypeInfo type, RecordShape.Field field, string word)
    {
        var findings = new List<Finding>();
        var text = JsonSerializer.Serialize(word);
        var tree = StrictYaml.Read(Encoding.UTF8.GetBytes($"{field.Name}: {(field.Type.Kind == JsonTypeInfoKind.Enumerable ? $"[{text}]" : text)}\n"), "words.yaml", warnAboutHash: false, findings)!;
        RecordBinder.Write(tree, type, "words.yaml", Words, words: null, findings, []);
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
