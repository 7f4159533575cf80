namespace EvidenceRequests.Packs;

/// <summary>The words of a case file as rules see them, beside what the user wrote. The file itself stays as it is.</summary>
internal sealed class ResolvedWords
{
    private readonly Dictionary<YamlNode, string> words = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<YamlNode> unknown = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlNode, YamlEntry> implied = new(ReferenceEqualityComparer.Instance);

    /// <summary>A value as rules see it.</summary>
    public string GetText(YamlScalar scalar) => words.GetValueOrDefault(scalar, scalar.Text);

    /// <summary>Sets how rules see a value.</summary>
    public void Set(YamlScalar scalar, string word) => words[scalar] = word;

    /// <summary>Says that a value is no word of its list.</summary>
    public void Refuse(YamlScalar scalar) => unknown.Add(scalar);

    /// <summary>True for a value that is no word of its list, and that no rule reports.</summary>
    public bool IsUnknown(YamlScalar scalar) => unknown.Contains(scalar);

    /// <summary>The keys of a group with those that another key implies, such as the service by which a provider is named.</summary>
    public IEnumerable<YamlEntry> GetEntries(YamlMapping mapping) => implied.TryGetValue(mapping, out var entry) ? mapping.Entries.Append(entry) : mapping.Entries;

    /// <summary>Adds a key that another one implies; it has the place of that one.</summary>
    public void Imply(YamlMapping mapping, string key, string word, YamlScalar by) =>
        implied[mapping] = new YamlEntry(new YamlScalar(by.Line, by.Column, key, IsPlain: true), new YamlScalar(by.Line, by.Column, word, IsPlain: true));

    /// <summary>The id of an entry of a list, by which paths name it; null if it has none.</summary>
    public string? FindId(YamlNode node) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Text == "id")?.Value is YamlScalar scalar && GetText(scalar) is var id && Model.FactPath.IsId(id) ? id : null;
}
