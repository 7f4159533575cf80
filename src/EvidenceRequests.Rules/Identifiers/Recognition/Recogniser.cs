using EvidenceRequests.Model;

namespace EvidenceRequests.Rules;

/// <summary>
/// Finds identifiers in any text: a pasted complaint, a chat, a column of a list. What is ambiguous stays a question; nothing is guessed.
/// Time and memory grow with the length of the text.
/// </summary>
public sealed class Recogniser
{
    private readonly AddressRecogniser addresses;
    private readonly TokenRecogniser tokens;
    private readonly NumberRecogniser numbers;
    private readonly ContextWords words;

    private Recogniser(IReadOnlyList<ProviderShapes> providers, Vocabulary vocabulary, string? state)
    {
        var index = ShapeIndex.Create(providers, vocabulary.CommonShapes);
        var context = new IdentifierContext(vocabulary, state?.ToUpperInvariant() ?? "ZZ");
        addresses = new AddressRecogniser(index, context);
        tokens = new TokenRecogniser(index, context);
        numbers = new NumberRecogniser(index, context);
        words = new ContextWords(providers, vocabulary);
    }

    /// <summary>A recogniser.</summary>
    /// <param name="providers">The shapes of the providers.</param>
    /// <param name="vocabulary">The word lists.</param>
    /// <param name="requestingState">The state whose national telephone numbers are understood, ISO 3166-1 alpha-2; without it a number without + is a question.</param>
    public static Recogniser Create(IReadOnlyList<ProviderShapes> providers, Vocabulary vocabulary, string? requestingState)
    {
        ArgumentNullException.ThrowIfNull(providers);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new Recogniser(providers, vocabulary, requestingState);
    }

    /// <summary>What is in a text, in its order.</summary>
    public IReadOnlyList<RecognisedIdentifier> Recognise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<RecognisedIdentifier>();
        var context = new LineContext();
        var (at, line, lineStart) = (0, 1, 0);
        while (at < text.Length)
        {
            if (Tokens.IsLineEnd(text[at]))
            {
                if (text[at] != '\r' || at + 1 >= text.Length || text[at + 1] != '\n')
                {
                    line++;
                    lineStart = at + 1;
                }

                context = new LineContext();
                at++;
                continue;
            }

            if (Tokens.IsSeparator(text, at))
            {
                at++;
                continue;
            }

            var token = Tokens.At(text, at);
            context.At = at;
            var match = addresses.Match(text, at) ?? numbers.Match(text, at, context) ?? tokens.Match(token, context);
            if (match is null)
            {
                var label = words.LabelLength(token);
                words.Read(text, at, label > 0 ? token[..label] : token, context);
                at += label > 0 ? label + 1 : Math.Max(token.Length, 1);
                continue;
            }

            found.Add(match.Identifier with
            {
                Text = text.Substring(at + match.Start, match.Length),
                Place = new TextPlace(at + match.Start, match.Length, line, at + match.Start - lineStart + 1),
            });
            at += Math.Max(match.Start + match.Length, 1);
            if (match.Identifier is { Kind: "phone-number", Provider: not null })
            {
                // A list of numbers behind one name.
                context.NamedAt = at;
            }
        }

        return found;
    }
}
