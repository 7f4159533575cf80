namespace EvidenceRequests.Model;

/// <summary>"Did you mean": the closest word of a list, if one is close enough.</summary>
public static class Suggestion
{
    /// <summary>The candidate nearest to what was written, or null if none is near.</summary>
    public static string? Closest(string written, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(candidates);
        if (written.Length is 0 or > 60)
        {
            return null;
        }

        var allowed = Math.Max(1, written.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(written.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(c => c.distance <= allowed)
            .OrderBy(c => c.distance).ThenBy(c => c.candidate, StringComparer.Ordinal)
            .Select(c => c.candidate)
            .FirstOrDefault();
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
