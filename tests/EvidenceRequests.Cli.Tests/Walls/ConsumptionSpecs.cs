using System.Collections;
using System.Reflection;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Cli.Tests;

/// <summary>
/// Nothing is read for nobody. What a case file, a pack, the vocabulary, a plan or a returned document can hold is used by a rule, printed,
/// or named as a fact by a pack; else it is typed, checked and documented in vain, and somebody relies on it.
/// </summary>
public sealed class ConsumptionSpecs
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const string Name = "by it the word is understood when a case is read";
    private const string ForAuthors = "says to authors of packs and of cases what is meant; the schemas carry it to their editors";
    private const string ForForms = "the catalogue of fields carries it to forms, findings and documentation";
    private const string Proof = "an example that the check of the packs tries";
    private const string Key = "it is the key under which the entry is found";

    // What nothing uses outside reading, each with the reason why it may be there.
    private static readonly Dictionary<string, string> Unused = new(StringComparer.Ordinal)
    {
        ["Agency.AlsoKnownAs"] = Name,
        ["Provider.Products"] = Name,
        ["RequestKind.AddressedTo"] = ForAuthors,
        ["NamedPattern.Refuses"] = Proof,
        ["LanguageWords.Id"] = Key,
        ["ReturnPattern.Cite"] = "says where the pattern was read; what it proposes is confirmed by a person",
        ["CaseFile.RemovedIds"] = "keeps an id from being given to another entry",
        ["Vocabulary.Fields"] = ForForms,
        ["FieldText.CanBeUnknown"] = ForForms,
        ["FieldText.Example"] = ForForms,
        ["FieldText.Hint"] = ForForms,
        ["FieldText.Label"] = ForForms,
        ["FieldText.Models"] = ForForms,
        ["FieldText.Path"] = ForForms,
    };

    private static readonly Assembly Model = typeof(CaseFile).Assembly;

    private static readonly Assembly[] Consumers = [Assembly.Load("EvidenceRequests.Rules"), Assembly.Load("EvidenceRequests.Documents"), Assembly.Load("EvidenceRequests.Register"), Assembly.Load("EvidenceRequests.Exercises"), typeof(RequestDrafter).Assembly, typeof(AtomicFileWriter).Assembly, typeof(CommandLine).Assembly];

    [Fact]
    public void What_can_be_stated_is_used()
    {
        var called = CalledMembers.Find(Model, Consumers.SelectMany(a => a.GetTypes()));
        var facts = FactsOfPacks().SelectMany(ListPropertiesOfFact).ToHashSet();
        var unused = ListRecords().SelectMany(r => r.GetProperties(Declared))
            .Where(p => p.CanWrite && p.GetMethod is not null && !called.Reads(p) && !facts.Contains(p))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");
        Assert.Equal(string.Join('\n', Unused.Keys.Order(StringComparer.Ordinal)), string.Join('\n', unused.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_records_that_are_looked_at_are_those_of_all_that_can_be_read()
    {
        var names = ListRecords().Select(t => t.Name).ToList();
        Assert.All(["Account", "Emergency", "UserNoticeRule", "Requirement", "Party", "ServiceShape", "DataItem", "StepAssurance", "ReturnedPage", "RecordedLook"], n => Assert.Contains(n, names));
    }

    // All records that values of these can hold.
    private static HashSet<Type> ListRecords()
    {
        var found = new HashSet<Type>();
        var waiting = new Queue<Type>([typeof(CaseFile), typeof(Library), typeof(Plan), typeof(ReturnedDraft)]);
        while (waiting.TryDequeue(out var type))
        {
            if (type.Assembly != Model || type.IsEnum || !found.Add(type))
            {
                continue;
            }

            foreach (var inner in type.GetProperties(Declared).Where(p => p.CanWrite).SelectMany(p => Unwrap(p.PropertyType)))
            {
                waiting.Enqueue(inner);
            }
        }

        return found;
    }

    private static IEnumerable<Type> Unwrap(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap) : type.IsArray ? [type.GetElementType()!] : [type];

    // Every fact that a row of a shipped pack or layout names.
    private static HashSet<string> FactsOfPacks()
    {
        var library = RequestDrafter.Open().ReadAll().Value!;
        var facts = new HashSet<string>(StringComparer.Ordinal);
        Collect(library.Providers.Values, facts, []);
        Collect(library.Countries.Values, facts, []);
        Collect(library.Instruments.Values, facts, []);
        return facts;
    }

    private static void Collect(object? value, HashSet<string> facts, HashSet<object> seen)
    {
        if (value is null or string || !seen.Add(value))
        {
            return;
        }

        foreach (var entry in value as IEnumerable ?? Array.Empty<object>())
        {
            Collect(entry, facts, seen);
        }

        foreach (var property in value.GetType().Assembly == Model && !value.GetType().IsEnum ? value.GetType().GetProperties(Declared).Where(p => p.CanWrite) : [])
        {
            var inner = property.GetValue(value);
            if (inner is string text && property.CustomAttributes.Any(a => a.AttributeType.Name == "FactPathAttribute"))
            {
                facts.Add(text);
            }

            Collect(inner, facts, seen);
        }
    }

    // A path reads each group on its way: mutual_legal_assistance.home_order.expires.
    private static IEnumerable<PropertyInfo> ListPropertiesOfFact(string path)
    {
        var full = path.StartsWith("account.", StringComparison.Ordinal) ? $"accounts.{path["account.".Length..]}" : path;
        var type = typeof(CaseFile);
        foreach (var part in full.Split('.'))
        {
            if (type.GetProperties(Declared).FirstOrDefault(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == part) is not { } property)
            {
                yield break;
            }

            yield return property;
            type = Unwrap(property.PropertyType).Last();
        }
    }
}
