using System.Globalization;
using System.Text.Json;

namespace EvidenceRequests.Tests;

/// <summary>Every scenario behaves as the lawyer who wrote it expects.</summary>
public sealed class ScenarioSpecs
{
    public static TheoryData<string> Names => [.. Scenario.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plan_is_as_expected(string name)
    {
        var scenario = Scenario.Open(name);
        var plan = scenario.Plan().Plan;
        var faults = Faults(scenario.Expectation, plan).ToList();
        Assert.True(faults.Count == 0, $"{name}: {scenario.Expectation.About}\n{string.Join("\n", faults)}\n\n{PlanView.Create(plan)}");
    }

    private static IEnumerable<string> Faults(Expectation expected, Plan plan) =>
    [
        .. expected.Steps.SelectMany(s => StepFaults(s, plan)),
        .. expected.NoSteps.Where(k => plan.Steps.Any(s => s.Kind == k)).Select(k => $"there must be no step of kind {k}"),
        .. expected.NoStepsWith.Where(n => plan.Steps.Any(s => s.Kind == n.Kind && s.Providers.Contains(n.Provider))).Select(n => $"there must be no {n.Kind} at {n.Provider}"),
        .. expected.Refusals.Where(r => !plan.Refusals.Any(x => x.Kind == r.Kind && (r.Provider is null || x.Provider == r.Provider) && r.Items.All(x.Items.Contains) && (r.Instead is null || x.Instead == r.Instead)))
            .Select(r => $"no refusal of {r.Kind} at {r.Provider} [{string.Join(", ", r.Items)}] with \"{r.Instead}\" instead"),
        .. expected.Later.Where(l => !plan.Later.Any(x => x.LeadsTo == l.LeadsTo && (l.Provider is null || x.Provider == l.Provider) && l.Items.SequenceEqual(x.Items) && (l.After is null || plan.Steps.Any(s => s.Kind == l.After && x.After.Contains(s.Id)))))
            .Select(l => $"nothing is kept for the {l.LeadsTo} behind {l.Provider} [{string.Join(", ", l.Items)}] after {l.After}"),
        .. expected.CaseFinds.Where(c => !Has(plan.Findings, c)).Select(c => $"the case must find {c}"),
        .. expected.FindsAnywhere.Where(c => !Has(plan.Findings.Concat(plan.Steps.SelectMany(s => s.Findings)), c)).Select(c => $"{c} must be found"),
        .. expected.FirstStep is { } first && plan.Steps.FirstOrDefault()?.Kind != first ? [$"the first step must be {first}"] : Array.Empty<string>(),
        .. expected.BasesNever.Where(b => plan.Steps.Any(s => s.Bases.Any(x => x.Id == b))).Select(b => $"{b} must never be a basis"),
        .. expected.NeverAddressed.Where(n => plan.Steps.Any(s => s.Addressee.Name.Contains(n, StringComparison.Ordinal))).Select(n => $"{n} must not be addressed"),
    ];

    private static IEnumerable<string> StepFaults(ExpectedStep expected, Plan plan)
    {
        var candidates = plan.Steps.Where(s => s.Kind == expected.Kind && (expected.Provider is null || s.Providers.Contains(expected.Provider)) && (expected.State is null || s.RequestedState == expected.State)).ToList();
        return candidates.Count == 0
            ? [$"no step {expected.Kind} at {expected.Provider} in {expected.State}"]
            : candidates.Select(s => Differences(expected, s, plan).Select(d => $"{s.Id} {expected.Kind} at {expected.Provider}: {d}").ToList()).MinBy(d => d.Count)!;
    }

    private static IEnumerable<string> Differences(ExpectedStep expected, Step step, Plan plan)
    {
        if (expected.After is { } after && !plan.Steps.Any(s => s.Kind == after && step.DependsOn.Contains(s.Id)))
        {
            yield return $"it waits for no {after}";
        }

        var items = step.Asks.Where(a => expected.Provider is null || a.Provider == expected.Provider).SelectMany(a => a.Items).Select(i => i.Id).Distinct().ToList();
        if (expected.Addressee is { } name && step.Addressee.Name != name)
        {
            yield return $"addressee is {step.Addressee.Name}";
        }

        if (expected.AddressHolds is { } part && !step.Addressee.Address.Any(a => a.Contains(part, StringComparison.Ordinal)))
        {
            yield return $"the address does not hold {part}";
        }

        if (expected.Fallback.Except(step.Asks.SelectMany(a => a.Items).Where(i => i.IsFallback).Select(i => i.Id)).ToList() is [_, ..] full)
        {
            yield return $"asked in full: {string.Join(", ", full)}";
        }

        if (expected.Channel is { } channel && step.Channel?.Type != channel)
        {
            yield return $"channel is {step.Channel?.Type}";
        }

        if (expected.Status is { } status && !step.Status.ToString().Equals(status, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"status is {step.Status}";
        }

        if (expected.Items.Count > 0 && !expected.Items.Order(StringComparer.Ordinal).SequenceEqual(items.Order(StringComparer.Ordinal)))
        {
            yield return $"items are {string.Join(", ", items)}";
        }

        foreach (var value in expected.Identifiers.Where(v => !step.Asks.Any(a => a.Identifiers.Any(i => i.Value == v))))
        {
            yield return $"identifier {value} is missing";
        }

        var dates = step.Dates.InOrder().ToDictionary(d => JsonNamingPolicy.SnakeCaseLower.ConvertName(d.Kind.ToString()), d => d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (key, date) in expected.Dates.Where(d => dates.GetValueOrDefault(d.Key) != d.Value))
        {
            yield return $"date {key} is not {date}";
        }

        var bases = step.Bases.Select(b => b.Id).ToList();
        if (expected.Bases.Count > 0 && !expected.Bases.SequenceEqual(bases.Take(expected.Bases.Count)))
        {
            yield return $"bases are {string.Join(", ", bases)}";
        }

        foreach (var code in expected.Finds.Where(c => !Has(step.Findings, c)))
        {
            yield return $"{code} must be found";
        }

        foreach (var code in expected.NeverFinds.Where(c => Has(step.Findings, c)))
        {
            yield return $"{code} must not be found";
        }
    }

    private static bool Has(IEnumerable<Finding> findings, string codeOrRule) => findings.Any(f => f.Code == codeOrRule || f.Requirement?.ToString() == codeOrRule);
}
