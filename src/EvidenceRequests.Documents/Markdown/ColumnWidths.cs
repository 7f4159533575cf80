using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

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
    private const double FixedWidth = 0.58;

    /// <summary>A date up to this width is kept on one line.</summary>
    private const double LongestDate = 18;

    /// <summary>Tables of prose may break an address or the name of a fact; tables of identifiers may not.</summary>
    private const double LongestWordOfProse = 15;

    /// <summary>Room in a column that is left empty, to be filled in by hand.</summary>
    private const double ByHand = 24;

    /// <summary>Whole hundredths that make up one hundred.</summary>
    public static IReadOnlyList<int> Of(string kind, int count, DraftRow? header, IReadOnlyList<DraftRow> rows)
    {
        if (kind == DraftStyles.KeyValue && count == 2)
        {
            return [Labels, 100 - Labels];
        }

        var least = new double[count];
        var lengths = new double[count][];
        for (var i = 0; i < count; i++)
        {
            var cells = rows.Select(r => r.Cells[i].Inlines).ToList();
            var name = header is null ? string.Empty : PlainText.Of(header.Cells[i].Inlines);
            var word = cells.Select(LongestWord).Append(LongestWord(name) * BoldFactor).Max();
            least[i] = Math.Ceiling(Sides + Math.Min(word, DraftStyles.IsProse(kind) ? LongestWordOfProse : count < 5 ? 38 : 26));
            lengths[i] = [Width(name) * BoldFactor, .. cells.All(c => c.Count == 0) ? [ByHand] : cells.Select(Length)];
        }

        return Widths(least, lengths);
    }

    // The height of a cell is its text over its width. The third power makes the tallest cells of a row count most; each
    // hundredth then goes to the column that gains most by it, which is the best there is for sums of such curves.
    private static int[] Widths(double[] least, double[][] lengths)
    {
        var most = Most(least);
        var widths = least.Select(w => (int)Math.Floor(Math.Min(w, most))).ToArray();
        var heights = lengths.Select(l => l.Sum(Cube)).ToArray();
        var columns = Enumerable.Range(0, widths.Length).ToList();
        for (var left = 100 - widths.Sum(); left > 0; left--)
        {
            var best = columns.MaxBy(i => Height(heights[i], widths[i]) - Height(heights[i], widths[i] + 1));
            widths[best]++;
        }

        return widths;
    }

    // Where the words do not all fit, the widest columns give way to one width, and the narrow ones keep theirs.
    private static double Most(double[] least)
    {
        var left = 100.0;
        var widest = least.Order().ToList();
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

    private static double Height(double cubes, int width) => cubes / Cube(Math.Max(1, width - Sides));

    private static double Cube(double length) => length * length * length;

    private static double Length(IReadOnlyList<DraftInline> inlines) => inlines.Sum(i => Width(i, PlainText.Of([i])));

    private static double LongestWord(IReadOnlyList<DraftInline> inlines) => inlines
        .Select(i => i is DraftSlot { Kind: SlotKind.Date } date && Width(date, date.Text) <= LongestDate
            ? Width(date, date.Text)
            : PlainText.Of([i]).Split([' ', '\n']).Max(w => Width(i, w)))
        .Append(LongestWord(PlainText.Of(inlines)))
        .Max();

    private static double LongestWord(string text) => text.Split([' ', '\n']).Max(Width);

    private static double Width(DraftInline inline, string text) => inline.Code ? text.Length * Em * FixedWidth : Width(text);

    // source: the advance widths of Arial, rounded into five groups.
    private static double Width(string text) => Em * text.Sum(c => c switch
    {
        ' ' or 'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.26,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or 'I' => 0.34,
        'm' or 'M' or 'w' or 'W' or '@' or '%' => 0.88,
        >= 'A' and <= 'Z' => 0.70,
        _ => 0.56,
    });
}
