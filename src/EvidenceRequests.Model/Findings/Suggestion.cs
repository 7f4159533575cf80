namespace EvidenceRequests.Model;

/// <summary>"Did you mean": the closest word of a list, if one is close enough.</summary>
public static class Suggestion
{
    /// <summary>The candidate nearest to what was written, or null if none is near.</summary>
    public static string? Closest(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return Near(written, candidates.Select(c => (c, c))) is [var nearest, ..] ? nearest : null;
    }

    /// <summary>
    /// The words whose name is near to what was written, the nearest first. Words with other figures are never near: another number is another
    /// section, statute or year.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">Names, each with the word it stands for.</param>
    internal static IReadOnlyList<string> Near(string written, IEnumerable<(string Name, string Word)> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Length is < 3 or > 60)
        {
            return [];
        }

        var allowed = Math.Max(1, written.Length / 3);
        var upper = written.ToUpperInvariant();
        var ranked = candidates
            .Where(c => Math.Abs(c.Name.Length - written.Length) <= allowed && HaveSameFigures(written, c.Name))
            .Select(c => (c.Word, Distance: Distance(upper, c.Name.ToUpperInvariant())))
            .Where(c => c.Distance <= allowed)
            .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal)
            .ToList();
        return [.. ranked.Where(c => c.Distance == ranked[0].Distance).Select(c => c.Word).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All words, those with the most similar names first, to show some of a long list.</summary>
    internal static IReadOnlyList<string> Rank(string written, IEnumerable<(string Name, string Word)> candidates)
    {
        var upper = written.Length > 60 ? string.Empty : written.ToUpperInvariant();
        return
        [
            .. candidates.Where(c => c.Name.Length <= 60).Select(c => (c.Word, Distance: Distance(upper, c.Name.ToUpperInvariant())))
                .OrderBy(c => c.Distance).ThenBy(c => c.Word, StringComparer.Ordinal).Select(c => c.Word).Distinct(StringComparer.Ordinal),
        ];
    }

    // From the first figure on nothing may differ but punctuation: section 7(1)(b) is not 7(1)(a).
    private static bool HaveSameFigures(string written, string candidate) => GetNumber(written) == GetNumber(candidate);

    private static string GetNumber(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('0', '9');
        return first < 0 ? string.Empty : WordKey.Create(text[first..]);
    }

    // Damerau–Levenshtein with adjacent swaps (optimal string alignment): a swapped pair is the commonest slip of the fingers.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
