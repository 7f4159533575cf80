using System.Text.RegularExpressions;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests;

/// <summary>The letters of every provider, from one case each, looked at for places that a pack left empty.</summary>
public sealed partial class EveryProviderSpecs
{
    [Theory]
    [InlineData("preservation/facebook-identity-theft")]
    [InlineData("emergency-disclosure/live-hostage")]
    public void No_letter_to_any_provider_has_a_hole_a_doubled_stop_or_a_number_that_does_not_fit(string name)
    {
        var scenario = Scenario.Open(name);
        var reading = Scenario.Drafter.Read(File.ReadAllBytes(Path.Combine(scenario.Folder, "case.yaml")), "case.yaml").Value!;
        var day = DateOnly.ParseExact(scenario.Expectation.AsOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var providers = Scenario.Drafter.ReadAll().Value!.Providers.Keys.Order(StringComparer.Ordinal).ToList();
        var faults = providers.SelectMany(provider => Letters(reading, provider, day).SelectMany(d => Holes(d).Select(h => $"{provider} {d.FileName}: {h}"))).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    private static IEnumerable<DraftedDocument> Letters(CaseReading reading, string provider, DateOnly day)
    {
        var file = reading.CaseFile;
        var moved = reading with { CaseFile = file with { Accounts = [.. file.Accounts.Select(a => a with { Provider = provider, Service = null, Resolved = [], AskState = null })], History = [] } };
        var plan = Scenario.Drafter.Plan(moved, day).Value;
        IReadOnlyList<string> steps = [.. (plan?.Plan.Steps ?? []).Where(s => !RequestKinds.IsToState(s.Kind)).Select(s => s.Id)];
        return steps.Count == 0 ? [] : Scenario.Drafter.Draft(plan!, new DraftOptions { Incomplete = true, Steps = steps }).Value!.SelectMany(s => s.Documents).Where(d => !DocumentKinds.IsInternal(d.Kind));
    }

    private static IEnumerable<string> Holes(DraftedDocument document) => document.ReadingView.Replace('\u00A0', ' ').Split('\n')
        .TakeWhile(l => !l.StartsWith("== comments", StringComparison.Ordinal)).Where(l => !l.StartsWith("==", StringComparison.Ordinal) && Hole().IsMatch(l));

    [GeneratedRegex(@"\S ,|\S \.(\s|$)|:\s*\.|[^.]\.\.(\s|$)|\( *\)|“”|\b(of|the) *[.,;](\s|$)|\b1 (items|accounts|days)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
