using System.Text.Json.Serialization.Metadata;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>The closed words of a case file, and the names that it gives itself, collected from its tree before anything is resolved.</summary>
internal sealed class CaseWords
{
    private readonly List<WordUse> uses = [];
    private readonly List<YamlMapping> answers = [];
    private readonly List<(YamlMapping Group, ServiceOfAttribute Content, string Key)> services = [];
    private readonly Dictionary<CaseName, List<string>> names = Enum.GetValues<CaseName>().ToDictionary(n => n, _ => new List<string>());

    private CaseWords()
    {
    }

    /// <summary>The words, in the order of the file.</summary>
    public IReadOnlyList<WordUse> Uses => uses;

    /// <summary>The groups of answers to questions of packs.</summary>
    public IReadOnlyList<YamlMapping> Answers => answers;

    /// <summary>The groups that can name a service, with the key at which they do.</summary>
    public IReadOnlyList<(YamlMapping Group, ServiceOfAttribute Content, string Key)> Services => services;

    /// <summary>The names that the case gives, by what bears them.</summary>
    public IReadOnlyDictionary<CaseName, ClosedList> GetNames() => names.ToDictionary(n => n.Key, n => ClosedList.Create(Describe(n.Key), [.. n.Value.Distinct(StringComparer.Ordinal).Select(w => new KnownWord(w))]));

    /// <summary>Collects the words of a tree.</summary>
    public static CaseWords Collect(YamlNode root)
    {
        var words = new CaseWords();
        words.CollectGroup(root, ModelJson.Default.CaseFile, string.Empty);
        return words;
    }

    private void CollectGroup(YamlNode node, JsonTypeInfo type, string path)
    {
        if (node is not YamlMapping mapping)
        {
            return;
        }

        var shape = RecordShape.Get(type);
        foreach (var field in shape.Fields)
        {
            if (field.Content is ServiceOfAttribute service)
            {
                services.Add((mapping, service, field.Name));
            }
        }

        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is { } field)
            {
                Collect(entry.Value, field.Type, field.Content, ReadingFindings.Join(path, field.Name), mapping);
            }
        }
    }

    private void Collect(YamlNode node, JsonTypeInfo type, ContentAttribute? content, string path, YamlMapping group)
    {
        switch (node, type.Kind)
        {
            case (YamlMapping mapping, JsonTypeInfoKind.Dictionary):
                answers.Add(mapping);
                break;
            case (YamlMapping, JsonTypeInfoKind.Object):
                CollectGroup(node, type, path);
                break;
            case (YamlSequence sequence, JsonTypeInfoKind.Enumerable):
                var element = type.Options.GetTypeInfo(type.ElementType!);
                foreach (var value in sequence.Values)
                {
                    Collect(value, element, content, FindId(value) is { } id ? $"{path}.{id}" : path, group);
                }

                break;
            case (YamlScalar { IsNull: false } scalar, _) when content is ClosedAttribute closed:
                uses.Add(new WordUse(scalar, closed, path, group));
                break;
            case (YamlScalar { IsNull: false } scalar, _) when content is DefinesAttribute defines:
                names[defines.Of].Add(scalar.Text);
                break;
            default:
                break;
        }
    }

    private static string? FindId(YamlNode node) => (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Text == "id")?.Value is YamlScalar { Text: var id } && FactPath.IsId(id) ? id : null;

    private static string Describe(CaseName name) => name switch
    {
        CaseName.DataRequest => "data request of this case file",
        CaseName.Element => "element of an offence of this case file",
        _ => $"{name.ToString().ToLowerInvariant()} of this case file",
    };
}
