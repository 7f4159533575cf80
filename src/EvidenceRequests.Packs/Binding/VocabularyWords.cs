using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The words of one list of the vocabulary.</summary>
internal static class VocabularyWords
{
    public const string DataItems = "data-items";
    public const string IdentifierKinds = "identifier-kinds";
    public const string RequestKinds = "request-kinds";
    public const string Patterns = "patterns";

    public static IReadOnlyCollection<string> Of(Vocabulary vocabulary, string list) => list switch
    {
        DataItems => [.. vocabulary.DataItems.Select(i => i.Id)],
        IdentifierKinds => [.. vocabulary.IdentifierKinds.Select(i => i.Id)],
        RequestKinds => [.. vocabulary.RequestKinds.Select(k => k.Id)],
        Patterns => [.. vocabulary.Patterns.Select(p => p.Id)],
        _ => [.. list.Split('|').SelectMany(part => part.StartsWith('=') ? [part[1..]] : Words(vocabulary, part))],
    };

    // A field may take the words of several lists, joined by a bar, and single words, marked by an equals sign.
    private static IEnumerable<string> Words(Vocabulary vocabulary, string list) => list switch
    {
        DataItems or IdentifierKinds or RequestKinds or Patterns => Of(vocabulary, list),
        _ => vocabulary.Words.FirstOrDefault(w => w.Id == list)?.Words.Select(w => w.Id) ?? [],
    };
}
