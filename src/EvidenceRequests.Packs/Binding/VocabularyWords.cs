using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The words of one list of the vocabulary.</summary>
internal static class VocabularyWords
{
    public const string Items = "data-items";
    public const string IdentifierWords = "identifier-kinds";
    public const string Kinds = "request-kinds";
    public const string PatternWords = "patterns";

    private static readonly ConditionalWeakTable<Vocabulary, ConcurrentDictionary<string, IReadOnlySet<string>>> Cache = [];
    private static readonly ConcurrentDictionary<Type, (IReadOnlySet<string> Words, string Name)> OfTypes = new();

    /// <summary>The words of a list, in its order.</summary>
    public static IReadOnlySet<string> Find(Vocabulary vocabulary, string list) =>
        Cache.GetOrCreateValue(vocabulary).GetOrAdd(list, static (id, from) => new HashSet<string>(Read(from, id), StringComparer.Ordinal), vocabulary);

    /// <summary>The words of one of the program's own lists, and its name.</summary>
    public static (IReadOnlySet<string> Words, string Name) Find(Type list) => OfTypes.GetOrAdd(list, static type =>
        (new HashSet<string>(Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName), StringComparer.Ordinal), JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)));

    private static IEnumerable<string> Read(Vocabulary vocabulary, string list) => list switch
    {
        Items => [.. vocabulary.DataItems.Select(i => i.Id)],
        IdentifierWords => [.. vocabulary.IdentifierKinds.Select(i => i.Id)],
        Kinds => [.. vocabulary.RequestKinds.Select(k => k.Id)],
        PatternWords => [.. vocabulary.Patterns.Select(p => p.Id)],
        _ => [.. list.Split('|').SelectMany(part => part.StartsWith('=') ? [part[1..]] : Words(vocabulary, part))],
    };

    // A field may take the words of several lists, joined by a bar, and single words, marked by an equals sign.
    private static IEnumerable<string> Words(Vocabulary vocabulary, string list) => list switch
    {
        Items or IdentifierWords or Kinds or PatternWords => Read(vocabulary, list),
        _ => vocabulary.Words.FirstOrDefault(w => w.Id == list)?.Words.Select(w => w.Id) ?? [],
    };
}
