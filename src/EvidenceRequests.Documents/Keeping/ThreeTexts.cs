namespace EvidenceRequests.Documents.Keeping;

/// <summary>Lays three texts of a section beside one another, line by line.</summary>
internal static class ThreeTexts
{
    private const long MaxComparisons = 4_000_000;

    /// <summary>The text in chunks: those that are the same in all three have one line on each side.</summary>
    public static IEnumerable<WordingChunk> Chunks(IReadOnlyList<string> was, IReadOnlyList<WordingLine> theirs, IReadOnlyList<WordingLine> ours)
    {
        var inTheirs = Match(was, [.. theirs.Select(l => l.Hash)]);
        var inOurs = Match(was, [.. ours.Select(l => l.Hash)]);
        int b = 0, t = 0, o = 0;
        for (var next = 0; next <= was.Count; next++)
        {
            if (next < was.Count && (inTheirs[next] < 0 || inOurs[next] < 0))
            {
                continue;
            }

            var (endTheirs, endOurs) = next < was.Count ? (inTheirs[next], inOurs[next]) : (theirs.Count, ours.Count);
            if (next > b || endTheirs > t || endOurs > o)
            {
                yield return new WordingChunk([.. was.Skip(b).Take(next - b)], [.. theirs.Skip(t).Take(endTheirs - t)], [.. ours.Skip(o).Take(endOurs - o)]);
            }

            if (next < was.Count)
            {
                yield return new WordingChunk([was[next]], [theirs[endTheirs]], [ours[endOurs]]);
            }

            (b, t, o) = (next + 1, endTheirs + 1, endOurs + 1);
        }
    }

    // For each line the place of the same line in the other text, or -1: the longest common sequence.
    private static int[] Match(IReadOnlyList<string> was, IReadOnlyList<string> now)
    {
        var found = new int[was.Count];
        Array.Fill(found, -1);
        int from = 0, endWas = was.Count, endNow = now.Count;
        for (; from < endWas && from < endNow && was[from] == now[from]; from++)
        {
            found[from] = from;
        }

        while (endWas > from && endNow > from && was[endWas - 1] == now[endNow - 1])
        {
            found[--endWas] = --endNow;
        }

        int rows = endWas - from, columns = endNow - from;
        if ((long)rows * columns > MaxComparisons)
        {
            return found;
        }

        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                length[i, j] = was[from + i] == now[from + j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (was[from + i] == now[from + j])
            {
                found[from + i++] = from + j++;
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return found;
    }
}
