using System.Buffers;

namespace EvidenceRequests.Documents.Slots;

/// <summary>
/// The tokens that stand for facts while templates and Markdown are read. A token is made of private-use characters between
/// two guards, so no parser sees anything of the fact: what a user types can change no structure.
/// </summary>
internal static class Tokens
{
    private const char Plain = '\uE0FD';
    private const char Open = '\uE0FE';
    private const char Close = '\uE0FF';
    private const char Digit = '\uE000';
    private const int DigitBits = 6;
    private const int DigitsOfCharacter = 3;
    private const int MaxDigits = 6;

    /// <summary>The token of the fact with a number.</summary>
    public static string Create(int number)
    {
        Span<char> token = stackalloc char[MaxDigits + 2];
        return token[..Write(number, token)].ToString();
    }

    /// <summary>A token that spells text that is no fact, such as the word between the last two of a list.</summary>
    public static string Protect(string text) => string.Create((text.Length * DigitsOfCharacter) + 2, text, static (token, text) =>
    {
        token[0] = Plain;
        for (var i = 0; i < text.Length; i++)
        {
            for (var j = 0; j < DigitsOfCharacter; j++)
            {
                token[1 + (i * DigitsOfCharacter) + j] = (char)(Digit + ((text[i] >> (j * DigitBits)) & ((1 << DigitBits) - 1)));
            }
        }

        token[^1] = Close;
    });

    /// <summary>The number of the fact that a text stands for, if it is exactly one token of a fact; otherwise -1.</summary>
    public static int ParseNumber(string text) =>
        text.Length > 2 && text[0] == Open && text.IndexOf(Close, StringComparison.Ordinal) == text.Length - 1 ? Number(text.AsSpan(1, text.Length - 2)) : -1;

    /// <summary>Copies text, and gives each token of a fact the number that <paramref name="renumber"/> gives for its own.</summary>
    public static void Copy(ReadOnlySpan<char> text, IBufferWriter<char> to, Func<int, int> renumber)
    {
        for (var open = text.IndexOf(Open); open >= 0; open = text.IndexOf(Open))
        {
            to.Write(text[..open]);
            text = text[(open + 1)..];
            var close = text.IndexOf(Close);
            to.Advance(Write(renumber(Number(text[..close])), to.GetSpan(MaxDigits + 2)));
            text = text[(close + 1)..];
        }

        to.Write(text);
    }

    /// <summary>Reads rendered text as a row of wording and numbers of facts. Where a text is given, the number means nothing.</summary>
    public static IEnumerable<(string? Text, int Number)> Read(string text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var open = text.AsSpan(from).IndexOfAny(Open, Plain) is >= 0 and var found ? from + found : text.Length;
            if (open > from)
            {
                yield return (text[from..open], -1);
            }

            if (open == text.Length)
            {
                yield break;
            }

            var close = text.IndexOf(Close, open);
            yield return text[open] == Plain ? (ParseText(text.AsSpan(open + 1, close - open - 1)), -1) : (null, Number(text.AsSpan(open + 1, close - open - 1)));
            from = close + 1;
        }
    }

    private static int Write(int number, Span<char> token)
    {
        var length = 0;
        token[length++] = Open;
        do
        {
            token[length++] = (char)(Digit + (number & ((1 << DigitBits) - 1)));
            number >>= DigitBits;
        }
        while (number > 0);
        token[length++] = Close;
        return length;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            number = (number << DigitBits) | (digits[i] - Digit);
        }

        return number;
    }

    private static string ParseText(ReadOnlySpan<char> digits)
    {
        Span<char> text = new char[digits.Length / DigitsOfCharacter];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)Number(digits.Slice(i * DigitsOfCharacter, DigitsOfCharacter));
        }

        return text.ToString();
    }
}
