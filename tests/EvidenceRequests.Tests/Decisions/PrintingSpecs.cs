using System.Collections.Concurrent;
using System.Text;

namespace EvidenceRequests.Tests.Decisions;

/// <summary>
/// Demanded means printed: what a row of a pack asks for is in a document that leaves the office, or the row says why it stays there.
/// An investigator who is made to find out a fact must see it used.
/// </summary>
public sealed class PrintingSpecs
{
    private static readonly ParallelOptions OneForEachProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static Library Library => CompleteCases.Library;

    [Fact]
    public void What_a_provider_asks_for_is_printed()
    {
        // The first service of each provider, and those that a row names.
        var targets = GeneratedCases.Accounts().Where(a => a.Provider.Requirements.Count > 0)
            .Where(a => a.Service == a.Provider.Services.FirstOrDefault()?.Id || a.Provider.Requirements.Any(r => r.Services.Contains(a.Service ?? string.Empty)))
            .DistinctBy(a => (a.Provider.Id, a.Service)).ToList();
        var tried = Try(targets.Count, i => Vary(GeneratedCases.Create(targets[i].Provider, targets[i].Service, targets[i].Set)).Select(c => new DemandedAnswers(GeneratedCases.Plan, c, targets[i].Provider.Requirements, Library)));
        Assert.True(tried > 60, $"{tried} rows were tried");
    }

    [Fact]
    public void What_a_requested_state_asks_for_is_printed()
    {
        var states = CompleteCases.States.Except(CompleteCases.Stopped).ToList();
        var tried = Try(states.Count, i => [new DemandedAnswers(c => CompleteCases.Plan(states[i], c), CompleteCases.Get(states[i]).CaseFile, Library.Countries[states[i]].Requested!.Requirements, Library)]);
        Assert.True(tried > 300, $"{tried} rows were tried");
    }

    [Fact]
    public void What_a_requesting_state_asks_for_is_printed()
    {
        var cases = (from home in Library.Countries.Values where home.Requesting is not null from kind in RequestKinds.InOrder select (Home: home, Kind: kind)).ToList();
        var tried = Try(cases.Count, i => Grow(cases[i].Home.Id, cases[i].Kind) is { } reading
            ? [new DemandedAnswers(c => Scenario.Drafter.Plan(reading with { CaseFile = c }, CompleteCases.Day).Value!, reading.CaseFile, cases[i].Home.Requesting!.Requirements, Library)]
            : []);
        Assert.True(tried > 20, $"{tried} rows were tried");
    }

    private static int Try(int count, Func<int, IEnumerable<DemandedAnswers>> create)
    {
        var found = new ConcurrentBag<(Requirement Row, string Kind, bool IsPrinted)>();
        Parallel.For(0, count, OneForEachProcessor, i =>
        {
            foreach (var answer in create(i).SelectMany(d => d.Find()))
            {
                found.Add(answer);
            }
        });

        // Whether a row says why the answer stays, and whether a document holds it, exclude one another.
        var rows = found.GroupBy(f => (f.Row.Id, f.Kind)).ToList();
        var faults = rows.Where(g => g.Any(f => f.IsPrinted) == (g.First().Row.StaysInOffice is not null))
            .Select(g => $"{g.Key.Id} ({g.Key.Kind}): {g.First().Row.Fact} {(g.First().Row.StaysInOffice is null ? "is in no document" : "is printed though the row says that it stays in the office")}");
        Assert.True(!faults.Any(), string.Join('\n', faults.Order(StringComparer.Ordinal)));
        return rows.Count;
    }

    // A letter to keep data for the first time, one to keep it longer, and one for a life at stake.
    private static IEnumerable<CaseFile> Vary(CaseFile caseFile) => [caseFile with { Emergency = GeneratedCases.Danger }, caseFile with { History = [] }];

    private static Packs.CaseReading? Grow(string home, string kind) =>
        Scenario.Drafter.Scaffold(kind, "google", home, CompleteCases.Day).Value is { } scaffold ? Scenario.Drafter.Read(Encoding.UTF8.GetBytes(scaffold.Example), "case.yaml").Value : null;
}
