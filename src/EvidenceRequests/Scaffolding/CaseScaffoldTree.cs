using System.Globalization;
using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Scaffolding;

/// <summary>A case file as it grows: facts by their paths, each with its comment, written as YAML in the order of the records.</summary>
internal sealed class CaseScaffoldTree
{
    private const int CommentWidth = 110;
    private static readonly Dictionary<string, int> Order = FactCatalogue.Paths.Select((path, i) => (path, i)).ToDictionary(p => p.path, p => p.i, StringComparer.Ordinal);

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> comments = new(StringComparer.Ordinal);

    /// <summary>True if a fact, or something below it, is stated.</summary>
    public bool Has(string path) => values.Keys.Any(k => k == path || k.StartsWith(path + ".", StringComparison.Ordinal) || k.StartsWith(path + "[", StringComparison.Ordinal));

    /// <summary>The value of a fact as it is written, or null.</summary>
    public string? Value(string path) => values.GetValueOrDefault(path);

    /// <summary>States a fact.</summary>
    /// <param name="path">Path, list entries by their number: <c>accounts[0].id</c>.</param>
    /// <param name="value">The value as YAML.</param>
    public void Set(string path, string value) => values[path] = value;

    /// <summary>States a fact that is known: it is no blank and needs no comment.</summary>
    /// <param name="path">Path.</param>
    /// <param name="value">The value as YAML.</param>
    public void State(string path, string value)
    {
        values[path] = value;
        known.Add(path);
        comments.Remove(path);
    }

    /// <summary>Takes a fact out with all below it.</summary>
    public void Remove(string path)
    {
        foreach (var key in values.Keys.Where(k => k.StartsWith(path + ".", StringComparison.Ordinal) || k.StartsWith(path + "[", StringComparison.Ordinal) || k == path).ToList())
        {
            values.Remove(key);
        }
    }

    /// <summary>Takes over what another file states and this one does not; its account and data request become further ones.</summary>
    /// <param name="other">The other file, with one account and one data request.</param>
    /// <param name="index">The place of its account and data request here.</param>
    public void Merge(CaseScaffoldTree other, int index)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        var id = (index + 1).ToString(CultureInfo.InvariantCulture);
        string Move(string path) => path.StartsWith("accounts[0]", StringComparison.Ordinal) ? $"accounts[{number}]{path["accounts[0]".Length..]}"
            : path.StartsWith("data[0]", StringComparison.Ordinal) ? $"data[{number}]{path["data[0]".Length..]}" : path;
        foreach (var (path, value) in other.values.Where(v => !v.Key.StartsWith("history", StringComparison.Ordinal)))
        {
            values.TryAdd(Move(path), path is "accounts[0].id" or "data[0].account" ? $"a{id}" : path == "data[0].id" ? $"d{id}" : value);
        }

        foreach (var (path, lines) in other.comments.Where(c => Move(c.Key) != c.Key || !comments.ContainsKey(c.Key)))
        {
            comments.TryAdd(Move(path), lines);
        }
    }

    /// <summary>Number of entries of a list.</summary>
    public int Count(string list)
    {
        var count = 0;
        while (Has($"{list}[{count.ToString(CultureInfo.InvariantCulture)}]"))
        {
            count++;
        }

        return count;
    }

    /// <summary>Says something about a fact or group.</summary>
    public void AddComment(string path, string text)
    {
        if (!comments.TryGetValue(path, out var lines))
        {
            comments[path] = lines = [];
        }

        if (!lines.Contains(text))
        {
            lines.Add(text);
        }
    }

    /// <summary>The YAML.</summary>
    /// <param name="withBlanks">A blank in place of each fact that only the office knows, with the example in the comment above it.</param>
    public string Write(bool withBlanks = false)
    {
        var text = new StringBuilder();
        var open = Array.Empty<string>();
        foreach (var path in values.Keys.Order(Comparer<string>.Create(Compare)))
        {
            var parts = Parts(path);
            var shared = open.Zip(parts).TakeWhile(p => p.First == p.Second).Count();
            var blank = withBlanks && !known.Contains(path) && CaseScaffoldBlanks.IsBlank(path);
            Write(text, parts, shared, blank ? Blanks.Sign : values[path], blank ? values[path] : null);
            open = parts;
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, string[] parts, int shared, string value, string? example)
    {
        var dash = false;
        for (var i = shared; i < parts.Length; i++)
        {
            var indent = new string(' ', 2 * i);
            text.Append(i == 0 && text.Length > 0 ? "\n" : string.Empty);
            WriteComments(text, string.Concat(parts.Take(i + 1).Select((p, n) => n == 0 || p.StartsWith('[') ? p : "." + p)), dash ? indent[..^2] : indent, i == parts.Length - 1 ? example : null);
            if (parts[i].StartsWith('['))
            {
                dash = true;
                continue;
            }

            text.Append(dash ? indent[..^2] + "- " : indent).Append(parts[i]).Append(':').Append(i == parts.Length - 1 ? $" {value}\n" : "\n");
            dash = false;
        }
    }

    private void WriteComments(StringBuilder text, string path, string indent, string? example)
    {
        foreach (var comment in (comments.GetValueOrDefault(path) ?? []).Concat(example is null ? [] : [$"For example: {example}"]))
        {
            var line = new StringBuilder(indent + "#");
            foreach (var word in comment.Split(' '))
            {
                if (line.Length + 1 + word.Length > CommentWidth)
                {
                    text.Append(line).Append('\n');
                    line.Clear().Append(indent).Append('#');
                }

                line.Append(' ').Append(word);
            }

            text.Append(line).Append('\n');
        }
    }

    private static string[] Parts(string path) => path.Replace("[", ".[", StringComparison.Ordinal).Split('.');

    private static int Compare(string a, string b)
    {
        var (left, right) = (Parts(a), Parts(b));
        var generic = string.Empty;
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] == right[i])
            {
                generic += left[i].StartsWith('[') ? string.Empty : (generic.Length == 0 ? string.Empty : ".") + left[i];
                continue;
            }

            return left[i].StartsWith('[') ? Number(left[i]).CompareTo(Number(right[i])) : (Place(generic, left[i]), left[i]).CompareTo((Place(generic, right[i]), right[i]));
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Number(string part) => int.Parse(part.AsSpan(1, part.Length - 2), CultureInfo.InvariantCulture);

    private static int Place(string generic, string key) => Order.GetValueOrDefault(generic.Length == 0 ? key : $"{generic}.{key}", int.MaxValue);
}
