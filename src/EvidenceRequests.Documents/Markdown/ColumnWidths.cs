using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Markdown;

/// <summary>
/// Widths of the columns of a table. A table of labels has a fixed width for them. In any other each column first gets
/// what its longest word needs, so that no word breaks; the rest goes where it makes the table shortest.
/// </summary>
internal static class ColumnWidths
{
    private const int Labels = 30;

    /// <summary>One em of the text of tables, and the space beside it, in hundredths of the line.</summary>
    private const double Em = 2.0;
    private const double Sides = 2.4;
    private const double BoldFactor = 1.1;
    private const double FixedWidth = 0.67;

    /// <summary>A date up to this width is kept on one line.</summary>
    private const double LongestDate = 18;

    /// <summary>Tables of prose may break an address or the name of a fact; tables of identifiers may not.</summary>
    private const double LongestWordOfProse = 15;

    /// <summary>The name of a rule or statement up to this width is kept on one line there.</summary>
    private const double LongestCodeOfProse = 24;

    /// <summary>An identifier up to this width, some thirty letters, is kept on one line.</summary>
    private const double LongestIdentifier = 44;

    /// <summary>Width for one that is longer and breaks anyway, so that the columns beside it do not grow tall: the address of a site up to its first slash stays together.</summary>
    private const double BreakingIdentifier = 38;

    /// <summary>Room in a column that is left empty, to be filled in by hand.</summary>
    private const double ByHand = 24;

    /// <summary>Whole hundredths that make up one hundred.</summary>
    public static IReadOnlyList<int> Compute(string kind, int count, DraftRow? header, IReadOnlyList<DraftRow> rows)
    {
        if (kind == DraftStyles.KeyValue && count == 2)
        {
            return [Labels, 100 - Labels];
        }

        var least = new double[count];
        var heights = new double[count];
        for (var i = 0; i < count; i++)
        {
            var (word, cubes) = Measure(i, header, rows);
            least[i] = Math.Ceiling(Sides + (DraftStyles.IsProse(kind) ? Math.Max(Math.Min(word, LongestWordOfProse), Math.Min(LongestCode(i, rows), LongestCodeOfProse)) : word <= LongestIdentifier ? word : BreakingIdentifier));
            heights[i] = cubes;
        }

        return Widths(least, heights);
    }

    // Names of rules may break behind a hyphen and nowhere else. Behind prose a name has a line of its own anyway.
    private static double LongestCode(int column, IReadOnlyList<DraftRow> rows) => rows
        .Select(r => r.Cells[column].Inlines)
        .Where(cell => cell.Count > 0 && cell.All(i => i.Code))
        .SelectMany(cell => cell.SelectMany(i => GetText(i).Split('-').SkipLast(1).Select(part => part + "-").Append(GetText(i).Split('-')[^1])))
        .Select(part => Width(part, code: true))
        .DefaultIfEmpty(0)
        .Max();

    // The longest word of a column, and the sum of the third powers of how long the texts of its cells are.
    private static (double Word, double Cubes) Measure(int column, DraftRow? header, IReadOnlyList<DraftRow> rows)
    {
        IReadOnlyList<DraftInline> name = header is null ? [] : header.Cells[column].Inlines;
        var word = Words(name) * BoldFactor;
        var cubes = Cube(Letters(name) * BoldFactor);
        var empty = true;
        for (var i = 0; i < rows.Count; i++)
        {
            var cell = rows[i].Cells[column].Inlines;
            empty &= cell.Count == 0;
            word = Math.Max(word, LongestWord(cell));
            cubes += Cube(Length(cell));
        }

        return (word, empty ? cubes + Cube(ByHand) : cubes);
    }

    // The height of a cell is its text over its width. The third power makes the tallest cells of a row count most; each
    // hundredth then goes to the column that gains most by it, which is the best there is for sums of such curves.
    private static int[] Widths(double[] minimum, double[] heights)
    {
        var most = FindWidest(minimum);
        var widths = Array.ConvertAll(minimum, w => (int)Math.Floor(Math.Min(w, most)));
        for (var left = 100 - widths.Sum(); left > 0; left--)
        {
            var best = 0;
            for (var i = 1; i < widths.Length; i++)
            {
                best = Gain(heights[i], widths[i]) > Gain(heights[best], widths[best]) ? i : best;
            }

            widths[best]++;
        }

        return widths;
    }

    // Where the words do not all fit, the widest columns give way to one width, and the narrow ones keep theirs.
    private static double FindWidest(double[] minimum)
    {
        var left = 100.0;
        var widest = minimum.Order().ToList();
        for (var i = 0; i < widest.Count; i++)
        {
            var share = left / (widest.Count - i);
            if (widest[i] > share)
            {
                return share;
            }

            left -= widest[i];
        }

        return 100;
    }

    private static double Gain(double cubes, int width) => Height(cubes, width) - Height(cubes, width + 1);

    private static double Height(double cubes, int width) => cubes / Cube(Math.Max(1, width - Sides));

    private static double Cube(double length) => length * length * length;

    private static double Length(IReadOnlyList<DraftInline> inlines)
    {
        var length = 0.0;
        for (var i = 0; i < inlines.Count; i++)
        {
            length += Width(GetText(inlines[i]), inlines[i].Code);
        }

        return length;
    }

    // A word may go on from wording into a fact; what is set in a fixed width is measured by itself too.
    private static double LongestWord(IReadOnlyList<DraftInline> inlines)
    {
        var longest = Words(inlines);
        for (var i = 0; i < inlines.Count; i++)
        {
            var text = GetText(inlines[i]);
            var whole = inlines[i] is DraftSlot { Kind: SlotKind.Date } || NoBreak.IsAnnexLabel(text) ? Width(text, inlines[i].Code) : double.MaxValue;
            longest = Math.Max(longest, whole <= LongestDate ? whole : LongestWord(text, inlines[i].Code));
        }

        return longest;
    }

    private static double LongestWord(ReadOnlySpan<char> text, bool code)
    {
        var longest = 0.0;
        for (var end = text.IndexOfAny(' ', '\n'); end >= 0; end = text.IndexOfAny(' ', '\n'))
        {
            longest = Math.Max(longest, Width(text[..end], code));
            text = text[(end + 1)..];
        }

        return Math.Max(longest, Width(text, code));
    }

    // The longest word of a line read as one text.
    private static double Words(IReadOnlyList<DraftInline> inlines)
    {
        double longest = 0, word = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            foreach (var c in GetText(inlines[i]))
            {
                word = c is ' ' or '\n' ? 0 : word + Width(c);
                longest = Math.Max(longest, word);
            }
        }

        return Em * longest;
    }

    private static double Letters(IReadOnlyList<DraftInline> inlines)
    {
        var width = 0.0;
        for (var i = 0; i < inlines.Count; i++)
        {
            foreach (var c in GetText(inlines[i]))
            {
                width += Width(c);
            }
        }

        return Em * width;
    }

    private static string GetText(DraftInline inline) => inline switch
    {
        DraftText wording => wording.Text,
        DraftSlot slot => slot.Text,
        _ => "\n",
    };

    private static double Width(ReadOnlySpan<char> text, bool code)
    {
        if (code)
        {
            return text.Length * Em * FixedWidth;
        }

        var width = 0.0;
        foreach (var c in text)
        {
            width += Width(c);
        }

        return Em * width;
    }

    // source: the advance widths of Arial, rounded into five groups.
    private static double Width(char c) => c switch
    {
        ' ' or 'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.26,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or 'I' => 0.34,
        'm' or 'M' or 'w' or 'W' or '@' or '%' => 0.88,
        >= 'A' and <= 'Z' => 0.70,
        _ => 0.56,
    };
}
