using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceRequests.Tests.Decisions;

/// <summary>A fact of a case file by the path under which a pack asks for it, to be answered with a text that is found again, or taken out.</summary>
internal sealed class StatedFact
{
    private readonly string[] path;

    private StatedFact(string name, string[] path, bool isText) => (Name, this.path, IsText) = (name, path, isText);

    public string Name { get; }

    /// <summary>True if any text answers it, so that an answer can be told from all others.</summary>
    public bool IsText { get; }

    /// <summary>A text that is nowhere else.</summary>
    public string Mark => $"Answer to {Name.Replace('.', ' ').Replace('_', ' ').Replace('-', ' ')}";

    public static StatedFact Create(string name, Library library)
    {
        string[] path = [.. (name.StartsWith("account.", StringComparison.Ordinal) ? $"accounts.{name["account.".Length..]}" : name).Split('.')];
        return new StatedFact(name, path, path[0] == "additional_facts" ? IsTextQuestion(path[1], library) : FindProperty(path) is { } p && p.PropertyType == typeof(string) && p.CustomAttributes.Any(a => a.AttributeType.Name == "FreeTextAttribute"));
    }

    /// <summary>The case with the mark as the answer, wherever the fact can be stated.</summary>
    public CaseFile Answer(CaseFile caseFile) => Change(caseFile, (parent, key) => parent[key] = path[0] == "additional_facts" && !IsText ? "yes" : Mark);

    /// <summary>The case without the fact, or without what cannot be stated without it; null if no case can be without it.</summary>
    public CaseFile? Remove(CaseFile caseFile)
    {
        for (var length = path.Length; length > 0; length--)
        {
            try
            {
                return new StatedFact(Name, path[..length], IsText).Change(caseFile, Clear);
            }
            catch (JsonException)
            {
                // The next longer part of the case is tried.
            }
        }

        return null;
    }

    // A list that is not written would be no list at all.
    private static void Clear(JsonObject parent, string key)
    {
        if (parent[key] is JsonArray)
        {
            parent[key] = new JsonArray();
        }
        else
        {
            parent.Remove(key);
        }
    }

    private static bool IsTextQuestion(string id, Library library) => library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts))
        .First(f => f.Id == id).Type == AdditionalFactType.Text;

    private static PropertyInfo? FindProperty(string[] path)
    {
        var type = typeof(CaseFile);
        PropertyInfo? found = null;
        foreach (var part in path)
        {
            found = type.GetProperties().FirstOrDefault(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name) == part);
            type = found?.PropertyType is { IsGenericType: true } list ? list.GetGenericArguments()[^1] : found?.PropertyType ?? typeof(object);
        }

        return found;
    }

    private CaseFile Change(CaseFile caseFile, Action<JsonObject, string> change)
    {
        var root = JsonSerializer.SerializeToNode(caseFile, ModelJson.Default.CaseFile)!.AsObject();
        Walk(root, 0, change);
        return root.Deserialize(ModelJson.Default.CaseFile)!;
    }

    private void Walk(JsonNode? position, int depth, Action<JsonObject, string> change)
    {
        if (position is JsonArray list)
        {
            foreach (var entry in list)
            {
                Walk(entry, depth, change);
            }
        }
        else if (position is JsonObject group && depth == path.Length - 1)
        {
            change(group, path[depth]);
        }
        else if (position is JsonObject outer)
        {
            Walk(outer[path[depth]] ?? (depth == 0 && path[0] == "additional_facts" ? outer["additional_facts"] = new JsonObject() : null), depth + 1, change);
        }
    }
}
