namespace EvidenceRequests.Register;

/// <content>Figures.</content>
internal sealed partial class RequestRegister
{
    /// <summary>Counts requests by what is asked. A request counts in the quarter in which it was entered.</summary>
    public FigureTable Count(FigureQuery query)
    {
        var groups = new Dictionary<string, (IReadOnlyList<string> Keys, FigureGroup Group)>(StringComparer.Ordinal);
        var total = new FigureGroup();
        foreach (var row in store.Sql.Stream(
            "SELECT office, kind, provider, requested_state, categories, state, result, lapsed, entered_at, sent_at, acknowledged_at, answered_at, completed_at, queries, returns, reason, certificate FROM figure", CountedRequest.Read))
        {
            var quarter = FigureQuery.Quarter(DateTimeOffset.FromUnixTimeSeconds(row.EnteredAt).ToOffset(query.Offset));
            if (string.CompareOrdinal(quarter, query.From) < 0 || string.CompareOrdinal(quarter, query.To) > 0)
            {
                continue;
            }

            var keys = query.By.Select(c => row.Key(c, quarter)).ToList();
            var name = string.Join('\n', keys);
            if (!groups.TryGetValue(name, out var group))
            {
                groups[name] = group = (keys, new FigureGroup());
            }

            row.AddTo(group.Group, quarter);
            row.AddTo(total, quarter);
        }

        var ordered = groups.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Value).ToList();
        var shown = FigureSuppression.Show([.. ordered.Select(o => o.Group)], total, query.Exact);
        return new FigureTable(query, [.. ordered.Select((o, i) => Line(o.Keys, o.Group, shown[i], query.Exact))], Line([], total, shown[^1], query.Exact));
    }

    private static FigureLine Line(IReadOnlyList<string> keys, FigureGroup group, IReadOnlyDictionary<string, string> counts, bool exact) =>
        new(keys, counts, FigureTable.DurationNames.ToDictionary(n => n, n => group.Duration(n, group.Count("sent"), exact), StringComparer.Ordinal));

    private sealed record CountedRequest(string Office, string Kind, string Provider, string RequestedState, string Categories, string State, string? Result, bool Lapsed, long EnteredAt, long? SentAt, long? AcknowledgedAt, long? AnsweredAt, long? CompletedAt, long Queries, long Returns, string? Reason, string? Certificate)
    {
        public static CountedRequest Read(RowReader row) => new(
            row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Text(6), row.GetInt64(7) == 1, row.GetInt64(8), row.Number(9), row.Number(10), row.Number(11), row.Number(12),
            row.GetInt64(13), row.GetInt64(14), row.Text(15), row.Text(16));

        public string Key(string cut, string quarter) => cut switch
        {
            "provider" => Provider,
            "kind" => Kind,
            "state" => RequestedState,
            "office" => Office,
            "data-category" => Categories.Length > 0 ? Categories.Replace(" ", "+", StringComparison.Ordinal) : "not stated",
            "emergency" => Kind.StartsWith("emergency", StringComparison.Ordinal) ? "emergency" : "other",
            "reason" => Result is "refused" or "returned" ? Reason ?? "no-reason" : "none",
            _ => quarter,
        };

        public void AddTo(FigureGroup group, string quarter)
        {
            group.Add("released", quarter);
            if (SentAt is not { } sent)
            {
                return;
            }

            group.Add("sent", quarter);
            group.Add(Result ?? "open", quarter);
            foreach (var (measure, holds) in new[]
            {
                ("acknowledged", AcknowledgedAt is not null), ("queried", Queries > 0), ("lapsed", Lapsed), ("first-time-right", Result == "answered" && Queries == 0 && Returns == 0), ("with-certificate", Certificate == "present"),
            })
            {
                if (holds)
                {
                    group.Add(measure, quarter);
                }
            }

            foreach (var (name, at) in new[] { ("to-acknowledgement", AcknowledgedAt), ("to-first-answer", AnsweredAt), ("to-completion", CompletedAt) })
            {
                if (at is { } end && end >= sent)
                {
                    group.AddDays(name, end - sent);
                }
            }
        }
    }
}
