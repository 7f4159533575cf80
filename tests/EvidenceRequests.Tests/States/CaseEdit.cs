using System.Text.Json;
using System.Text.Json.Nodes;

namespace EvidenceRequests.Tests;

/// <summary>Takes one fact out of a case file, wherever it is.</summary>
internal static class CaseEdit
{
    /// <summary>The case without what a check asks for: the fact, or the entries of a list that meet it.</summary>
    public static CaseFile Without(CaseFile caseFile, string path, Check check)
    {
        var keys = path.Replace("account.", "accounts.", StringComparison.Ordinal).Split('.');
        try
        {
            return Taken(caseFile, keys, check);
        }
        catch (JsonException) when (keys.Length > 1)
        {
            // A record that cannot be without the fact, such as a signatory without a name, is not there at all.
            return Taken(caseFile, keys[..^1], check);
        }
    }

    private static CaseFile Taken(CaseFile caseFile, string[] keys, Check check)
    {
        var root = JsonSerializer.SerializeToNode(caseFile, ModelJson.Default.CaseFile)!;
        Take(root, keys, check);
        return root.Deserialize(ModelJson.Default.CaseFile)!;
    }

    private static void Take(JsonNode? node, ReadOnlySpan<string> path, Check check)
    {
        if (node is JsonArray list)
        {
            foreach (var entry in list)
            {
                Take(entry, path, check);
            }
        }
        else if (node is JsonObject group && group.ContainsKey(path[0]))
        {
            if (path.Length > 1)
            {
                Take(group[path[0]], path[1..], check);
            }
            else
            {
                TakeLast(group, path[0], check);
            }
        }
    }

    private static void TakeLast(JsonObject group, string key, Check check)
    {
        if (check.NoneOf.Count > 0)
        {
            group[key] = check.NoneOf[0];
        }
        else if (group[key] is JsonArray list)
        {
            var kept = check.HasAnyOf.Count == 0 ? [] : list.Where(e => !check.HasAnyOf.Contains((e!["kind"] ?? e["id"])!.GetValue<string>())).Select(e => e!.DeepClone());
            group[key] = new JsonArray([.. kept]);
        }
        else
        {
            group.Remove(key);
        }
    }
}
