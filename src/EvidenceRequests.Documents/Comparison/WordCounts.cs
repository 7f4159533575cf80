namespace EvidenceRequests.Documents.Comparison;

/// <summary>The words of a paragraph, row or table with how often each is there; tells how alike two of them are.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int total;

    public WordCounts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
            total++;
        }
    }

    /// <summary>The share of words that both have, from 0 to 1.</summary>
    public double GetSimilarity(WordCounts other)
    {
        if (total + other.total == 0)
        {
            return 1;
        }

        var (few, many) = counts.Count <= other.counts.Count ? (this, other) : (other, this);
        return 2.0 * few.counts.Sum(w => Math.Min(w.Value, many.counts.GetValueOrDefault(w.Key))) / (total + other.total);
    }
}
