using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>Withholds counts that would tell about single requests, and as many others as it takes that no sum gives them away.</summary>
internal static class FigureSuppression
{
    /// <summary>Counts below this are not shown.</summary>
    public const long Least = 5;

    private const string Withheld = "..";

    /// <summary>The counts of the lines as they are shown; the last line is the sum of the others.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Show(IReadOnlyList<FigureGroup> groups, FigureGroup total, bool exact)
    {
        IReadOnlyList<FigureGroup> all = [.. groups, total];
        var hidden = all.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToList();
        if (!exact)
        {
            for (var i = 0; i < all.Count; i++)
            {
                hidden[i].UnionWith(FigureTable.Measures.Where(all[i].IsSmall));
            }

            while (Spread(all, hidden))
            {
                // Each pass hides more, so it ends.
            }
        }

        return [.. all.Select((g, i) => FigureTable.Measures.ToDictionary(m => m, m => hidden[i].Contains(m) ? (g.Count(m) < Least ? $"<{Least}" : Withheld) : g.Count(m).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal))];
    }

    // In every column with its sum, and in every line with its parts, one hidden count alone could be worked out.
    private static bool Spread(IReadOnlyList<FigureGroup> all, List<HashSet<string>> hidden)
    {
        var changed = false;
        foreach (var measure in FigureTable.Measures)
        {
            changed |= HideSecond([.. Enumerable.Range(0, all.Count).Select(i => (i, measure))], all, hidden);
        }

        for (var i = 0; i < all.Count; i++)
        {
            changed |= HideSecond([(i, "sent"), .. FigureTable.Parts.Select(p => (i, p))], all, hidden);
        }

        return changed;
    }

    private static bool HideSecond(IReadOnlyList<(int Line, string Measure)> sum, IReadOnlyList<FigureGroup> all, List<HashSet<string>> hidden)
    {
        if (sum.Count(c => hidden[c.Line].Contains(c.Measure)) != 1)
        {
            return false;
        }

        // The smallest that is not nothing costs the reader least.
        var second = sum.Where(c => !hidden[c.Line].Contains(c.Measure) && all[c.Line].Count(c.Measure) > 0).OrderBy(c => all[c.Line].Count(c.Measure)).Select(c => ((int, string)?)c).FirstOrDefault();
        return second is var (line, measure) && hidden[line].Add(measure);
    }
}
