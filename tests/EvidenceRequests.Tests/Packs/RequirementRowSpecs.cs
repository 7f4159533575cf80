using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Rules;

namespace EvidenceRequests.Tests;

/// <summary>
/// Every requirement of the packs speaks when its fact is missing or wrong and is silent when it is met. The cases are made from the
/// requirement itself; a row whose conditions rest on facts that the program works out is tried by the scenarios instead.
/// </summary>
public sealed class RequirementRowSpecs
{
    private static readonly Library Library = Scenario.Drafter.ReadAll().Value!;

    public static TheoryData<string> Rows => [.. All().Where(r => CanBeMade(r.Requirement)).Select(r => r.Requirement.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_requirement_speaks_when_it_is_not_met_and_is_silent_when_it_is(string id)
    {
        var row = All().First(r => r.Requirement.Id == id);
        Assert.Contains(Findings(row, met: false), f => f.Requirement == StatementId.FromRow(id));
        Assert.DoesNotContain(Findings(row, met: true), f => f.Requirement == StatementId.FromRow(id));
    }

    [Fact]
    public void Most_requirements_can_be_tried_this_way() => Assert.True(Rows.Count * 100 / All().Count() > 70, $"{Rows.Count} of {All().Count()}");

    private static IEnumerable<(string? Provider, string State, Requirement Requirement)> All() =>
    [
        .. Library.Providers.Values.SelectMany(p => p.Requirements.Select(r => ((string?)p.Id, p.Entities.Select(e => e.State).FirstOrDefault(s => s is not null) ?? "us", r))),
        .. Library.Countries.Values.SelectMany(c => (c.Requested?.Requirements ?? []).Select(r => ((string?)null, c.Id, r))),
        .. Library.Countries.Values.SelectMany(c => (c.Requesting?.Requirements ?? []).Select(r => ((string?)null, "us", r))),
    ];

    private static bool CanBeMade(Requirement requirement) => !requirement.Fact.StartsWith("derived.", StringComparison.Ordinal)
        && requirement.Check is { NotAfter: null, NotBefore: null, MaxDays: null }
        && requirement.When.All(w => !w.Fact.StartsWith("derived.", StringComparison.Ordinal) && w is { InSet: null, NotInSet: null } && (w.Is ?? w.In.FirstOrDefault()) is not null and not "none" && w.Fact != requirement.Fact);

    private static IReadOnlyList<Finding> Findings((string? Provider, string State, Requirement Requirement) row, bool met)
    {
        var facts = new JsonObject
        {
            ["case"] = new JsonObject { ["reference"] = "R-1", ["requesting_state"] = "pk" },
            ["accounts"] = new JsonArray(new JsonObject { ["id"] = "a1", ["provider"] = row.Provider ?? "meta" }),
            ["data"] = new JsonArray(new JsonObject { ["id"] = "d1", ["account"] = "a1", ["items"] = new JsonArray("subscriber") }),
        };
        foreach (var condition in row.Requirement.When)
        {
            Set(facts, condition.Fact, condition.Is ?? condition.In[0], ModelJson.Default.CaseFile);
        }

        if (met != (row.Requirement.Check.Absent == true))
        {
            Set(facts, row.Requirement.Fact, Value(row.Requirement.Check), ModelJson.Default.CaseFile);
        }
        else if (!met && row.Requirement.Check.NoneOf.Count > 0)
        {
            Set(facts, row.Requirement.Fact, row.Requirement.Check.NoneOf[0], ModelJson.Default.CaseFile);
        }

        if (!met && row.Requirement.Fact == "data.items")
        {
            ((JsonObject)facts["data"]![0]!).Remove("items");
        }

        Complete(facts, ModelJson.Default.CaseFile);
        var caseFile = facts.Deserialize(ModelJson.Default.CaseFile)!;
        return CaseValidator.Validate(caseFile, GetStep(row, caseFile), [new StepRequirement { Requirement = row.Requirement, Owner = RequirementOwner.Provider, Source = new SourceReference { Title = "t" }, Provider = row.Provider }], Library, new DateOnly(2026, 11, 24));
    }

    private static Step GetStep((string? Provider, string State, Requirement Requirement) row, CaseFile caseFile) => new()
    {
        Id = "s1",
        Kind = row.Requirement.For.Count > 0 ? row.Requirement.For[0] : "preservation",
        Providers = [row.Provider ?? "meta"],
        Addressee = new Addressee { Name = "n", State = row.State, StateName = "s", Confidence = Confidence.Page, Statement = new StatementId("p", "entity", "n") },
        Requested = new RequestedSide { State = new NamedState(row.State, "s", "s") },
        Status = StepStatus.Ready,
        Asks =
        [
            new Ask
            {
                Data = "d1", Account = "a1", Provider = row.Provider ?? "meta", ProviderName = "p", Fact = "accounts.a1", Identifiers = [],
                Items = [new AskedItem { Id = "subscriber", Category = row.Requirement.Categories.Count > 0 ? row.Requirement.Categories[0] : "subscriber" }],
            },
        ],
        HomeOrder = caseFile.MutualLegalAssistance?.HomeOrder is { } order ? new CitedHomeOrder { Order = order, Name = "o", Covers = ["d1"], LeavesOut = [] } : null,
    };

    private static string Value(Check check) => check switch
    {
        { OneOf.Count: > 0 } => check.OneOf[0],
        { HasAnyOf.Count: > 0 } => check.HasAnyOf[0],
        { Matches: { } pattern } => Library.Vocabulary.Patterns.First(p => p.Id == pattern).Matches[0],
        { MinCount: { } count } => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        { NoneOf.Count: > 0 } => "something-else",
        _ => "2026-11-01",
    };

    // Walks down the records; a list gets as many entries as the value asks for, each with the members it cannot do without.
    private static void Set(JsonObject node, string path, string value, JsonTypeInfo type)
    {
        if (path.StartsWith("account.", StringComparison.Ordinal))
        {
            Set((JsonObject)node["accounts"]![0]!, path["account.".Length..], value, ModelJson.Default.Account);
            return;
        }

        if (path.StartsWith("data.", StringComparison.Ordinal) && node.ContainsKey("data"))
        {
            Set((JsonObject)node["data"]![0]!, path["data.".Length..], value, ModelJson.Default.DataRequest);
            return;
        }

        var cut = path.IndexOf('.', StringComparison.Ordinal);
        var key = cut < 0 ? path : path[..cut];
        var rest = cut < 0 ? string.Empty : path[(cut + 1)..];
        var info = type.Options.GetTypeInfo(type.Properties.First(p => p.Name == key).PropertyType);
        if (info.Kind == JsonTypeInfoKind.Dictionary)
        {
            node[key] = new JsonObject { [rest] = value };
        }
        else if (info.Kind == JsonTypeInfoKind.Enumerable)
        {
            var element = type.Options.GetTypeInfo(info.ElementType!);
            var count = int.TryParse(value, out var many) && rest.Length == 0 && many is > 0 and < 20 ? many : 1;
            node[key] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => Entry(element, rest, value))]);
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            var inner = node[key] as JsonObject ?? Minimal(info, value);
            node[key] = inner;
            if (rest.Length > 0)
            {
                Set(inner, rest, value, info);
            }
        }
        else
        {
            node[key] = Scalar(info, value);
        }
    }

    private static JsonNode Entry(JsonTypeInfo element, string rest, string value)
    {
        if (element.Kind != JsonTypeInfoKind.Object)
        {
            return Scalar(element, value)!;
        }

        var entry = Minimal(element, value);
        if (rest.Length > 0)
        {
            Set(entry, rest, value, element);
        }

        return entry;
    }

    // As the reader does: a list that is not written is empty.
    private static void Complete(JsonNode? node, JsonTypeInfo type)
    {
        if (node is JsonArray list && type.Kind == JsonTypeInfoKind.Enumerable)
        {
            foreach (var entry in list)
            {
                Complete(entry, type.Options.GetTypeInfo(type.ElementType!));
            }
        }
        else if (node is JsonObject group && type.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var property in type.Properties.Where(p => p.Set is not null))
            {
                var info = type.Options.GetTypeInfo(property.PropertyType);
                if (!group.ContainsKey(property.Name) && info.Kind is (JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary))
                {
                    group[property.Name] = info.Kind == JsonTypeInfoKind.Enumerable ? new JsonArray() : new JsonObject();
                }

                Complete(group[property.Name], info);
            }
        }
    }

    private static JsonObject Minimal(JsonTypeInfo type, string value)
    {
        var made = new JsonObject();
        foreach (var property in type.Properties.Where(p => p.IsRequired))
        {
            made[property.Name] = Scalar(type.Options.GetTypeInfo(property.PropertyType), value);
        }

        return made;
    }

    private static JsonNode? Scalar(JsonTypeInfo info, string value) => (Nullable.GetUnderlyingType(info.Type) ?? info.Type) switch
    {
        var t when t == typeof(bool) => JsonValue.Create(value != "false"),
        var t when t == typeof(int) => JsonValue.Create(int.TryParse(value, out var number) ? number : 1),
        var t when t.IsEnum => JsonValue.Create(JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetNames(t).FirstOrDefault(n => JsonNamingPolicy.KebabCaseLower.ConvertName(n) == value) ?? "Yes")),
        _ => JsonValue.Create(value),
    };
}
