using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Widths of the columns of a table. A table of labels has a fixed width for them; for any other, each column gets what
/// its longest word needs and a share of the rest by how much it says. A column of numbers takes what it needs and no more.
/// </summary>
internal static class ColumnWidths
{
    private const int Labels = 30;

    /// <summary>One em of the text of tables, and the space beside it, in hundredths of the line.</summary>
    private const double Em = 2.0;
    private const double Sides = 2.4;
    private const double BoldFactor = 1.1;

    /// <summary>Whole hundredths that make up one hundred.</summary>
    public static IReadOnlyList<int> Of(string kind, int count, DraftRow? header, IReadOnlyList<DraftRow> rows)
    {
        if (kind == DraftStyles.KeyValue && count == 2)
        {
            return [Labels, 100 - Labels];
        }

        var least = new double[count];
        var says = new double[count];
        for (var i = 0; i < count; i++)
        {
            var name = header is null ? string.Empty : PlainText.Of(header.Cells[i].Inlines);
            var texts = rows.Select(r => PlainText.Of(r.Cells[i].Inlines)).ToList();
            var words = rows.Select(r => LongestWord(r.Cells[i].Inlines)).DefaultIfEmpty(0).Max();
            least[i] = Math.Ceiling(Math.Min(count < 5 ? 40 : 28, Sides + Math.Max(words, LongestWord(name) * BoldFactor)));
            says[i] = texts.All(IsNumber) ? 0 : Math.Sqrt(1 + (texts.Select(t => t.Length).DefaultIfEmpty(0).Average() + texts.Select(t => t.Length).DefaultIfEmpty(0).Max()) / 2);
        }

        return Whole(Shares(least, says));
    }

    private static double[] Shares(double[] least, double[] says)
    {
        var (taken, all) = (least.Sum(), says.Sum());
        return taken >= 100 || all == 0
            ? [.. least.Select(w => w * 100 / taken)]
            : [.. least.Select((w, i) => w + ((100 - taken) * says[i] / all))];
    }

    // What rounding leaves over goes to the widest column.
    private static int[] Whole(double[] shares)
    {
        var whole = shares.Select(s => (int)Math.Floor(s)).ToArray();
        whole[Array.IndexOf(whole, whole.Max())] += 100 - whole.Sum();
        return whole;
    }

    private static bool IsNumber(string text) => text.Length <= 6 && text.All(c => char.IsAsciiDigit(c) || c is '–' or ',' or ' ');

    private static double LongestWord(IReadOnlyList<DraftInline> inlines) =>
        inlines.Any(i => i.Code) ? inlines.Max(i => Words(i).Max(w => i.Code ? w.Length * Em * 0.58 : Width(w))) : LongestWord(PlainText.Of(inlines));

    private static double LongestWord(string text) => Split(text).Max(Width);

    private static string[] Words(DraftInline inline) => Split(PlainText.Of([inline]));

    private static string[] Split(string text) => text.Split([' ', '\n']);

    // source: the advance widths of Arial, rounded into five groups.
    private static double Width(string word) => Em * word.Sum(c => c switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.26,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' or 'I' => 0.34,
        'm' or 'M' or 'w' or 'W' or '@' or '%' => 0.88,
        >= 'A' and <= 'Z' => 0.70,
        _ => 0.56,
    });
}
