namespace EvidenceRequests.Register;

/// <summary>The counts of one line while they are made, quarter by quarter.</summary>
internal sealed class FigureGroup
{
    private readonly Dictionary<string, SortedDictionary<string, long>> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<long, long>> days = new(StringComparer.Ordinal);

    /// <summary>Counts requests.</summary>
    public void Add(string measure, string quarter, long count = 1)
    {
        // A quarter in which there is none is no small count.
        if (count == 0)
        {
            return;
        }

        if (!counts.TryGetValue(measure, out var quarters))
        {
            counts[measure] = quarters = new SortedDictionary<string, long>(StringComparer.Ordinal);
        }

        quarters[quarter] = quarters.GetValueOrDefault(quarter) + count;
    }

    /// <summary>Adds the days between two steps, of so many requests.</summary>
    public void AddDays(string name, long taken, long count)
    {
        if (!days.TryGetValue(name, out var counted))
        {
            days[name] = counted = [];
        }

        counted[taken] = counted.GetValueOrDefault(taken) + count;
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
        var counted = days.GetValueOrDefault(name) ?? [];
        var count = counted.Values.Sum();
        var open = sent - count;
        var shown = exact || (count >= FigureSuppression.Least && !Small(open));
        return shown && count > 0
            ? new Duration(count, At(counted, count / 2), At(counted, Math.Min(count - 1, count * 9 / 10)), (int)(open * 100 / Math.Max(1, sent)))
            : new Duration(shown ? count : 0, null, null, null);
    }

    // The value at a place, counted from the shortest.
    private static int At(SortedDictionary<long, long> counted, long place)
    {
        foreach (var (taken, count) in counted)
        {
            if ((place -= count) < 0)
            {
                return (int)taken;
            }
        }

        return 0;
    }

    private static bool Small(long count) => count is > 0 and < FigureSuppression.Least;
}
