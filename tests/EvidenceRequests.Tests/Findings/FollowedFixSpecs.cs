using System.Collections.Concurrent;
using System.Globalization;

namespace EvidenceRequests.Tests.Findings;

/// <summary>
/// Every fix can be carried out: whoever writes what a fix says is rid of the finding, and no finding that was mended comes back. Followed
/// over all scenarios and examples, and over cases made from the packs, with something left out of each.
/// </summary>
public sealed class FollowedFixSpecs
{
    private static readonly ParallelOptions OneForEachProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private const int Every = 4;

    // Who is named elsewhere in the file cannot be left out of it.
    private static readonly IReadOnlyList<(string What, Func<CaseFile, CaseFile> Change)> Readable = [.. Decisions.GeneratedCases.Variants.Where(v => v.What != "nobody named")];

    // Where it is set, every provider is tried: with each thing in turn (1), or all with the one thing that is named.
    private static readonly string? Thing = Environment.GetEnvironmentVariable("EVREQ_EVERY_FIX");

    [Fact]
    public void Each_fix_of_a_scenario_or_example_can_be_carried_out_and_leads_in_no_circle() => Follow(
    [
        .. Scenario.Names().Select(Scenario.Open).Select(s => new FixFollower(s.Name, s.Plan().Reading.CaseFile, DateOnly.ParseExact(s.Expectation.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture))),
        .. Directory.EnumerateFiles(ProjectFolder.Combine("examples"), "*.yaml").Select(f => new FixFollower(Path.GetFileName(f), Scenario.Drafter.Read(File.ReadAllBytes(f), f).Value!.CaseFile, Decisions.GeneratedCases.Day)),
    ]);

    // One provider in four, each with the next thing of the list left out, so that every kind of request and every thing is met and the suite stays quick.
    [Fact]
    public void Each_fix_of_a_case_made_from_the_packs_with_something_left_out_can_be_carried_out() => Follow(
    [
        .. Tried().Select(t => new FixFollower($"{t.Account.Provider.Id}, {t.What}", t.Change(Decisions.GeneratedCases.Create(t.Account.Provider, t.Account.Service, t.Account.Set)), Decisions.GeneratedCases.Day)),
    ]);

    private static IEnumerable<((Provider Provider, string? Service, IdentifierRule? Set) Account, string What, Func<CaseFile, CaseFile> Change)> Tried()
    {
        var things = Readable.Where(r => Thing is null or "1" || r.What == Thing).ToList();
        return Decisions.GeneratedCases.Accounts().DistinctBy(a => a.Provider.Id).Where((_, i) => Thing is not null || i % Every == 0).Select((account, i) =>
        {
            var (what, change) = things[i % things.Count];
            return (account, what, change);
        });
    }

    private static void Follow(IReadOnlyList<FixFollower> cases)
    {
        var faults = new ConcurrentBag<string>();
        var carried = new ConcurrentBag<string>();
        Parallel.ForEach(cases, OneForEachProcessor, c =>
        {
            var followed = c.Follow();
            followed.Faults.ToList().ForEach(faults.Add);
            followed.Carried.ToList().ForEach(carried.Add);
        });
        var unknown = faults.Order(StringComparer.Ordinal).ToList();
        Assert.True(unknown.Count == 0, string.Join("\n", unknown));
        Assert.True(Thing is not (null or "1") || carried.Distinct(StringComparer.Ordinal).Count() >= 25, "few kinds of findings were mended; the reader of fixes reads nothing");
    }
}
