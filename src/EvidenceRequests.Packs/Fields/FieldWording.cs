using System.Text.RegularExpressions;
using EvidenceRequests.Model;

namespace EvidenceRequests.Packs;

/// <summary>Says sentences in the words of the officer: where a finding names a field by its path, its label stands in the sentence. The path stays in <see cref="Finding.Fact"/>.</summary>
public sealed partial class FieldWording
{
    private readonly FieldCatalogue fields;
    private readonly Func<string, string?> findQuestion;

    /// <summary>Wording with the labels of a catalogue.</summary>
    /// <param name="fields">The catalogue.</param>
    /// <param name="library">The packs, for the questions that they ask under <c>additional_facts</c>; null for none.</param>
    public FieldWording(FieldCatalogue fields, Library? library = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        this.fields = fields;
        findQuestion = id => library?.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)).FirstOrDefault(q => q.Id == id)?.Label;
    }

    /// <summary>A sentence with labels in place of paths. What is written to be copied into the file, behind a colon, keeps its keys.</summary>
    public string Say(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Contains('.', StringComparison.Ordinal) || sentence.Contains('[', StringComparison.Ordinal) ? Path().Replace(sentence, m => Describe(m.Value) ?? m.Value) : sentence;
    }

    /// <summary>A finding whose sentences speak in labels.</summary>
    public Finding Say(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var (message, why, fix) = (Say(SayWords(finding)), finding.Why is { } w ? Say(w) : null, finding.Fix is { } f ? Say(f) : null);
        return message == finding.Message && why == finding.Why && fix == finding.Fix ? finding : finding with { Message = message, Why = why, Fix = fix };
    }

    // Words of a closed list by their names, with the key that is written into the file.
    private string SayWords(Finding finding) => finding.Fact is { } fact && fields.Find(fact) is { Words.Count: > 0 } field
        ? Words().Replace(finding.Message, m => m.Groups[1].Value + string.Join(", ", m.Groups[2].Value.Split(", ").Select(w => field.Words.FirstOrDefault(x => x.Id == w) is { } word && word.Name != w ? $"{word.Name} ({w})" : w)) + ".")
        : finding.Message;

    /// <summary>How a sentence names a field: its label in quotes with its entry, or the question of a pack; null if there is none.</summary>
    public string? Describe(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        const string Answers = "additional_facts.";
        return path.StartsWith(Answers, StringComparison.Ordinal)
            ? findQuestion(path[Answers.Length..]) is { } question ? $"\"{question}\"" : null
            : fields.Describe(path);
    }

    [GeneratedRegex(@"(?<![\w./@\\-])[a-z][a-z_]*(?:\.[A-Za-z0-9][\w-]*|\[\d+\])+(?!\w|@|/|: ?[\[{""'])", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"\b((?:must be one of|must not be|has none of): )([a-z0-9-]+(?:, [a-z0-9-]+)*)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
