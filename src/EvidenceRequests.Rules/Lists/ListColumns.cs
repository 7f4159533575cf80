using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>What the columns of a list hold, by their headings or as a person says.</summary>
internal sealed class ListColumns
{
    public const string Provider = "provider";
    public const string Identifier = "identifier";
    public const string SeenAt = "seen-at";
    public const string HowKnown = "how-known";
    public const string Port = "port";
    public const string LocatedIn = "located-in";
    public const string LeftOut = "left-out";

    private const string List = "list-column";
    private const int MaxWords = 5;

    private readonly Dictionary<int, string> roles = [];
    private readonly Dictionary<int, string> headings = [];

    /// <summary>True if the first row holds headings.</summary>
    public bool HasHeading { get; private init; }

    /// <summary>Each heading with what it was read as.</summary>
    public IReadOnlyList<(string Heading, string ReadAs)> Described { get; private init; } = [];

    /// <summary>The columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="mapping">What a person says of headings: heading to word of the list or kind of identifier.</param>
    public static ListColumns Find(ListTable table, Vocabulary vocabulary, IReadOnlyDictionary<string, string> mapping)
    {
        if (table.Rows.Count == 0)
        {
            return new ListColumns();
        }

        var names = Names(vocabulary);
        var cells = table.Rows[0].Cells;
        var said = mapping.ToDictionary(m => WordKey.Create(m.Key), m => names.GetValueOrDefault(WordKey.Create(m.Value)) ?? m.Value, StringComparer.Ordinal);
        var read = cells.Select(c => said.GetValueOrDefault(WordKey.Create(c)) ?? RoleOf(c, names)).ToList();
        if (read.All(r => r is null) || cells.Any(IsValue))
        {
            return new ListColumns();
        }

        var columns = new ListColumns
        {
            HasHeading = true,
            Described = [.. cells.Select((c, i) => (Heading: c, ReadAs: read[i] is { } role && role != LeftOut ? Describe(role, vocabulary) : "left out")).Where(c => c.Heading.Length > 0)],
        };
        for (var i = 0; i < read.Count; i++)
        {
            columns.headings[i] = cells[i];
            if (read[i] is { } role && role != LeftOut)
            {
                columns.roles[i] = role;
            }
        }

        return columns;
    }

    /// <summary>The first text of a row in a column of a role, or null.</summary>
    public string? Find(ListRow row, string role) => roles.Where(r => r.Value == role && r.Key < row.Cells.Count && row.Cells[r.Key].Length > 0).OrderBy(r => r.Key).Select(r => row.Cells[r.Key]).FirstOrDefault();

    /// <summary>The texts of a row that identify something: each with its kind, or null where that is to be recognised, and its heading.</summary>
    public IReadOnlyList<(string? Kind, string Heading, string Text)> Identifiers(ListRow row) => !HasHeading
        ? [(null, string.Empty, string.Join('\t', row.Cells))]
        : [.. roles.Where(r => r.Value is not (Provider or SeenAt or HowKnown or Port or LocatedIn) && r.Key < row.Cells.Count && row.Cells[r.Key].Length > 0)
            .OrderBy(r => r.Key)
            .Select(r => (r.Value == Identifier ? null : r.Value, headings[r.Key], row.Cells[r.Key]))];

    /// <summary>True if a word is one that columns are known by.</summary>
    public static bool Knows(string word, Vocabulary vocabulary) => Names(vocabulary).ContainsKey(WordKey.Create(word));

    private static Dictionary<string, string> Names(Vocabulary vocabulary)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in vocabulary.Words.FirstOrDefault(l => l.Id == List)?.Words ?? [])
        {
            foreach (var name in word.AlsoKnownAs.Append(word.Name).Append(word.Id))
            {
                names.TryAdd(WordKey.Create(name), word.Id);
            }
        }

        foreach (var kind in vocabulary.IdentifierKinds)
        {
            foreach (var name in kind.AlsoKnownAs.Append(kind.Name).Append(kind.Id))
            {
                names.TryAdd(WordKey.Create(name), kind.Id);
            }
        }

        return names;
    }

    // A first row that holds an address or a number is an account already.
    private static bool IsValue(string cell) => cell.Contains("://", StringComparison.Ordinal) || cell.Contains('@', StringComparison.Ordinal) || cell.Count(char.IsDigit) >= MaxWords;

    // "Mobile number of the suspect" is a telephone number: the longest run of words that is a name counts, of equals the first.
    private static string? RoleOf(string heading, Dictionary<string, string> names)
    {
        var words = heading.Split([' ', '/', '(', ')', '_', '-', '.', ',', ':', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(words.Length, MaxWords); length > 0; length--)
        {
            for (var i = 0; i + length <= words.Length; i++)
            {
                if (names.TryGetValue(WordKey.Create(string.Join(' ', words.Skip(i).Take(length))), out var role) && (role != LeftOut || length == words.Length))
                {
                    return role;
                }
            }
        }

        return null;
    }

    private static string Describe(string role, Vocabulary vocabulary) => vocabulary.FindWord(List, role)?.Name ?? vocabulary.FindIdentifierKind(role)?.Name ?? role;
}
