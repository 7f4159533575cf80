using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests.Findings;

/// <summary>What a person could write at a key of a case file: words of its closed list, those that the advice names first; ids of the case; dates around the day.</summary>
internal sealed class SampleValues(CaseText text, DateOnly day, string advice, Requirement? requirement)
{
    private const int Most = 25;

    private static readonly Library Library = Decisions.GeneratedCases.Library;

    /// <summary>Values for the key at a path, the likeliest first.</summary>
    public IEnumerable<JsonNode> At(string path) => CaseSchema.Find(path) is { } key ? Of(path, key.Type, key.Property).Take(Most) : [];

    private IEnumerable<JsonNode> Of(string path, JsonTypeInfo type, PropertyInfo? property)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            var element = type.Options.GetTypeInfo(type.ElementType!);
            var words = Values(path, element, property).ToList();
            if (requirement is { Check.MinCount: { } least } && element.Kind == JsonTypeInfoKind.Object && words is [var sample, ..])
            {
                return [new JsonArray([.. Enumerable.Range(0, least).Select(i => Numbered(sample, i))])];
            }

            // All that the case can name, such as every fact; then each alone.
            IEnumerable<JsonNode> all = element.Kind == JsonTypeInfoKind.Object || words.Count > 12 ? [] : [new JsonArray([.. words.Select(w => w.DeepClone())])];
            return all.Concat(words.Select(w => (JsonNode)new JsonArray(w)));
        }

        return Values(path, type, property);
    }

    private IEnumerable<JsonNode> Values(string path, JsonTypeInfo type, PropertyInfo? property)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        var ahead = property?.GetCustomAttribute<DateOfAttribute>()?.Meaning is DateMeaning.Deadline or DateMeaning.Expiry;
        return plain == typeof(CaseDate) ? Days(ahead ? [60, 200] : [-3, 0, -40]).Select(d => (JsonNode)d)
            : plain == typeof(CaseTime) ? Days(ahead ? [60, 200] : path == "case.now" ? [0] : [-20, -2, 1, 40]).Select(d => (JsonNode)(d + (advice.Contains("to the second", StringComparison.Ordinal) ? "T12:00:07+05:00" : "T12:00+05:00")))
            : plain == typeof(string) ? Texts(path, property).Select(w => (JsonNode)w)
            : type.Kind == JsonTypeInfoKind.Object ? Groups(path, type)
            : Scalars(plain);
    }

    private IEnumerable<string> Days(params IEnumerable<int> from) => from.Select(d => day.AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<JsonNode> Scalars(Type type) =>
        type == typeof(bool) ? [JsonValue.Create(true), JsonValue.Create(false)]
        : type == typeof(int) ? [JsonValue.Create(90), JsonValue.Create(30), JsonValue.Create(40312)]
        : type.IsEnum ? Enum.GetNames(type).Select(n => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(n))
        : [];

    private IEnumerable<JsonNode> Groups(string path, JsonTypeInfo type)
    {
        var keys = type.Properties.Where(p => p.Name != "stated" && p.Name != "resolved").Select(p => (p.Name, Property: CaseSchema.FindKey(type, p.Name)!)).ToList();
        var needed = keys.Where(k => k.Name is "kind" or "id" or "step" or "statement" or "threatens" or "role" or "language").OrderBy(k => k.Name == "id" && keys.Any(o => o.Name == "step")).ToList();
        var choices = needed.Count == 0 ? [null] : Values($"{path}.{needed[0].Name}", type.Options.GetTypeInfo(needed[0].Property.PropertyType), needed[0].Property).Cast<JsonNode?>();
        foreach (var choice in choices)
        {
            var group = new JsonObject();
            foreach (var (name, property) in keys)
            {
                if (name == "value" && choice is not null)
                {
                    group[name] = Library.Vocabulary.FindIdentifierKind(choice.ToString())?.Example ?? "X1";
                    continue;
                }

                // What a person has no reason to state is left out: another provider than the account's own, say.
                if (CaseSchema.FindKey(type, name) is { } optional && (IsOptionalWord(optional) || IsOfTheAnswer(type, name)) && !Regex.IsMatch(advice, $@"\b{name}\b"))
                {
                    continue;
                }

                var value = needed is [var first, ..] && first.Name == name ? choice?.DeepClone() : Of($"{path}.{name}", type.Options.GetTypeInfo(property.PropertyType), property).FirstOrDefault()?.DeepClone();
                if (value is not null and not JsonArray { Count: 0 })
                {
                    group[name] = value;
                }
            }

            yield return group;
        }
    }

    // What came back is written once it has come back.
    private static bool IsOfTheAnswer(JsonTypeInfo type, string name) => type.Type == typeof(HistoryEntry) && name is "received" or "confirmed_until" or "outcome_on" or "answer_by" or "follows" or "answered_by" or "references" or "channel";

    private static bool IsOptionalWord(PropertyInfo property) => property.GetCustomAttributes().OfType<ClosedAttribute>().FirstOrDefault() is not (null or RefersToAttribute or StateCodeAttribute)
        && property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null;

    private IEnumerable<string> Texts(string path, PropertyInfo? property)
    {
        var closed = property?.GetCustomAttributes().OfType<ClosedAttribute>().FirstOrDefault();
        var words = Words(path, closed).ToList();
        if (closed is null && words.Count == 0)
        {
            return Free(path, property);
        }

        var asked = requirement is null ? [] : requirement.Check.OneOf.Concat(requirement.Check.HasAnyOf).ToList();
        var mentioned = words.Select(w => (Word: w, Match: Regex.Match(advice, $@"(?<![\w-]){Regex.Escape(w)}(?![\w-])", RegexOptions.IgnoreCase))).Where(m => m.Match.Success).OrderBy(m => m.Match.Index).Select(m => m.Word).ToList();

        // What the advice names first is the likeliest; a rule may ask for more words than its advice names.
        var named = mentioned.Where(w => asked.Contains(w)).Concat(words.Where(w => asked.Contains(w))).Concat(mentioned).Distinct().ToList();
        return named.Count > 0 ? named : words;
    }

    private static JsonNode Numbered(JsonNode sample, int number)
    {
        var copy = sample.DeepClone();
        if (copy is JsonObject group && group.ContainsKey("id"))
        {
            group["id"] = FormattableString.Invariant($"new{number + 1}");
        }

        return copy;
    }

    private IEnumerable<string> Free(string path, PropertyInfo? property) => requirement?.Check.Matches is { } pattern ? Library.Vocabulary.FindPattern(pattern)!.Matches : property?.GetCustomAttributes().OfType<FormAttribute>().FirstOrDefault()?.Name switch
    {
        "telephone number" => ["+924299000077"],
        "e-mail address" => ["officer.ten@ctd.punjab.gov.pk", "officer.ten@nccia.gov.pk", "officer.ten@pnp.gov.ph"],
        _ => [path.EndsWith(".name", StringComparison.Ordinal) ? "Officer Ten" : path.EndsWith("scope", StringComparison.Ordinal) ? "The sentence is neither sought nor imposed nor carried out." : "Stated by the office in its own words, as exhibit e1 shows."],
    };

    private IEnumerable<string> Words(string path, ClosedAttribute? closed) => closed switch
    {
        RefersToAttribute refers => refers.Of switch
        {
            CaseName.Fact => text.Ids("facts"),
            CaseName.Account => text.Ids("accounts"),
            CaseName.Person => text.Ids("persons"),
            CaseName.DataRequest => text.Ids("data"),
            CaseName.Attachment => text.Ids("attachments"),
            CaseName.Element => Elements(),
            CaseName.Request => text.Ids("history"),
            _ => [],
        },
        null or ExhibitAttribute => [],
        { NeedsPacks: false } => closed.GetList(Library.Vocabulary)?.Words.Select(w => w.Id) ?? closed switch
        {
            StateCodeAttribute => Library.CountryIds,
            _ => Library.Providers.Keys,
        },
        _ => OfPacks(path, closed),
    };

    private IEnumerable<string> OfPacks(string path, ClosedAttribute closed)
    {
        var home = text.Root["case"]!["requesting_state"]!.GetValue<string>();
        var scope = new WordScope
        {
            Vocabulary = Library.Vocabulary,
            States = ClosedList.Create("state", []),
            Providers = ClosedList.Create("provider", []),
            Names = new Dictionary<CaseName, ClosedList>(),
            Packs = Library,
            Home = Library.Countries.GetValueOrDefault(home),
            Beside = key => Beside(path, key),
        };
        return closed.GetList(scope)?.Words.Select(w => w.Id) ?? [];
    }

    // The provider of the account or resolved company that the key belongs to.
    private string? Beside(string path, string key)
    {
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(key);
        var account = path.Split('.') is ["accounts", var id, ..] ? (text.Root["accounts"] as JsonArray)?.FirstOrDefault(a => a!["id"]!.GetValue<string>() == id) : null;
        return account?[name]?.GetValue<string>();
    }

    private IEnumerable<string> Elements() => (text.Root["proceedings"]?["offences"] as JsonArray ?? []).SelectMany(o => o!["elements"] as JsonArray ?? []).Select(e => e!.GetValue<string>()).DefaultIfEmpty("the act");
}
