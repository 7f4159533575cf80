using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;

namespace EvidenceRequests.Documents.Comparison;

/// <summary>Lines up two sequences: what is equal, what was changed into what, what is only in one of them.</summary>
internal static class Alignment
{
    // Beyond this the time would grow without measure; the stretch is then shown as replaced.
    private const long MaxCells = 60_000_000;
    private const long MaxPairs = 250_000;

    /// <summary>The stretches in which two sequences of keys differ, in order.</summary>
    public static IEnumerable<(int Before, int CountBefore, int After, int CountAfter)> Differences(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (before.Count - start - end, after.Count - start - end);
        if (left == 0 || right == 0 || (long)left * right > MaxCells)
        {
            return left + right == 0 ? [] : [(start, left, start, right)];
        }

        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = Differ.Instance.CreateDiffs(Lines(before, start, left, numbers), Lines(after, start, right, numbers), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        return result.DiffBlocks.Select(b => (start + b.DeleteStartA, b.DeleteCountA, start + b.InsertStartB, b.InsertCountB));
    }

    /// <summary>
    /// Pairs two sequences in order. Equal keys are paired by the differences; within a difference, the pairs that are alike
    /// the most. Null is where one side has nothing.
    /// </summary>
    public static List<(T? Before, T? After)> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> keyBefore, Func<T, string> keyAfter, Func<T, T, double> likeness)
        where T : class
    {
        var pairs = new List<(T?, T?)>();
        var (position, other) = (0, 0);
        foreach (var difference in Differences([.. before.Select(keyBefore)], [.. after.Select(keyAfter)]))
        {
            for (; position < difference.Before; position++, other++)
            {
                pairs.Add((before[position], after[other]));
            }

            pairs.AddRange(Alike([.. before.Skip(position).Take(difference.CountBefore)], [.. after.Skip(other).Take(difference.CountAfter)], likeness));
            position += difference.CountBefore;
            other += difference.CountAfter;
        }

        for (; position < before.Count; position++, other++)
        {
            pairs.Add((before[position], after[other]));
        }

        return pairs;
    }

    // The pairs in order whose likenesses add up to the most.
    private static List<(T?, T?)> Alike<T>(List<T> before, List<T> after, Func<T, T, double> likeness)
        where T : class
    {
        if ((long)before.Count * after.Count > MaxPairs)
        {
            return [.. before.Select(b => ((T?)b, (T?)null)), .. after.Select(a => ((T?)null, (T?)a))];
        }

        var alike = new double[before.Count, after.Count];
        var best = new double[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                alike[i, j] = likeness(before[i], after[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), alike[i, j] > 0 ? alike[i, j] + best[i + 1, j + 1] : 0);
            }
        }

        return Path(before, after, alike, best);
    }

    private static List<(T?, T?)> Path<T>(List<T> before, List<T> after, double[,] alike, double[,] best)
        where T : class
    {
        var pairs = new List<(T?, T?)>();
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && alike[i, j] > 0 && best[i, j] <= alike[i, j] + best[i + 1, j + 1])
            {
                pairs.Add((before[i++], after[j++]));
            }
            else if (i < before.Count && (j == after.Count || best[i + 1, j] >= best[i, j + 1]))
            {
                pairs.Add((before[i++], null));
            }
            else
            {
                pairs.Add((null, after[j++]));
            }
        }

        return pairs;
    }

    // The library compares lines of text; each key is on a line of its own, as a number.
    private static string Lines(IReadOnlyList<string> keys, int start, int count, Dictionary<string, string> numbers) =>
        string.Join('\n', keys.Skip(start).Take(count).Select(key =>
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = numbers.Count.ToString(CultureInfo.InvariantCulture));
            }

            return number;
        }));
}
