using System.Collections;
using System.Diagnostics.CodeAnalysis;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The places of all statements of some files, by <c>file#path</c>. They are looked up where they are; there are tens of thousands, and few are ever asked for.</summary>
internal sealed class SourceLocations(IReadOnlyDictionary<string, FileReading> files) : IReadOnlyDictionary<string, SourceLocation>
{
    public int Count => files.Values.Sum(f => f.Locations.Count);

    public IEnumerable<string> Keys => this.Select(p => p.Key);

    public IEnumerable<SourceLocation> Values => this.Select(p => p.Value);

    public SourceLocation this[string key] => TryGetValue(key, out var location) ? location : throw new KeyNotFoundException();

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out SourceLocation value)
    {
        var mark = key.IndexOf('#', StringComparison.Ordinal);
        value = mark >= 0 && files.TryGetValue(key[..mark], out var file) && file.Locations.TryGetValue(key[(mark + 1)..], out var place) ? At(key[..mark], place) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, SourceLocation>> GetEnumerator() => files
        .SelectMany(f => f.Value.Locations.Select(p => KeyValuePair.Create($"{f.Key}#{p.Key}", At(f.Key, p.Value))))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static SourceLocation At(string file, (int Line, int Column) place) => new() { File = file, Line = place.Line, Column = place.Column };
}
