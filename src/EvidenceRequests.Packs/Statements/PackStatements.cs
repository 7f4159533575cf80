using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Every statement of a pack that has a citation, with its place in words.</summary>
internal static class PackStatements
{
    // An instrument has one citation for its name and number as a whole.
    private const string Itself = "the pack itself";

    // The fields that answer the question of a statement; what is not known is said with this word.
    private static readonly string[] Answers = ["answer", "availability", "default", "text"];
    private const string NotKnown = "unknown";

    /// <summary>The statements of one pack, in the order of the pack.</summary>
    public static IEnumerable<PackStatement> In(PackFile pack) => Visit(pack.Tree, string.Empty, string.Empty, string.Empty);

    private static IEnumerable<PackStatement> Visit(JsonElement group, string list, string kind, string place)
    {
        foreach (var property in group.EnumerateObject())
        {
            if (property.Name.EndsWith("cite", StringComparison.Ordinal) && property.Value.ValueKind == JsonValueKind.Object)
            {
                var cite = property.Value.Deserialize(ModelJson.Default.Citation)!;
                yield return new PackStatement(kind.Length > 0 ? kind : Itself, place.Length > 0 ? place : Itself, StatementWords.Sentence(group, list) is { Length: > 0 } sentence ? sentence : cite.Note ?? "it exists", cite, LeavesOpen(group));
                continue;
            }

            foreach (var statement in Inside(property, kind, place))
            {
                yield return statement;
            }
        }
    }

    private static IEnumerable<PackStatement> Inside(JsonProperty property, string kind, string place)
    {
        var silent = StatementWords.IsSilent(property.Name);
        var own = kind.Length > 0 || silent ? kind : property.Name.Replace('_', ' ');
        return property.Value.ValueKind switch
        {
            JsonValueKind.Object => Visit(property.Value, string.Empty, own, silent ? place : Join(place, StatementWords.Label(property.Name))),
            JsonValueKind.Array => property.Value.EnumerateArray()
                .Where(e => e.ValueKind == JsonValueKind.Object)
                .SelectMany(e => Visit(e, property.Name, own, Join(place, StatementWords.Entry(property.Name, e, property.Value)))),
            _ => [],
        };
    }

    private static bool LeavesOpen(JsonElement group) => Answers.Any(a => group.TryGetProperty(a, out var value) && value.ValueKind == JsonValueKind.String && value.ValueEquals(NotKnown));

    private static string Join(string place, string part) => place.Length == 0 ? part : part.Length == 0 ? place : $"{place}, {part}";
}
