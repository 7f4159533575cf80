using System.Collections.Concurrent;
using EvidenceRequests.Documents.Markdown;

namespace EvidenceRequests.Documents.Templates;

/// <summary>
/// The forms that a section has taken so far, by the Markdown its template gave. The Markdown holds tokens and no facts, and a
/// form depends on nothing else, so a form serves every document that gets to the same text, from several threads at a time.
/// </summary>
internal sealed class SectionCache
{
    /// <summary>The most characters of Markdown that are kept for one section; then it starts again. A long section has some three thousand.</summary>
    public const int MaxCharacters = 32_768;

    private readonly ConcurrentDictionary<string, CompiledSection> forms = new(StringComparer.Ordinal);
    private readonly Lock keeping = new();
    private int characters;

    /// <summary>Characters of all the Markdown that is kept.</summary>
    public int Characters => characters;

    /// <summary>The form that belongs to a text: the one that is kept, or one that is read.</summary>
    public CompiledSection GetOrAdd(ReadOnlySpan<char> markdown, Func<string, CompiledSection> read)
    {
        if (forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(markdown, out var kept))
        {
            return kept;
        }

        var text = markdown.ToString();
        var form = read(text);
        Keep(text, form);
        return form;
    }

    private void Keep(string markdown, CompiledSection form)
    {
        if (markdown.Length > MaxCharacters)
        {
            return;
        }

        lock (keeping)
        {
            if (characters + markdown.Length > MaxCharacters)
            {
                forms.Clear();
                characters = 0;
            }

            if (forms.TryAdd(markdown, form))
            {
                characters += markdown.Length;
            }
        }
    }
}
