namespace EvidenceRequests.Packs;

/// <summary>A piece of a case file that is not written yet: a text, a list or a group of keys.</summary>
internal sealed class NewPiece
{
    private readonly CaseValue? text;
    private readonly List<NewPiece> entries = [];
    private readonly List<(string Key, NewPiece Value)> keys = [];

    private NewPiece(CaseValue? text) => this.text = text;

    public bool IsText => text is not null;

    public bool IsList => entries.Count > 0;

    public IReadOnlyList<NewPiece> Entries => entries;

    public IReadOnlyList<(string Key, NewPiece Value)> Keys => keys;

    public static NewPiece Text(CaseValue text) => new(text);

    public static NewPiece List(IEnumerable<NewPiece> entries)
    {
        var list = new NewPiece(text: null);
        list.entries.AddRange(entries);
        return list;
    }

    /// <summary>A value within the groups and lists that lead to it.</summary>
    public static NewPiece Create(IReadOnlyList<PathPart> parts, CaseValue value) => Within(parts, Text(value));

    /// <summary>A piece within the groups and lists that lead to it.</summary>
    public static NewPiece Within(IReadOnlyList<PathPart> parts, NewPiece inner)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var outer = new NewPiece(text: null);
            if (parts[i].Key is { } key)
            {
                outer.keys.Add((key, inner));
            }
            else
            {
                outer.entries.Add(inner);
            }

            inner = outer;
        }

        return inner;
    }

    /// <summary>A group of values by their paths within it; null if the paths do not go together.</summary>
    public static NewPiece? Group(IEnumerable<KeyValuePair<string, CaseValue>> values)
    {
        var group = new NewPiece(text: null);
        foreach (var (path, value) in values)
        {
            if (PathPart.Parse(path) is not { } parts || !group.Put(parts, 0, value))
            {
                return null;
            }
        }

        return group;
    }

    /// <summary>What is at a key.</summary>
    public NewPiece Value(string key) => keys.First(k => k.Key == key).Value;

    public string Flow(bool strict) =>
        text is { } value ? value.Write(strict)
        : entries.Count > 0 ? $"[{string.Join(", ", entries.Select(e => e.Flow(strict)))}]"
        : $"{{ {string.Join(", ", keys.Select(k => $"{Key(k.Key, strict)}: {k.Value.Flow(strict)}"))} }}";

    public static string Key(string key, bool strict) => strict ? $"\"{key}\"" : key;

    private bool Put(IReadOnlyList<PathPart> parts, int at, CaseValue value)
    {
        if (at == parts.Count || text is not null)
        {
            return false;
        }

        var (key, index) = (parts[at].Key, parts[at].Index);
        var inner = key is not null ? keys.FirstOrDefault(k => k.Key == key).Value : index < entries.Count ? entries[index] : null;
        if (inner is not null)
        {
            return inner.Put(parts, at + 1, value);
        }

        var added = Create([.. parts.Skip(at + 1)], value);
        if (key is null && (index != entries.Count || keys.Count > 0))
        {
            return false;
        }

        if (key is null)
        {
            entries.Add(added);
        }
        else if (entries.Count == 0)
        {
            keys.Add((key, added));
        }
        else
        {
            return false;
        }

        return true;
    }
}
