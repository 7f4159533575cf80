using System.Text;

namespace EvidenceRequests.Documents;

/// <summary>
/// The facts of one document, and the tokens that stand for them while templates and Markdown are read. A token is made
/// of private-use characters between two guards, so no parser sees anything of the fact: what a user types can change no
/// structure. Tokens are turned back into facts in one place only, <see cref="Read"/>.
/// </summary>
internal sealed class FactSlots
{
    private const char Open = '\uE0FE';
    private const char Close = '\uE0FF';
    private const char Digit = '\uE000';
    private const int DigitBits = 6;

    private readonly List<FactSlot> slots = [];

    /// <summary>True if a text holds a private-use character; a template may not.</summary>
    public static bool HasPrivateUse(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0;

    /// <summary>Keeps a fact and gives the token for it.</summary>
    public string Add(FactSlot slot)
    {
        var number = slots.Count;
        slots.Add(slot);
        var token = new StringBuilder(6).Append(Open);
        do
        {
            token.Append((char)(Digit + (number & ((1 << DigitBits) - 1))));
            number >>= DigitBits;
        }
        while (number > 0);
        return token.Append(Close).ToString();
    }

    /// <summary>Keeps text that is no fact, such as the word between the last two of a list, away from the parsers.</summary>
    public string AddPlain(string text) => Add(new FactSlot { Text = text });

    /// <summary>The fact a value stands for, if the value is exactly one token.</summary>
    public FactSlot? Find(object? value) =>
        value is string { Length: > 2 } text && text[0] == Open && text.IndexOf(Close, StringComparison.Ordinal) == text.Length - 1
            ? slots[Number(text.AsSpan(1, text.Length - 2))]
            : null;

    /// <summary>Reads rendered text as a row of wording and facts.</summary>
    public IEnumerable<(string? Text, FactSlot? Slot)> Read(string text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var open = text.IndexOf(Open, from);
            if (open < 0)
            {
                yield return (text[from..], null);
                yield break;
            }

            if (open > from)
            {
                yield return (text[from..open], null);
            }

            var close = text.IndexOf(Close, open);
            yield return (null, slots[Number(text.AsSpan(open + 1, close - open - 1))]);
            from = close + 1;
        }
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
}
