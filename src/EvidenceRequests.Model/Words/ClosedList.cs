namespace EvidenceRequests.Model;

/// <summary>A closed list of words. A word is found by its id or by one of its names, however it is written.</summary>
internal sealed class ClosedList
{
    private readonly HashSet<string> ids;
    private readonly Lazy<Dictionary<string, List<string>>> byIdKey;
    private readonly Lazy<Dictionary<string, List<string>>> byName;
    private readonly Lazy<IReadOnlyList<KnownWord>> words;

    /// <summary>A list.</summary>
    /// <param name="what">What one of its words is, such as <c>state</c>, to follow "is not a known".</param>
    /// <param name="ids">The words. They are enough for a text that is written as rules see it.</param>
    /// <param name="words">The words with their names, asked for once a text is not simply an id.</param>
    public ClosedList(string what, IEnumerable<string> ids, Func<IEnumerable<KnownWord>> words)
    {
        What = what;
        this.ids = ids.ToHashSet(StringComparer.Ordinal);
        this.words = new Lazy<IReadOnlyList<KnownWord>>(() => [.. words()]);
        byIdKey = new Lazy<Dictionary<string, List<string>>>(() => Index(this.ids.Select(id => (WordKey.Create(id), id))));
        byName = new Lazy<Dictionary<string, List<string>>>(() => Index(Words.SelectMany(w => w.Names.Select(n => (WordKey.Create(n), w.Id)))));
    }

    /// <summary>A list of words at hand.</summary>
    public static ClosedList Create(string what, IReadOnlyList<KnownWord> words) => new(what, words.Select(w => w.Id), () => words);

    /// <summary>What one of its words is.</summary>
    public string What { get; }

    /// <summary>The words with their names.</summary>
    public IReadOnlyList<KnownWord> Words => words.Value;

    /// <summary>The groups that the words fall into, such as the statutes of offences; empty for none.</summary>
    public IReadOnlyList<KnownWord> Groups { get; init; } = [];

    /// <summary>The command that prints the list, such as <c>evreq offences list</c>.</summary>
    public string? Command { get; init; }

    /// <summary>False where the nearest word would be another section of law, treaty or undertaking, so that none is proposed.</summary>
    public bool ProposesNearest { get; init; } = true;

    /// <summary>True if a text is a word of the list, written as rules see it.</summary>
    public bool Contains(string text) => ids.Contains(text);

    /// <summary>Finds a word by its id or by a name. What is the name of one word and reads like the id of another finds none, and neither does the name of several.</summary>
    public WordMatch Find(string text)
    {
        if (ids.Contains(text))
        {
            return new WordMatch(text, []);
        }

        var key = WordKey.Create(text);
        if (key.Length == 0)
        {
            return WordMatch.None;
        }

        var byId = byIdKey.Value.GetValueOrDefault(key) ?? [];
        if (byId.Count == 1 && ids.Contains(text.Trim().ToLowerInvariant()))
        {
            return new WordMatch(byId[0], []);
        }

        return byId.Union(byName.Value.GetValueOrDefault(key) ?? [], StringComparer.Ordinal).ToList() switch
        {
            [] => WordMatch.None,
            [var only] => new WordMatch(only, []),
            var several => new WordMatch(null, several),
        };
    }

    private static Dictionary<string, List<string>> Index(IEnumerable<(string Key, string Id)> names)
    {
        var index = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, id) in names)
        {
            if (!index.TryGetValue(key, out var found))
            {
                index[key] = [id];
            }
            else if (!found.Contains(id))
            {
                found.Add(id);
            }
        }

        return index;
    }
}
