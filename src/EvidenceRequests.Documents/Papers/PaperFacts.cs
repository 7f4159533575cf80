using EvidenceRequests.Documents.Facts;
using Scriban.Runtime;

namespace EvidenceRequests.Documents;

/// <summary>What a paper of the register prints: named values, of which a template decides order and words. A text is never parsed.</summary>
public sealed class PaperFacts
{
    private readonly List<(string Key, Func<FactValues, string, object?> Build)> values = [];

    /// <summary>Adds a text; one that is not stated is left out.</summary>
    public PaperFacts Text(string key, string? text) => Add(key, (values, path) => values.Text(text, path, key));

    /// <summary>Adds a text in which every character counts, such as a hash; it is set in a fixed-width face.</summary>
    public PaperFacts Code(string key, string? text) => Add(key, (values, path) => values.AccountIdentifier(text, path, key));

    /// <summary>Adds a word of a closed list.</summary>
    public PaperFacts Word(string key, string? word) => Add(key, (values, path) => values.Word(word, path, key));

    /// <summary>Adds yes or no.</summary>
    public PaperFacts Flag(string key, bool flag) => Add(key, (_, _) => flag);

    /// <summary>Adds a group; one that is not stated is left out.</summary>
    public PaperFacts Group(string key, PaperFacts? group) => Add(key, (values, path) => group?.Build(values, path));

    /// <summary>Adds a list of groups.</summary>
    public PaperFacts List(string key, IEnumerable<PaperFacts> entries)
    {
        var all = entries.ToList();
        return Add(key, (values, path) => FactValues.List(all.Select((e, i) => e.Build(values, FormattableString.Invariant($"{path}[{i}]")))));
    }

    internal ScriptObject Build(FactValues with, string path)
    {
        var group = new ScriptObject();
        foreach (var (key, build) in values)
        {
            group[key] = build(with, $"{path}.{key}");
        }

        return group;
    }

    private PaperFacts Add(string key, Func<FactValues, string, object?> build)
    {
        values.Add((key, build));
        return this;
    }
}
