using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>
/// Fixed spaces and hyphens, so that a line never ends between a word and the number it counts, or inside a date, a time or a telephone number. They are
/// written into the file only; whoever reads it back takes them for spaces. An identifier of an account is left as it is.
/// </summary>
internal static class NoBreak
{
    private const char Fixed = '\u00A0';

    private static readonly string[] Counted =
    [
        "No.", "Nos.", "§", "§§", "article", "articles", "Article", "section", "sections", "Section", "fact", "facts", "Fact", "Facts", "item", "items", "account", "Account", "rule", "tel.",
    ];

    /// <summary>Wording, with what follows it.</summary>
    public static string Wording(string text, bool slotFollows)
    {
        var inside = text.Contains('§', StringComparison.Ordinal) ? text.Replace("§ ", "§\u00A0", StringComparison.Ordinal).Replace("U.S.C. §", "U.S.C.\u00A0§", StringComparison.Ordinal) : text;
        inside = CountedNumbers(inside);
        return slotFollows && inside.EndsWith(' ') && EndsWithCounted(inside.AsSpan(0, inside.Length - 1)) ? inside[..^1] + Fixed : inside;
    }

    // "Facts 1 and 2" where the numbers are those of the document itself, and so wording.
    private static string CountedNumbers(string text)
    {
        char[]? signs = null;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && char.IsAsciiDigit(text[i + 1]) && EndsWithCounted(text.AsSpan(0, i)))
            {
                signs ??= text.ToCharArray();
                signs[i] = Fixed;
            }
        }

        return signs is null ? text : new string(signs);
    }

    /// <summary>A fact.</summary>
    public static string Slot(DraftSlot slot) => slot.Kind switch
    {
        SlotKind.Knowledge when !slot.Code && slot.Text.Contains("-mail", StringComparison.Ordinal) => slot.Text.Replace("e-mail", "e\u2011mail", StringComparison.Ordinal).Replace("E-mail", "E\u2011mail", StringComparison.Ordinal),
        _ when slot.Code || !slot.Text.Contains(' ', StringComparison.Ordinal) => slot.Text,
        SlotKind.Date or SlotKind.Time or SlotKind.Derived => Dates(slot.Text),
        SlotKind.Identifier when slot.Text[0] == '+' => slot.Text.Replace(' ', Fixed),
        SlotKind.AnnexReference => slot.Text.Replace(' ', Fixed),
        SlotKind.Knowledge => IsAnnexLabel(slot.Text) ? slot.Text.Replace(' ', Fixed) : Numbers(slot.Text.Replace("§ ", "§\u00A0", StringComparison.Ordinal)),
        _ => slot.Text,
    };

    // "art. 4", "s. 9(2)", "ch. 27"
    private static string Numbers(string text)
    {
        if (!text.Contains(". ", StringComparison.Ordinal))
        {
            return text;
        }

        Span<char> signs = text.ToCharArray();
        for (var i = 2; i + 1 < signs.Length; i++)
        {
            if (signs[i] == ' ' && signs[i - 1] == '.' && char.IsAsciiDigit(signs[i + 1]) && char.IsLetter(signs[i - 2]))
            {
                signs[i] = Fixed;
            }
        }

        return signs.ToString();
    }

    /// <summary>True for "Annex B", which stays in one piece also where a table names it.</summary>
    public static bool IsAnnexLabel(string text) => text.Length <= 8 && text.StartsWith("Annex ", StringComparison.Ordinal);

    // "11 October 2026, 21:40 PKT": the day stays with its month, and the hour with its zone.
    private static string Dates(string text)
    {
        Span<char> signs = text.ToCharArray();
        for (var i = 1; i + 1 < signs.Length; i++)
        {
            if (signs[i] == ' ' && char.IsAsciiDigit(signs[i - 1]) && char.IsUpper(signs[i + 1]))
            {
                signs[i] = Fixed;
            }
        }

        return signs.ToString();
    }

    private static bool EndsWithCounted(ReadOnlySpan<char> text)
    {
        foreach (var word in Counted)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || text[^(word.Length + 1)] is ' ' or '(' or '“' or Fixed))
            {
                return true;
            }
        }

        return false;
    }
}
