using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Findings;

/// <summary>The text of a case file, in which keys are written and taken out by their paths.</summary>
internal sealed class CaseText
{
    private CaseText(JsonNode root) => Root = root;

    public JsonNode Root { get; }

    public static CaseText Create(CaseFile caseFile) => new(WithoutEmpty(JsonSerializer.SerializeToNode(caseFile, ModelJson.Default.CaseFile)!)!);

    public CaseText Copy() => new(Root.DeepClone());

    /// <summary>The case as it is read from the text; null where the text is refused.</summary>
    public CaseReading? Read()
    {
        var read = Scenario.Drafter.Read(Encoding.UTF8.GetBytes(Root.ToJsonString()), "case.json");
        return read.HasErrors ? null : read.Value;
    }

    public IEnumerable<string> Refusals() => Scenario.Drafter.Read(Encoding.UTF8.GetBytes(Root.ToJsonString()), "case.json").Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Message} {f.Fact}");

    /// <summary>Writes a value at a path; what is missing on the way is made. A list gets one more entry.</summary>
    public void Write(string path, JsonNode value, bool add)
    {
        var keys = Keys(path);
        foreach (var parent in Walk(Root, keys.AsMemory(..^1), make: true))
        {
            WriteLast(parent, keys[^1], value.DeepClone(), add);
        }
    }

    public void Remove(string path, string? entry = null)
    {
        var keys = Keys(path);
        if (entry is not null)
        {
            foreach (var list in Walk(Root, keys, make: false).OfType<JsonArray>())
            {
                list.OfType<JsonValue>().Where(v => v.TryGetValue<string>(out var word) && word == entry).ToList().ForEach(v => list.Remove(v));
            }

            return;
        }

        // An identifier without its value is none.
        keys = keys[^1] == "value" ? keys[..^1] : keys;
        foreach (var parent in Walk(Root, keys.AsMemory(..^1), make: false).ToList())
        {
            switch (parent)
            {
                case JsonObject group:
                    group.Remove(keys[^1]);
                    break;
                case JsonArray list when FindEntry(list, keys[^1]) is { } found:
                    list.Remove(found);
                    break;
                case JsonArray list:
                    list.OfType<JsonObject>().ToList().ForEach(e => e.Remove(keys[^1]));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The ids of a list of the case, such as its facts.</summary>
    public IEnumerable<string> Ids(string list) => (Root[list] as JsonArray ?? []).Select(e => e?["id"]?.GetValue<string>()).OfType<string>();

    private static string[] Keys(string path) => path.Replace("[", ".[", StringComparison.Ordinal).Split('.');

    private static IEnumerable<JsonNode> Walk(JsonNode node, ReadOnlyMemory<string> keys, bool make)
    {
        if (keys.IsEmpty)
        {
            return [node];
        }

        var key = keys.Span[0];
        if (node is JsonArray list)
        {
            return FindEntry(list, key) is { } entry ? Walk(entry, keys[1..], make) : list.OfType<JsonObject>().ToList().SelectMany(e => Walk(e, keys, make));
        }

        if (node is not JsonObject group)
        {
            return [];
        }

        if (group[key] is null)
        {
            if (!make)
            {
                return [];
            }

            group[key] = new JsonObject();
        }

        return Walk(group[key]!, keys[1..], make);
    }

    private static void WriteLast(JsonNode parent, string key, JsonNode value, bool add)
    {
        if (parent is JsonArray list)
        {
            foreach (var entry in list.OfType<JsonObject>().ToList())
            {
                WriteLast(entry, key, value.DeepClone(), add);
            }
        }
        else if (parent is JsonObject group)
        {
            var entries = add && group[key] is JsonArray present ? present.Select(e => e!.DeepClone()).Concat(((JsonArray)value).Select(e => e!.DeepClone())) : null;
            group[key] = entries is null ? value : new JsonArray([.. entries]);
        }
    }

    private static JsonNode? FindEntry(JsonArray list, string key) => key[0] == '['
        ? int.TryParse(key.Trim('[', ']'), CultureInfo.InvariantCulture, out var index) && index < list.Count ? list[index] : null
        : list.FirstOrDefault(e => e is JsonObject group && group["id"] is JsonValue id && id.ToString() == key);

    // What a person leaves out is not in the text.
    private static JsonNode? WithoutEmpty(JsonNode? node) => node switch
    {
        JsonObject group => new JsonObject(group.Where(p => p.Value is not (null or JsonArray { Count: 0 } or JsonObject { Count: 0 })).Select(p => KeyValuePair.Create(p.Key, WithoutEmpty(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(WithoutEmpty)]),
        _ => node?.DeepClone(),
    };
}
