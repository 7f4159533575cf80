using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests.Scaffolding;

/// <summary>
/// A case file as <c>evreq new</c> makes it: for the kind of request that is usual and for every kind, at some of the providers. With
/// EVREQ_EVERY_FILE=1 every kind at every provider is tried, which takes minutes.
/// </summary>
public sealed partial class NewFileSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private const int EveryNthProvider = 6;
    private const int EveryNthKind = 45;

    private static readonly bool All = Environment.GetEnvironmentVariable("EVREQ_EVERY_FILE") == "1";

    // Companies at which the usual kind was looked for.
    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal);

    // Companies at which no kind of request is open.
    private static readonly HashSet<string> Closed = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<(string Name, string Text)>> Files = new(Make);

    [Fact]
    public void Untouched_it_has_blanks_and_drafts_nothing()
    {
        Assert.Empty(Find((_, text) =>
        {
            var reading = Scenario.Drafter.Read(Encoding.UTF8.GetBytes(text), "case.yaml").Value!;
            var plan = Scenario.Drafter.Plan(reading, Day).Value!;
            var blanks = plan.Plan.Findings.Where(f => f.Code == FindingCodes.BlankLeft).ToList();
            return blanks.Count == 0 || blanks.Any(b => b.Severity != Severity.Error) ? "no blank stops it"
                : Scenario.Drafter.Draft(plan, new DraftOptions()).Value is { } steps && steps.Any(s => s.Documents.Count > 0) ? "it drafts as it is" : null;
        }));
    }

    [Fact]
    public void Nothing_that_a_person_must_give_is_given_in_it()
    {
        var given = new Regex("^ *(?:- )?(declared_true|given_by|approved_on|reference|number|date|name): (?!___)", RegexOptions.Multiline);
        Assert.Empty(Find((_, text) => given.Match(text) is { Success: true } match ? match.Value.Trim() : null));
    }

    [Fact]
    public void With_the_examples_of_its_comments_in_the_blanks_it_reads_and_plans_the_request()
    {
        Assert.Empty(Find((name, text) =>
        {
            var filled = Fill(text);
            var reading = Scenario.Drafter.Read(Encoding.UTF8.GetBytes(filled), "case.yaml");
            return reading.Value is not { } read ? string.Join("; ", reading.Findings.Take(2).Select(f => $"{f.Location}: {f.Message}"))
                : read.Blanks.Count > 0 ? $"{read.Blanks[0].Fact} has no example"
                : IsPlanned(Scenario.Drafter.Plan(read, Day).Value!.Plan, name) ? null : "the request is not in the plan";
        }));
    }

    [Fact]
    public void Where_nothing_is_open_a_finding_says_so_and_everywhere_else_there_is_a_file()
    {
        var made = Files.Value.Select(f => f.Name.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Usual.Except(made).Except(Closed));
        Assert.True(Closed.Count < Usual.Count / 2, string.Join(", ", Closed));
    }

    private static List<string> Find(Func<string, string, string?> fault) =>
        [.. Files.Value.AsParallel().AsOrdered().Select(f => (f.Name, Fault: fault(f.Name, f.Text))).Where(f => f.Fault is not null).Select(f => $"{f.Name}: {f.Fault}")];

    private static IReadOnlyList<(string Name, string Text)> Make()
    {
        var made = Scenario.Drafter.ReadAll().Value!.ProviderIds
            .SelectMany((provider, i) => RequestKinds.InOrder.Where((_, k) => All || (i + k) % EveryNthKind == 0)
                .Concat(All || i % EveryNthProvider == 0 ? [null] : Array.Empty<string?>())
                .Select(kind => (Provider: provider, Kind: kind)))
            .AsParallel().AsOrdered()
            .Select(f => (f.Provider, f.Kind, Made: Scenario.Drafter.Scaffold(f.Kind, [f.Provider], null, null, "pk", Day)))
            .ToList();
        Usual.UnionWith(made.Where(f => f.Kind is null).Select(f => f.Provider));
        Closed.UnionWith(made.Where(f => f is { Kind: null, Made: { Value: null, Findings: [{ Severity: Severity.Error, Fix.Length: > 0 }, ..] } }).Select(f => f.Provider));
        return [.. made.Where(f => f.Made.Value is not null).Select(f => ($"{f.Provider} {f.Kind}", f.Made.Value!.Text))];
    }

    // Silence is among the examples; a provider that tells everybody whose data it gives is closed to who asks for it, and the plan says what to do instead.
    private static bool IsPlanned(Plan plan, string name) => name.EndsWith(' ')
        || plan.Steps.Select(s => s.Kind).Concat(plan.Refusals.Where(r => r.Code == FindingCodes.KindClosedByPolicy && r.Instead is not null).Select(r => r.Kind)).Any(k => name.EndsWith($" {k}", StringComparison.Ordinal));

    // The example is in the comment above the blank, on one line or on several.
    private static string Fill(string text) => Blank().Replace(text, m => $"{m.Groups["key"].Value}{Continued().Replace(m.Groups["example"].Value.TrimEnd('\n'), " ")}\n");

    [GeneratedRegex(@"^ *# For example: (?<example>.*\n(?: *# .*\n)*)(?<key> *(?:- )?[\w-]+: )___\n", RegexOptions.Multiline)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\n *# ")]
    private static partial Regex Continued();
}
