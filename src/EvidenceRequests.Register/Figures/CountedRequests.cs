using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;

namespace EvidenceRequests.Register;

/// <summary>Requests that are alike in what figures are cut by, in their quarter and in what came back: how many there are, and how many took how many days. A median needs every one of its days.</summary>
internal sealed class CountedRequests
{
    // No code holds this sign.
    private const char Separator = '\u001f';

    private static readonly string[] Steps = ["to-acknowledgement", "to-first-answer", "to-completion"];

    // What stands between the quarter and the columns of the cuts, in the order in which it is read.
    private static readonly string[] Parts =
    [
        // The days, and one more: what lies before the sending is then none, and not the part of a day.
        .. new[] { "acknowledged_at", "answered_at", "completed_at" }.Select(end => $"({end} - sent_at + 86400) / 86400"),
        "sent_at IS NOT NULL",
        "acknowledged_at IS NOT NULL",
        "queries",
        "returns",
        "lapsed",
        "certificate",
    ];

    private static readonly int FirstColumn = 1 + Parts.Length;

    private static readonly string[] Measures = ["acknowledged", "queried", "lapsed", "first-time-right", "with-certificate"];

    private readonly Dictionary<string, string?> values;
    private readonly string quarter;
    private readonly Dictionary<long, long>[] days = [[], [], []];
    private readonly long[] counts = new long[Measures.Length];
    private long released;
    private long sent;

    private CountedRequests(Dictionary<string, string?> values, string quarter) => (this.values, this.quarter) = (values, quarter);

    /// <summary>The groups of the period.</summary>
    public static IReadOnlyCollection<CountedRequests> Find(RegisterStore store, FigureQuery query)
    {
        var quarters = Quarters(query);
        if (quarters.Count == 0)
        {
            return [];
        }

        string[] columns = [.. query.By.SelectMany(Columns).Append("result").Distinct()];
        string[] parts = [Quarter(quarters, 0, quarters.Count - 1), .. Parts, .. columns];
        var groups = new Dictionary<string, CountedRequests>(StringComparer.Ordinal);
        var known = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        var name = new ArrayBufferWriter<char>();
        // With the bounds in it: for any bounds, PostgreSQL plans as if few requests were between them.
        store.Sql.Each(
            store.CountAlike(parts, string.Create(CultureInfo.InvariantCulture, $"figure WHERE entered_at >= {quarters[0].Start} AND entered_at < {Start(query.To, query.Offset, quartersLater: 1)}")),
            row =>
            {
                var place = (int)row.GetInt64(0);
                name.ResetWrittenCount();
                name.Write([(char)place]);
                // Nothing that is kept is empty but the categories, which are never missing: the same name is the same values.
                for (var i = 0; i < columns.Length; i++)
                {
                    name.Write(row.Text(FirstColumn + i));
                    name.Write([Separator]);
                }

                if (!known.TryGetValue(name.WrittenSpan, out var group))
                {
                    group = new CountedRequests(Enumerable.Range(0, columns.Length).ToDictionary(i => columns[i], i => row.Text(FirstColumn + i), StringComparer.Ordinal), quarters[place].Name);
                    groups.Add(name.WrittenSpan.ToString(), group);
                }

                group.Count(row, row.GetInt64(FirstColumn + columns.Length));
            });
        return groups.Values;
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
        group.Add("sent", quarter, sent);
        group.Add(values["result"] ?? "open", quarter, sent);
        for (var i = 0; i < counts.Length; i++)
        {
            group.Add(Measures[i], quarter, counts[i]);
        }

        for (var i = 0; i < days.Length; i++)
        {
            foreach (var (taken, count) in days[i])
            {
                group.AddDays(Steps[i], taken, count);
            }
        }
    }

    // Of what was not sent nothing but its entry counts.
    private void Count(RowReader row, long requests)
    {
        released += requests;
        if (row.GetInt64(4) == 0)
        {
            return;
        }

        sent += requests;
        for (var i = 0; i < days.Length; i++)
        {
            if (row.Number(1 + i) is { } taken and > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(days[i], taken - 1, out _) += requests;
            }
        }

        var queries = row.GetInt64(6);
        counts[0] += row.GetInt64(5) * requests;
        counts[1] += queries > 0 ? requests : 0;
        counts[2] += row.GetInt64(8) * requests;
        counts[3] += queries == 0 && row.GetInt64(7) == 0 && values["result"] == "answered" ? requests : 0;
        counts[4] += row.Text(9) == "present" ? requests : 0;
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
