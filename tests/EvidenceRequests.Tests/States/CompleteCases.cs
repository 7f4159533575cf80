using System.Collections.Concurrent;
using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests;

/// <summary>
/// A complete case for stored data in each requested state. It is grown from the packs, as <c>evreq new</c> does; then data of the other categories is
/// asked for too, so that every row of the state is reached.
/// </summary>
internal static class CompleteCases
{
    private static readonly Lazy<Library> Shared = new(() => Scenario.Drafter.ReadAll().Value!);
    private static readonly Lazy<RequestDrafter> WithCompanies = new(() => RequestDrafter.Open(new SeatedProviders(States!)));
    private static readonly ConcurrentDictionary<string, Lazy<CaseReading>> Grown = new();

    public static DateOnly Day { get; } = new(2026, 11, 24);

    public static Library Library => Shared.Value;

    public static RequestDrafter Drafter => WithCompanies.Value;

    /// <summary>Every state with a pack as a receiver of requests.</summary>
    public static IReadOnlyList<string> States { get; } = [.. Library.Countries.Values.Where(c => c.Requested is not null).Select(c => c.Id).Order(StringComparer.Ordinal)];

    /// <summary>States to which nothing lifts the stop.</summary>
    public static IReadOnlyList<string> Stopped { get; } = [.. States.Where(s => Library.Countries[s].Requested!.Stop is { LiftedByClearance: false })];

    public static CaseReading Get(string state) => Grown.GetOrAdd(state, s => new Lazy<CaseReading>(() => Grow(s))).Value;

    public static CasePlan Plan(string state, CaseFile caseFile) => Drafter.Plan(Get(state) with { CaseFile = caseFile }, Day).Value!;

    public static Step? FindStep(this CasePlan plan, string state) => plan.Plan.Steps.FirstOrDefault(s => s.Kind == RequestKinds.MlaStored && s.RequestedState == state);

    private static CaseReading Grow(string state)
    {
        var template = Drafter.Scaffold(RequestKinds.MlaStored, SeatedProviders.Id(state), "pk", Day);
        Assert.True(template.Value is not null, string.Join("\n", template.Findings.Select(f => $"{f.Code} {f.Message} {f.Why}")));
        var reading = Drafter.Read(Encoding.UTF8.GetBytes(template.Value.Example), "case.yaml");
        Assert.Empty(reading.Findings);
        var widened = reading.Value! with { CaseFile = Widened(reading.Value!.CaseFile) };
        return widened with { CaseFile = OpenQuestions.Answer(Drafter.Plan(widened, Day).Value!) };
    }

    private static CaseFile Widened(CaseFile grown)
    {
        var first = grown.Data[0];
        string[] items = ["subscriber", "access-logs", "messages"];
        return grown with
        {
            Data =
            [
                .. items.Select((item, i) => first with
                {
                    Id = $"d{i + 1}",
                    Items = [item],
                    From = first.From ?? CaseTime.Parse("2026-10-25T00:00+05:00"),
                    To = first.To ?? CaseTime.Parse("2026-11-17T00:00+05:00"),
                    ProbableCause = first.ProbableCause ?? "The demand came from this account, as exhibit e1 shows.",
                    Nexus = [new Nexus { Item = item, Fact = "f1", Element = "the demand", Because = "The demand was sent from this account." }],
                }),
            ],
            MutualLegalAssistance = grown.MutualLegalAssistance is { HomeOrder: { } order } mla ? mla with { HomeOrder = order with { Covers = ["d1", "d2", "d3"] } } : grown.MutualLegalAssistance,
        };
    }
}
