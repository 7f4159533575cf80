using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace EvidenceRequests.Packs;

/// <summary>Texts by path, each read when it is first asked for: a letter needs few of the many files of wording. It is read from several threads.</summary>
internal sealed class LazyTextDictionary(IEnumerable<string> paths, Func<string, string> read) : IReadOnlyDictionary<string, string>
{
    private readonly Dictionary<string, Lazy<string>> texts = paths.ToDictionary(p => p, p => new Lazy<string>(() => read(p)), StringComparer.Ordinal);

    public int Count => texts.Count;

    public IEnumerable<string> Keys => texts.Keys;

    public IEnumerable<string> Values => texts.Values.Select(t => t.Value);

    public string this[string key] => texts[key].Value;

    public bool ContainsKey(string key) => texts.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = texts.TryGetValue(key, out var text) ? text.Value : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.Select(t => KeyValuePair.Create(t.Key, t.Value.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
