using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>Words that say what follows them: names of providers and services, and of kinds of identifier.</summary>
internal sealed class ContextWords
{
    private readonly Dictionary<string, (string Provider, string? Service)> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> kinds = new(StringComparer.OrdinalIgnoreCase);

    public ContextWords(IEnumerable<ProviderShapes> providers, Vocabulary vocabulary)
    {
        foreach (var provider in providers)
        {
            foreach (var service in provider.Services.Where(s => provider.Services.Count > 1))
            {
                names.TryAdd(service.Name, (provider.Provider, service.Id));
            }

            foreach (var name in provider.Names.Append(provider.Name).Append(provider.Provider))
            {
                names.TryAdd(name, (provider.Provider, provider.Services.Count == 1 ? provider.Services[0].Id : null));
            }
        }

        foreach (var kind in vocabulary.IdentifierKinds)
        {
            foreach (var word in kind.AlsoKnownAs.Append(kind.Name).Append(kind.Id))
            {
                kinds.TryAdd(word.Replace('-', ' '), kind.Id);
            }
        }
    }

    /// <summary>Characters of a label that touches what it names, as in <c>tel:+92…</c> or <c>IBAN:PK36…</c>; 0 if there is none.</summary>
    public int LabelLength(string token)
    {
        const int Longest = 16;
        var end = token.AsSpan().IndexOfAny(':', '=');
        if (end is < 2 or > Longest || end + 1 >= token.Length || !char.IsLetter(token[0]) || !token.AsSpan(0, end).ToString().All(c => char.IsLetterOrDigit(c) || c is '-' or '_'))
        {
            return 0;
        }

        var (label, next) = (token[..end], token[end + 1]);
        return char.IsDigit(next) || next == '+' || (char.IsLetterOrDigit(next) && (kinds.ContainsKey(Kind(label)) || names.ContainsKey(label))) ? end : 0;
    }

    // "IMEI1" and "IMEI2" of a telephone for two cards are IMEI.
    private static string Kind(string word) => word.Replace('-', ' ').TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>Takes a word of the line into account.</summary>
    public void Read(string text, int at, string token, LineContext context)
    {
        var word = token.TrimEnd(':', '=', '.', '#', '-');
        var two = context.Before is null ? word : $"{context.Before} {word}";
        var colon = token.Length > word.Length || (at + token.Length < text.Length && text[at + token.Length] is ':' or '=');
        if ((names.TryGetValue(two, out var named) || names.TryGetValue(word, out named)) && (colon || IsDistinct(word)))
        {
            (context.Named, context.NamedAt) = (named, at + token.Length);
        }

        if (kinds.TryGetValue(two.Replace('-', ' '), out var kind) || kinds.TryGetValue(word.Replace('-', ' '), out kind) || kinds.TryGetValue(Kind(word), out kind))
        {
            context.Kind = kind;
        }

        context.Before = word;
    }

    // A short name or a word of everyday language names a service only where a colon follows it.
    private static bool IsDistinct(string word) => word.Length > 3 && char.IsUpper(word[0])
        && word is not ("Line" or "Signal" or "Session" or "Wire" or "Element" or "Mail" or "Search" or "Maps" or "Base" or "Match" or "Store" or "Notion" or "Minds" or "Threads" or "Domains" or "Wise" or "Servers" or "Devices" or "Media");
}
