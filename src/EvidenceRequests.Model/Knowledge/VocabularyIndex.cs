using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace EvidenceRequests.Model;

/// <summary>The words of a vocabulary by their ids. Each list is laid out when it is first asked for; a command needs few of them.</summary>
internal sealed class VocabularyIndex(Vocabulary vocabulary)
{
    private readonly Lazy<FrozenDictionary<string, DataItem>> dataItems = new(() => vocabulary.DataItems.DistinctBy(i => i.Id).ToFrozenDictionary(i => i.Id, StringComparer.Ordinal));
    private readonly Lazy<FrozenDictionary<string, IdentifierKind>> identifierKinds = new(() => vocabulary.IdentifierKinds.DistinctBy(k => k.Id).ToFrozenDictionary(k => k.Id, StringComparer.Ordinal));
    private readonly Lazy<FrozenDictionary<string, RequestKind>> requestKinds = new(() => vocabulary.RequestKinds.DistinctBy(k => k.Id).ToFrozenDictionary(k => k.Id, StringComparer.Ordinal));
    private readonly Lazy<FrozenDictionary<string, NamedPattern>> patterns = new(() => vocabulary.Patterns.DistinctBy(p => p.Id).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal));
    private readonly Lazy<FrozenDictionary<string, WordList>> lists = new(() => vocabulary.Words.DistinctBy(l => l.Id).ToFrozenDictionary(l => l.Id, StringComparer.Ordinal));
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, Word>> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string List, string? OrList, bool ProposesNearest), ClosedList> closed = new();

    public FrozenDictionary<string, DataItem> DataItems => dataItems.Value;

    public FrozenDictionary<string, IdentifierKind> IdentifierKinds => identifierKinds.Value;

    public FrozenDictionary<string, RequestKind> RequestKinds => requestKinds.Value;

    public FrozenDictionary<string, NamedPattern> Patterns => patterns.Value;

    public WordList? FindList(string list) => lists.Value.GetValueOrDefault(list);

    public Word? FindWord(string list, string id) =>
        words.GetOrAdd(list, static (name, index) => (index.FindList(name)?.Words ?? []).DistinctBy(w => w.Id).ToFrozenDictionary(w => w.Id, StringComparer.Ordinal), this).GetValueOrDefault(id);

    public ClosedList GetList(string list, string? orList, bool proposesNearest) => closed.GetOrAdd((list, orList, proposesNearest), static (key, index) => index.CreateList(key.List, key.OrList, key.ProposesNearest), this);

    private ClosedList CreateList(string list, string? orList, bool proposesNearest)
    {
        IReadOnlyList<KnownWord> known = [.. ListWords(list), .. orList is null ? [] : ListWords(orList)];
        return new ClosedList(Describe(list), known.Select(w => w.Id), () => known) { Command = $"evreq words {list}", ProposesNearest = proposesNearest };
    }

    private IEnumerable<KnownWord> ListWords(string list) => list switch
    {
        WordLists.DataItems => vocabulary.DataItems.Select(i => new KnownWord(i.Id, i.Name, i.AlsoKnownAs)),
        WordLists.IdentifierKinds => vocabulary.IdentifierKinds.Select(k => new KnownWord(k.Id, k.Name, k.AlsoKnownAs)),
        WordLists.RequestKinds => vocabulary.RequestKinds.Select(k => new KnownWord(k.Id, k.Name, k.AlsoKnownAs)),
        WordLists.RefusalReasons => vocabulary.RefusalReasons.Select(r => new KnownWord(r.Id, r.Name, r.AlsoKnownAs)),
        WordLists.Networks => vocabulary.CryptoNetworks.Select(n => new KnownWord(n.Id, n.Name, n.AlsoKnownAs)).Concat(ListWords("network")),
        WordLists.Patterns => vocabulary.Patterns.Select(p => new KnownWord(p.Id)),
        _ => (FindList(list)?.Words ?? []).Select(w => new KnownWord(w.Id, w.Name, w.AlsoKnownAs)),
    };

    // "is not a known data item", "is not a known word of the list stage"
    private static string Describe(string list) => list switch
    {
        WordLists.DataItems => "item of data",
        WordLists.IdentifierKinds => "kind of identifier",
        WordLists.RequestKinds => "kind of request",
        WordLists.RefusalReasons => "reason of refusal or return",
        WordLists.States => "state",
        WordLists.Languages => "language",
        WordLists.Networks => "network",
        _ => $"word of the list {list}",
    };
}
