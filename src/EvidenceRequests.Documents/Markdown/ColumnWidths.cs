using EvidenceRequests.Model;

namespace EvidenceRequests.Documents;

/// <summary>
/// Widths of the columns of a table. A table of labels has a fixed width for them; for any other, each column gets what
/// its longest word needs and a share of the rest by how much it says.
/// </summary>
internal static class ColumnWidths
{
    private const int Smallest = 6;
    private const int Labels = 32;

    /// <summary>Width of one character in hundredths of the line, as tables are set.</summary>
    private const double Character = 1.05;

    /// <summary>Whole hundredths that make up one hundred.</summary>
    public static IReadOnlyList<int> Of(string kind, int count, DraftRow? header, IReadOnlyList<DraftRow> rows)
    {
        if (kind == DraftStyles.KeyValue && count == 2)
        {
            return [Labels, 100 - Labels];
        }

        var all = header is null ? rows : [header, .. rows];
        var least = new double[count];
        var says = new double[count];
        for (var i = 0; i < count; i++)
        {
            var texts = all.Select(r => PlainText.Of(r.Cells[i].Inlines)).ToList();
            least[i] = Math.Clamp(1.5 + (Character * texts.Max(LongestWord)), Smallest, 40);
            var body = rows.Count == 0 ? texts : [.. texts.Skip(texts.Count - rows.Count)];
            says[i] = body.All(IsNumber) ? 0 : Math.Sqrt(1 + (texts.Sum(t => (double)t.Length) / texts.Count));
        }

        return Whole(Shares(least, says));
    }

    private static double[] Shares(double[] least, double[] says)
    {
        var taken = least.Sum();
        return taken >= 100 || says.Sum() == 0
            ? [.. least.Select(w => w * 100 / taken)]
            : [.. least.Select((w, i) => w + ((100 - taken) * says[i] / says.Sum()))];
    }

    // What rounding leaves over goes to the widest column.
    private static int[] Whole(double[] shares)
    {
        var whole = shares.Select(s => (int)Math.Floor(s)).ToArray();
        whole[Array.IndexOf(whole, whole.Max())] += 100 - whole.Sum();
        return whole;
    }

    // A column of numbers takes what it needs and no more.
    private static bool IsNumber(string text) => text.Length <= 4 && text.All(c => char.IsAsciiDigit(c) || c is '–' or ',' or ' ');

    private static int LongestWord(string text) => text.Split([' ', '\n', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length).DefaultIfEmpty(0).Max();
}
