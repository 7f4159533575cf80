using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The words of one list of the vocabulary.</summary>
internal static class VocabularyWords
{
    public const string Items = "data-items";
    public const string IdentifierWords = "identifier-kinds";
    public const string Kinds = "request-kinds";
    public const string PatternWords = "patterns";

    public static IReadOnlyCollection<string> Of(Vocabulary vocabulary, string list) => list switch
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
        Items or IdentifierWords or Kinds or PatternWords => Of(vocabulary, list),
        _ => vocabulary.Words.FirstOrDefault(w => w.Id == list)?.Words.Select(w => w.Id) ?? [],
    };
}
