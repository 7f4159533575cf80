namespace EvidenceRequests.Register;

/// <content>Figures.</content>
internal sealed partial class RequestRegister
{
    /// <summary>Counts requests by what is asked. A request counts in the quarter in which it was entered.</summary>
    public FigureTable Count(FigureQuery query)
    {
        var groups = new Dictionary<string, (IReadOnlyList<string> Keys, FigureGroup Group)>(StringComparer.Ordinal);
        var total = new FigureGroup();
        foreach (var counted in CountedRequests.Find(store, query))
        {
            var keys = query.By.Select(counted.Key).ToList();
            var name = string.Join('\n', keys);
            if (!groups.TryGetValue(name, out var group))
            {
                groups[name] = group = (keys, new FigureGroup());
            }

            counted.AddTo(group.Group);
            counted.AddTo(total);
        }

        var ordered = groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Value).ToList();
        var shown = FigureSuppression.Show([.. ordered.Select(o => o.Group)], total, query.Exact);
        return new FigureTable(query, [.. ordered.Select((o, i) => Line(o.Keys, o.Group, shown[i], query.Exact))], Line([], total, shown[^1], query.Exact));
    }

    private static FigureLine Line(IReadOnlyList<string> keys, FigureGroup group, IReadOnlyDictionary<string, string> counts, bool exact) =>
        new(keys, counts, FigureTable.DurationNames.ToDictionary(n => n, n => group.Duration(n, group.Count("sent"), exact), StringComparer.Ordinal));
}
