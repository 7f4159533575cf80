using CsCheck;

namespace EvidenceRequests.Register.Tests;

/// <summary>Figures tell about offices and never about a request.</summary>
public sealed class FigureSpecs(PostgresServer server)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void Figures_count_what_became_of_requests_and_how_long_it_took(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        for (var i = 0; i < 12; i++)
        {
            var request = opened.Released("voluntary-disclosure", $"CASE-{i}");
            opened.Record(request, EventKinds.Sent, hours: 1);
            opened.Record(request, EventKinds.Acknowledged, hours: 48);
            if (i < 6)
            {
                opened.Record(request, EventKinds.Answered, hours: 24 * (i + 1));
                opened.Record(request, EventKinds.Closed, new EventBody { Outcome = "used" }, hours: 1);
            }
        }

        var total = opened.Register.Count(Query() with { To = "2027-Q4" }).Total;

        Assert.Equal(("12", "6", "6"), (total.Counts["sent"], total.Counts["answered"], total.Counts["open"]));
        Assert.Equal(new Duration(12, 2, 2, 0), total.Durations["to-acknowledgement"]);
        Assert.Equal(new Duration(6, 6, 8, 50), total.Durations["to-first-answer"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public void What_the_database_counts_is_what_comes_of_counting_one_request_after_another(Engine engine)
    {
        using var opened = OpenedRegister.New(engine, server);
        opened.Now = new DateTimeOffset(2026, 3, 28, 9, 0, 0, TimeSpan.FromHours(5));
        var chance = new Random(11);
        string[] kinds = [EventKinds.Sent, EventKinds.Acknowledged, EventKinds.Queried, EventKinds.Replied, EventKinds.Confirmed, EventKinds.Answered, EventKinds.Refused, EventKinds.Returned, EventKinds.NothingHeld, EventKinds.Lapsed, EventKinds.ProductionReceived, EventKinds.CertificateReceived, EventKinds.Withdrawn, EventKinds.Closed];
        for (var i = 0; i < 80; i++)
        {
            opened.Now = opened.Now.AddDays(3);
            var row = opened.Register.Enter(new NewEntry
            {
                Kind = EventKinds.Released,
                Docket = "CASE",
                OccurredAt = RegisterTime.Write(opened.Now),
                Body = new EventBody { Kind = new[] { "preservation", "mla-stored", "emergency-disclosure" }[chance.Next(3)], Provider = chance.Next(2) == 0 ? "meta" : "snap", State = "us", Categories = chance.Next(2) == 0 ? ["subscriber", "traffic"] : null },
            });
            for (var step = 0; step < chance.Next(9); step++)
            {
                var next = step == 0 ? EventKinds.Sent : kinds[chance.Next(kinds.Length)];
                if (Transitions.Fits(next, opened.State(row), row.Kind == "preservation", opened.Register.Fold(row.Id).HasEvidence))
                {
                    opened.Register.Record(new NewEntry { Kind = next, Request = row.Id, OccurredAt = RegisterTime.Write(opened.Now), Body = new EventBody { Reason = next == EventKinds.Refused ? "needs-mla" : null } });
                    opened.Now = opened.Now.AddHours(chance.Next(60));
                }
            }
        }

        var rows = opened.Register.List(new RequestQuery());
        Assert.Equal(80, rows.Count);
        foreach (var (by, from, to) in new (string[], string, string)[] { ([], "2026-Q1", "2026-Q4"), (["provider", "kind"], "2026-Q2", "2026-Q3"), (["data-category", "emergency", "reason"], "2026-Q1", "2026-Q4"), (["quarter", "state", "office"], "2025-Q4", "2026-Q2"), (["kind"], "2027-Q1", "2027-Q4"), (["reason"], "2026-Q4", "2026-Q1") })
        {
            var table = opened.Register.Count(new FigureQuery { By = by, From = from, To = to, Offset = opened.Now.Offset, Exact = true });
            var expected = rows.Where(r => string.CompareOrdinal(QuarterOf(r), from) >= 0 && string.CompareOrdinal(QuarterOf(r), to) <= 0).GroupBy(r => string.Join('\n', by.Select(c => Key(r, c)))).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            Assert.Equal(expected.Select(g => g.Key), table.Lines.Select(l => string.Join('\n', l.Keys)));
            List<(IReadOnlyList<RequestRow> Group, FigureLine Line)> lines = [.. expected.Zip(table.Lines, (g, l) => (g.ToList(), l)), ([.. expected.SelectMany(g => g)], table.Total)];
            foreach (var (group, line) in lines)
            {
                Assert.Equal(FigureTable.Measures.Select(m => $"{m} {group.Count(r => Counts(r, m))}"), FigureTable.Measures.Select(m => $"{m} {line.Counts[m]}"));
                foreach (var (name, end) in new (string, Func<RequestRow, long?>)[] { ("to-acknowledgement", r => r.AcknowledgedAt), ("to-first-answer", r => r.AnsweredAt), ("to-completion", r => r.CompletedAt) })
                {
                    var days = group.Where(r => r.SentAt is not null && end(r) >= r.SentAt).Select(r => (int)((end(r)!.Value - r.SentAt!.Value) / 86_400)).Order().ToList();
                    Assert.Equal(days.Count == 0 ? (0, null, null) : (days.Count, days[days.Count / 2], (int?)days[Math.Min(days.Count - 1, days.Count * 9 / 10)]), (line.Durations[name].Count, line.Durations[name].Median, line.Durations[name].Ninetieth));
                }
            }
        }
    }

    [Fact]
    public void A_small_count_is_withheld_and_cannot_be_worked_out_from_sums()
    {
        using var opened = OpenedRegister.New(Engine.Sqlite, server);
        Enter(opened, "meta", 9);
        Enter(opened, "snap", 7);
        Enter(opened, "tiktok", 1);

        var table = opened.Register.Count(Query("provider"));

        Assert.Equal(["9", "..", "<5"], table.Lines.Select(l => l.Counts["sent"]));
        Assert.Equal("17", table.Total.Counts["sent"]);
        Assert.Equal(["9", "7", "1"], opened.Register.Count(Query("provider") with { Exact = true }).Lines.Select(l => l.Counts["sent"]));
    }

    [Fact]
    public void Two_tables_of_different_periods_do_not_single_out_a_request()
    {
        using var opened = OpenedRegister.New(Engine.Sqlite, server);
        opened.Now = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(5));
        Enter(opened, "meta", 20);
        Enter(opened, "snap", 20);
        opened.Now = new DateTimeOffset(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(5));
        Enter(opened, "meta", 2);
        Enter(opened, "snap", 8);

        var shorter = opened.Register.Count(Query("provider") with { From = "2026-Q3", To = "2026-Q3" });
        var longer = opened.Register.Count(Query("provider") with { From = "2026-Q3", To = "2026-Q4" });

        Assert.Equal("20", shorter.Lines[0].Counts["sent"]);
        Assert.Equal("..", longer.Lines[0].Counts["sent"]);
        foreach (var (one, two) in shorter.Lines.Zip(longer.Lines))
        {
            foreach (var measure in FigureTable.Measures)
            {
                if (long.TryParse(one.Counts[measure], out var before) && long.TryParse(two.Counts[measure], out var after))
                {
                    Assert.True(after - before is 0 or >= 5, $"{one.Keys[0]} {measure}: {before} and {after}");
                }
            }
        }
    }

    [Fact]
    public void No_line_and_no_column_hides_one_count_alone()
    {
        Gen.Int[0, 30].Array[FigureTable.Parts.Count].List[1, 6].Sample(
            lines =>
            {
                var groups = lines.Select(l => Group(l)).ToList();
                var total = Group([.. Enumerable.Range(0, FigureTable.Parts.Count).Select(i => lines.Sum(l => l[i]))]);
                var shown = FigureSuppression.Show(groups, total, exact: false);
                static bool Hidden(string text) => !text.All(char.IsAsciiDigit);
                foreach (var measure in FigureTable.Measures)
                {
                    var column = shown.Select(s => s[measure]).ToList();
                    Assert.True(column.Count(Hidden) != 1 || column.Count(c => c is not "0") == 1, $"{measure}: {string.Join(' ', column)}");
                }

                Assert.DoesNotContain(shown.SelectMany(s => s.Values), v => v is "1" or "2" or "3" or "4");
            },
            iter: 300,
            seed: "0N0XIzNsQ0O2");
    }

    private static FigureGroup Group(IReadOnlyList<int> parts)
    {
        var group = new FigureGroup();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var n = 0; n < parts[i]; n++)
            {
                group.Add("sent", "2026-Q4");
                group.Add(FigureTable.Parts[i], "2026-Q4");
            }
        }

        return group;
    }

    private static string QuarterOf(RequestRow row) => FigureQuery.Quarter(DateTimeOffset.FromUnixTimeSeconds(row.EnteredAt).ToOffset(TimeSpan.FromHours(5)));

    private static string Key(RequestRow row, string cut) => cut switch
    {
        "provider" => row.Provider,
        "kind" => row.Kind,
        "state" => row.RequestedState,
        "office" => row.Office,
        "data-category" => row.Categories.Length > 0 ? row.Categories.Replace(' ', '+') : "not stated",
        "emergency" => row.Kind == "emergency-disclosure" ? "emergency" : "other",
        "reason" => row.Result is "refused" or "returned" ? row.Reason ?? "no-reason" : "none",
        _ => QuarterOf(row),
    };

    private static bool Counts(RequestRow row, string measure) => measure == "released" || (row.SentAt is not null && measure switch
    {
        "sent" => true,
        "open" => row.Result is null,
        "acknowledged" => row.AcknowledgedAt is not null,
        "queried" => row.Queries > 0,
        "lapsed" => row.Lapsed == 1,
        "first-time-right" => row is { Result: "answered", Queries: 0, Returns: 0 },
        "with-certificate" => row.Certificate == "present",
        _ => row.Result == measure,
    });

    private static FigureQuery Query(params string[] by) => new() { By = by, From = "2026-Q1", To = "2026-Q4", Offset = TimeSpan.FromHours(5) };

    private static void Enter(OpenedRegister opened, string provider, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var row = opened.Register.Enter(new NewEntry { Kind = EventKinds.Released, Docket = $"CASE-{provider}-{i}", OccurredAt = RegisterTime.Write(opened.Now), Body = new EventBody { Kind = "voluntary-disclosure", Provider = provider } });
            opened.Record(row, EventKinds.Sent, hours: 0);
        }
    }
}
