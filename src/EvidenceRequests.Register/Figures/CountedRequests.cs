using System.Globalization;

namespace EvidenceRequests.Register;

/// <summary>
/// Requests that are alike in everything that figures ask, counted by the database: by what they are cut by, by quarter, by what came back, and by the days that each step took. A median needs every one of its days, and so many
/// requests took the same.
/// </summary>
internal sealed class CountedRequests
{
    private static readonly (string Name, string End)[] Steps = [("to-acknowledgement", "acknowledged_at"), ("to-first-answer", "answered_at"), ("to-completion", "completed_at")];
    private static readonly string[] Counts =
    [
        "sum(CASE WHEN sent_at IS NOT NULL AND acknowledged_at IS NOT NULL THEN 1 ELSE 0 END)",
        "sum(CASE WHEN sent_at IS NOT NULL AND queries > 0 THEN 1 ELSE 0 END)",
        "sum(CASE WHEN sent_at IS NOT NULL THEN lapsed ELSE 0 END)",
        "sum(CASE WHEN sent_at IS NOT NULL AND result = 'answered' AND queries = 0 AND returns = 0 THEN 1 ELSE 0 END)",
        "sum(CASE WHEN sent_at IS NOT NULL AND certificate = 'present' THEN 1 ELSE 0 END)",
    ];

    private static readonly string[] CountNames = ["acknowledged", "queried", "lapsed", "first-time-right", "with-certificate"];

    private readonly Dictionary<string, string?> values = new(StringComparer.Ordinal);
    private readonly long?[] days = new long?[Steps.Length];
    private readonly long[] counts = new long[Counts.Length];
    private string quarter = string.Empty;
    private long released;
    private long sent;

    private CountedRequests()
    {
    }

    /// <summary>The groups of the period.</summary>
    public static IEnumerable<CountedRequests> Find(Statements sql, FigureQuery query)
    {
        var quarters = Quarters(query);
        if (quarters.Count == 0)
        {
            return [];
        }

        IReadOnlyList<string> columns = [.. query.By.SelectMany(Columns).Append("result").Distinct()];
        // Grouped by one text that holds them all: SQLite sorts many columns three times as long.
        var parts = new[] { Quarter(quarters, 0, quarters.Count - 1) }.Concat(Steps.Select(s => $"CASE WHEN {s.End} >= sent_at THEN ({s.End} - sent_at) / 86400 END")).Concat(columns);
        return sql.Stream(
            $"SELECT {string.Join(" || '\u001f' || ", parts.Select(p => $"coalesce(CAST({p} AS TEXT), '')"))}, count(*), count(sent_at), {string.Join(", ", Counts.Select(c => $"CAST({c} AS BIGINT)"))} FROM figure WHERE entered_at >= $1 AND entered_at < $2 GROUP BY 1",
            row => Read(row, columns, quarters),
            quarters[0].Start,
            Start(query.To, query.Offset, quartersLater: 1));
    }

    /// <summary>The value of a cut.</summary>
    public string Key(string cut) => cut switch
    {
        "provider" or "kind" or "office" => values[cut] ?? string.Empty,
        "state" => values["requested_state"] ?? string.Empty,
        "data-category" => values["categories"] is { Length: > 0 } categories ? categories.Replace(" ", "+", StringComparison.Ordinal) : "not stated",
        "emergency" => values["kind"]?.StartsWith("emergency", StringComparison.Ordinal) == true ? "emergency" : "other",
        "reason" => values["result"] is "refused" or "returned" ? values["reason"] ?? "no-reason" : "none",
        _ => quarter,
    };

    /// <summary>Adds them to a line.</summary>
    public void AddTo(FigureGroup group)
    {
        group.Add("released", quarter, released);
        if (sent == 0)
        {
            return;
        }

        group.Add("sent", quarter, sent);
        group.Add(values["result"] ?? "open", quarter, sent);
        for (var i = 0; i < counts.Length; i++)
        {
            group.Add(CountNames[i], quarter, counts[i]);
        }

        for (var i = 0; i < days.Length; i++)
        {
            if (days[i] is { } taken)
            {
                group.AddDays(Steps[i].Name, taken, sent);
            }
        }
    }

    private static IEnumerable<string> Columns(string cut) => cut switch
    {
        "provider" or "kind" or "office" => [cut],
        "state" => ["requested_state"],
        "data-category" => ["categories"],
        "emergency" => ["kind"],
        "reason" => ["reason"],
        _ => [],
    };

    private static CountedRequests Read(RowReader row, IReadOnlyList<string> columns, List<(string Name, long Start)> quarters)
    {
        // No code holds this sign; a word that does not stand there is empty, and none is empty otherwise but the categories.
        var parts = row.GetString(0).Split('\u001f');
        var counted = new CountedRequests { quarter = quarters[int.Parse(parts[0], CultureInfo.InvariantCulture)].Name, released = row.GetInt64(1), sent = row.GetInt64(2) };
        for (var i = 0; i < Steps.Length; i++)
        {
            counted.days[i] = parts[1 + i] is { Length: > 0 } taken ? long.Parse(taken, CultureInfo.InvariantCulture) : null;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            counted.values[columns[i]] = parts[1 + Steps.Length + i] is { Length: > 0 } value ? value : null;
        }

        for (var i = 0; i < Counts.Length; i++)
        {
            counted.counts[i] = row.GetInt64(3 + i);
        }

        return counted;
    }

    // The quarters of the period, each with the second in which it begins where the office is. Nothing was entered before there were computers.
    private static List<(string Name, long Start)> Quarters(FigureQuery query)
    {
        var quarters = new List<(string, long)>();
        for (var day = new DateOnly(1970, 1, 1); ; day = day.AddMonths(3))
        {
            var name = FigureQuery.Quarter(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), query.Offset));
            if (string.CompareOrdinal(name, query.To) > 0 || day.Year > 2200)
            {
                return quarters;
            }

            if (string.CompareOrdinal(name, query.From) >= 0)
            {
                quarters.Add((name, Start(name, query.Offset, quartersLater: 0)));
            }
        }
    }

    private static long Start(string quarter, TimeSpan offset, int quartersLater)
    {
        var first = new DateOnly(Math.Clamp(int.Parse(quarter.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), 1970, 2200), ((quarter[^1] - '1') * 3) + 1, 1).AddMonths(3 * quartersLater);
        return new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), offset).ToUnixTimeSeconds();
    }

    // The place of the quarter in the list, by halving it: the functions of dates take longer than all the rest, and each engine has its own.
    private static string Quarter(List<(string Name, long Start)> quarters, int first, int last)
    {
        var middle = (first + last + 1) / 2;
        return first == last ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"CASE WHEN entered_at < {quarters[middle].Start} THEN {Quarter(quarters, first, middle - 1)} ELSE {Quarter(quarters, middle, last)} END");
    }
}
