namespace EvidenceRequests.Register;

/// <summary>The counts of one line while they are made, quarter by quarter.</summary>
internal sealed class FigureGroup
{
    private readonly Dictionary<string, SortedDictionary<string, long>> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> days = new(StringComparer.Ordinal);

    /// <summary>Counts one request.</summary>
    public void Add(string measure, string quarter)
    {
        if (!counts.TryGetValue(measure, out var quarters))
        {
            counts[measure] = quarters = new SortedDictionary<string, long>(StringComparer.Ordinal);
        }

        quarters[quarter] = quarters.GetValueOrDefault(quarter) + 1;
    }

    /// <summary>Adds the days between two steps.</summary>
    public void AddDays(string name, long seconds)
    {
        if (!days.TryGetValue(name, out var list))
        {
            days[name] = list = [];
        }

        list.Add((int)(seconds / 86_400));
    }

    /// <summary>The count of a measure.</summary>
    public long Count(string measure) => counts.TryGetValue(measure, out var quarters) ? quarters.Values.Sum() : 0;

    /// <summary>
    /// True if a count would tell about single requests: it is small, or a shorter period would leave a small rest. Whoever has the figures of two periods could take one from the other.
    /// </summary>
    public bool IsSmall(string measure) => counts.TryGetValue(measure, out var quarters) && (Small(quarters.Values.First()) || Small(quarters.Values.Last()) || Small(quarters.Values.Sum()));

    /// <summary>A duration.</summary>
    public Duration Duration(string name, long sent, bool exact)
    {
        var list = days.GetValueOrDefault(name) ?? [];
        list.Sort();
        var open = sent - list.Count;
        var shown = exact || (list.Count >= FigureSuppression.Least && !Small(open));
        return shown && list.Count > 0
            ? new Duration(list.Count, list[list.Count / 2], list[Math.Min(list.Count - 1, list.Count * 9 / 10)], (int)(open * 100 / Math.Max(1, sent)))
            : new Duration(shown ? list.Count : 0, null, null, null);
    }

    private static bool Small(long count) => count is > 0 and < FigureSuppression.Least;
}
