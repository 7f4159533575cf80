using System.Buffers;
using System.Globalization;
using System.Text;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Docx;

/// <summary>Finds which parts of a text run from right to left, such as Urdu and Arabic, so that each run can say so.</summary>
internal static class TextDirection
{
    // source: Unicode Standard Annex 9, 2.1 and 2.3.
    public const string FromLeft = "\u202A";
    public const string FromRight = "\u202B";
    public const string EndOfEmbedding = "\u202C";

    // Between two of these the writer speaks again.
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”„\"«»‹›");

    private enum Strength
    {
        Neutral,
        LeftToRight,
        RightToLeft,
    }

    /// <summary>True if a paragraph as a whole runs from right to left: its first letter does, and most others.</summary>
    public static bool IsRightToLeft(IReadOnlyList<DraftInline> inlines)
    {
        var (first, right, left) = (Strength.Neutral, 0, 0);
        foreach (var inline in inlines)
        {
            var text = inline switch { DraftText wording => wording.Text, DraftSlot slot => slot.Text, _ => string.Empty };
            if (first == Strength.Neutral && !HasRightToLeft(text) && HasLetter(text))
            {
                return false;
            }

            foreach (var rune in text.EnumerateRunes())
            {
                var strength = Classify(rune);
                first = first == Strength.Neutral ? strength : first;
                right += strength == Strength.RightToLeft ? 1 : 0;
                left += strength == Strength.LeftToRight ? 1 : 0;
            }
        }

        return first == Strength.RightToLeft && right >= left;
    }

    /// <summary>The parts of a text with their direction; spaces and signs go with the letters on both sides of them.</summary>
    public static IEnumerable<(string Text, bool RightToLeft)> Parts(string text, bool baseIsRightToLeft)
    {
        var parts = new List<(string, bool)>();
        var (from, neutralFrom) = (0, -1);
        bool? current = null;
        for (var i = 0; i < text.Length; i += Length(text, i))
        {
            var strength = StrengthAt(text, i);
            if (strength == Strength.Neutral)
            {
                // Digits belong to the letters before them; only what follows is open to either side.
                neutralFrom = current == false && char.IsAsciiDigit(text[i]) ? -1 : neutralFrom < 0 ? i : neutralFrom;
                continue;
            }

            var right = strength == Strength.RightToLeft;
            if (current is { } before && before != right)
            {
                var cut = neutralFrom < 0 ? i : before == baseIsRightToLeft ? i : neutralFrom;
                parts.Add((text[from..cut], before));
                from = cut;
            }

            current = right;
            neutralFrom = -1;
        }

        var tail = current == true && !baseIsRightToLeft && neutralFrom >= 0 ? text.AsSpan(neutralFrom).IndexOfAny(QuotationMarks) : -1;
        if (tail >= 0)
        {
            // The mark that ends a quotation at the end of a sentence belongs to the sentence.
            parts.Add((text[from..(neutralFrom + tail)], true));
            from = neutralFrom + tail;
            current = false;
        }

        parts.Add((text[from..], current ?? baseIsRightToLeft));
        return parts;
    }

    /// <summary>The text as the case file has it: signs that set a quotation apart are of the page only.</summary>
    public static string WithoutEmbeddings(string text) =>
        text.AsSpan().IndexOfAnyInRange(FromLeft[0], EndOfEmbedding[0]) < 0 ? text : string.Concat(text.Where(c => c < FromLeft[0] || c > EndOfEmbedding[0]));

    /// <summary>True for a text that holds letters from right to left and none from left to right.</summary>
    public static bool IsPurelyRightToLeft(string text) => HasRightToLeft(text) && text.EnumerateRunes().All(r => Classify(r) != Strength.LeftToRight);

    /// <summary>The same parts, those of one quotation together: what runs from right to left, with the names in Latin letters inside it.</summary>
    public static IEnumerable<IReadOnlyList<(string Text, bool RightToLeft)>> Quotations(string text, bool baseIsRightToLeft)
    {
        var parts = Parts(text, baseIsRightToLeft).ToList();
        for (var i = 0; i < parts.Count;)
        {
            var end = i + 1;
            while (!baseIsRightToLeft && parts[i].RightToLeft && end + 1 < parts.Count && parts[end].Text.AsSpan().IndexOfAny(QuotationMarks) < 0)
            {
                end += 2;
            }

            yield return parts[i..end];
            i = end;
        }
    }

    /// <summary>True if a letter or sign of the text runs from right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange('\0', '\u058F'))
        {
            foreach (var rune in text.EnumerateRunes())
            {
                if (IsRightToLeft(rune))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int Length(string text, int position) => char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;

    private static Strength StrengthAt(string text, int position) => Rune.TryGetRuneAt(text, position, out var rune) ? Classify(rune) : Strength.Neutral;

    // source: Unicode Standard Annex 9, the ranges of the classes R, AL and AN.
    private static bool IsRightToLeft(Rune rune) => rune.Value is 0x200F or (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static Strength Classify(Rune rune) => IsRightToLeft(rune) ? Strength.RightToLeft
        : rune.Value == 0x200E ? Strength.LeftToRight
        : Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber => Strength.LeftToRight,
            _ => Strength.Neutral,
        };
}
