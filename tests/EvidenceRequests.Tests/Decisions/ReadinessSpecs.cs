using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using EvidenceRequests.Documents;

namespace EvidenceRequests.Tests.Decisions;

/// <summary>
/// Ready means drafted: whatever the wording can find missing, the checks have found before. Tried for every provider with every service and
/// every set of identifiers, and for every requested state, each with something else left out of the case.
/// </summary>
public sealed partial class ReadinessSpecs
{
    private static readonly ParallelOptions OneForEachProcessor = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    [Fact]
    public void What_is_ready_at_any_provider_is_drafted_without_a_gap()
    {
        var accounts = GeneratedCases.Accounts().ToList();
        var ready = new ConcurrentBag<string>();
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, accounts.Count, OneForEachProcessor, i =>
        {
            var (provider, service, set) = accounts[i];
            var caseFile = GeneratedCases.Create(provider, service, set);

            // The first account of each provider is tried as it is; each of them with one thing of the list, so that a provider with several ways to name an account meets many.
            var first = i == 0 || accounts[i - 1].Provider != provider;
            foreach (var variant in new[] { 1 + (i % (GeneratedCases.Variants.Count - 1)), 0 }.Take(first ? 2 : 1))
            {
                var (what, change) = GeneratedCases.Variants[variant];
                TryBoth(GeneratedCases.Plan, change(caseFile), $"{provider.Id}/{service} with {string.Join('+', set?.AllOf.Select(n => n.Kind) ?? [])}, {what}", ready, faults);
            }
        });

        Assert.True(faults.IsEmpty, Report(faults));
        var counts = ready.CountBy(k => k).ToDictionary();

        // Data as it arises takes another order at home than the cases here hold; the scenarios try it.
        Assert.All(RequestKinds.InOrder.Where(k => k != RequestKinds.MlaRealTime), kind => Assert.True(counts.GetValueOrDefault(kind) >= 1, $"{kind} was never ready"));
    }

    [Fact]
    public void What_is_ready_for_any_requested_state_is_drafted_without_a_gap()
    {
        var ready = new ConcurrentBag<string>();
        var faults = new ConcurrentBag<string>();
        var states = CompleteCases.States.Except(CompleteCases.Stopped).ToList();
        Parallel.For(0, states.Count, OneForEachProcessor, i =>
        {
            var state = states[i];
            var caseFile = CompleteCases.Get(state).CaseFile;

            // Each state is tried as it is and with every third thing of the list; each thing is tried with every third state.
            foreach (var (what, change) in GeneratedCases.Variants.Where((_, v) => v == 0 || v % 3 == i % 3))
            {
                TryBoth(c => CompleteCases.Plan(state, c), change(caseFile), $"a request to {state}, {what}", ready, faults);
            }
        });

        Assert.True(faults.IsEmpty, Report(faults));
        Assert.True(ready.Count(k => k == RequestKinds.MlaStored) > CompleteCases.States.Count);
    }

    // As it is, and once more when every question that a step waits for has been answered.
    private static void TryBoth(Func<CaseFile, CasePlan> planner, CaseFile caseFile, string what, ConcurrentBag<string> ready, ConcurrentBag<string> faults)
    {
        var plan = planner(caseFile);
        Try(plan, what, ready, faults);
        if (plan.Plan.Steps.Any(s => s.WaitsFor.Count > 0))
        {
            Try(planner(OpenQuestions.Answer(plan)), $"{what}, questions answered", ready, faults);
        }
    }

    private static void Try(CasePlan plan, string what, ConcurrentBag<string> ready, ConcurrentBag<string> faults)
    {
        foreach (var step in plan.Plan.Steps)
        {
            // The trial of the wording is the last resort; for the wording that travels with the packs the rules must have spoken before.
            foreach (var finding in step.Findings.Where(f => f.Code is FindingCodes.MissingFactInDocument or FindingCodes.TemplateMissingSection))
            {
                faults.Add($"{step.Kind} ({step.RequestedState}): {finding.Message}\t{what}");
            }

            if (step.Status != StepStatus.Ready)
            {
                continue;
            }

            ready.Add(step.Kind);
            if (step.Channel is null && plan.Reading.CaseFile.Confirmations.Count == 0)
            {
                faults.Add($"{step.Kind} ({step.RequestedState}): ready, and nobody knows how it is sent\t{what}");
            }

            foreach (var gap in Compose(plan, step).SelectMany(d => Gaps(d).Concat(d.Kind == step.Kind && !RequestKinds.IsToState(step.Kind) ? Claims(d, step, plan.Plan) : [])))
            {
                faults.Add($"{step.Kind} ({step.RequestedState}): {gap}\t{what}");
            }
        }
    }

    private static IEnumerable<Draft> Compose(CasePlan plan, Step step)
    {
        DraftRequest Request(string kind) => new() { CaseFile = plan.Reading.CaseFile, Step = step, Plan = plan.Plan, Library = plan.Library, AsOf = plan.Plan.AsOf, DocumentKind = kind };
        return DraftComposer.Package(Request(step.Kind)).Select(d => d.Document).Where(k => !DocumentKinds.IsInternal(k)).Prepend(step.Kind).Select(k => DraftComposer.Compose(Request(k)).Value!);
    }

    private static IEnumerable<string> Gaps(Draft draft) => ReadingView.Create(draft with { Comments = [] }).Split('\n')
        .Select(line => (line, match: Gap().Match(line)))
        .Where(l => l.match.Success)
        .Select(l => $"{draft.Kind}: \"{l.match.Value}\" in: {l.line.Trim()}");

    // A letter to a company says which state writes, relies on a policy only where one was read, and prints its numbers for a reader abroad.
    private static IEnumerable<string> Claims(Draft draft, Step step, Plan plan)
    {
        var text = ReadingView.Create(draft with { Comments = [] });
        if (!draft.Title.Contains(plan.Requesting.State.ShortName, StringComparison.Ordinal))
        {
            yield return "the subject does not name the state that asks";
        }

        if (text.Contains("published for authorities, “", StringComparison.Ordinal) != (step.Policy is not null))
        {
            yield return "what is said of the provider's policy is not what the step rests on";
        }

        if (Telephone().IsMatch(text))
        {
            yield return "a telephone number of the office is not grouped";
        }
    }

    // One example of each fault, the most frequent first.
    private static string Report(IEnumerable<string> faults)
    {
        var groups = faults.Select(f => f.Split('\t')).GroupBy(f => f[0], f => f[1]).OrderByDescending(g => g.Count()).ToList();
        return FormattableString.Invariant($"{groups.Count} kinds of fault\n") + string.Join('\n', groups.Take(60).Select(g => FormattableString.Invariant($"{g.Count()} x {g.Key}\n    {g.First()}")));
    }

    [GeneratedRegex(@"(tel\.|Questions:.*|Call back now:.*|E-mail and telephone.*) \+\d{9,}", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    // A blank before a comma or stop, a section without its number, empty brackets and quotation marks, doubled stops, a mark of something missing.
    [GeneratedRegex(@"\w [,;.)](?!\.)|\b(section|article|No\.) ?[,;(]|\( ?\)|“ ?”|(?<!\.)\.\.(?!\.)|, ,|\[MISSING|\b1 (items|accounts|days|domain names|servers|websites|IP addresses)\b|\) \)|: ;|; ;", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Gap();
}
