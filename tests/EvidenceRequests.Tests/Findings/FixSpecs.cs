using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace EvidenceRequests.Tests.Findings;

/// <summary>A fix can be carried out: each key of the case file that it names is one that a case file can hold.</summary>
public sealed partial class FixSpecs
{
    public static TheoryData<string> Names => [.. Scenario.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_key_that_a_fix_of_a_scenario_names_exists(string name)
    {
        var plan = Scenario.Open(name).Plan();
        Assert.Empty(plan.Plan.Findings.Concat(plan.Plan.Steps.SelectMany(s => s.Findings)).SelectMany(f => Missing(f.Fix).Select(p => $"{f.Code} {p}: {f.Fix}")).Distinct());
    }

    [Fact]
    public void Each_key_that_a_fix_of_the_packs_names_exists()
    {
        var library = Scenario.Drafter.ReadAll().Value!;
        var fixes = library.Providers.Values.SelectMany(p => p.Requirements.Select(r => (r.Id, Fix: (string?)r.Fix)).Concat(p.Cautions.Select(c => (c.Id, Fix: (string?)c.Fix))))
            .Concat(library.Countries.Values.Where(c => c.Requested is not null).SelectMany(c => c.Requested!.Requirements.Select(r => (r.Id, Fix: (string?)r.Fix)).Concat(c.Requested.Cautions.Select(x => (x.Id, Fix: (string?)x.Fix)))))
            .Concat(library.Countries.Values.Where(c => c.Requesting is not null).SelectMany(c => c.Requesting!.Requirements.Select(r => (r.Id, Fix: (string?)r.Fix)).Concat(c.Requesting.Cautions.Select(x => (x.Id, Fix: (string?)x.Fix)))));
        var answers = library.Providers.Values.SelectMany(p => p.AdditionalFacts).Concat(library.Countries.Values.SelectMany(c => c.AdditionalFacts)).Select(a => $"additional_facts.{a.Id}").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(fixes.SelectMany(f => Missing(f.Fix).Select(p => $"{f.Id} {p}: {f.Fix}")));
        Assert.Empty(fixes.SelectMany(f => Paths(f.Fix).Where(p => p.StartsWith("additional_facts.", StringComparison.Ordinal) && !answers.Contains(p)).Select(p => $"{f.Id} {p}: {f.Fix}")));
    }

    [Fact]
    public void Each_key_whose_owner_is_known_exists() => Assert.DoesNotContain(FactOwners.ByPath.Keys, p => !CaseSchema.Exists(p));

    [Theory]
    [InlineData("Add authority.officer.rank.", true)]
    [InlineData("Add accounts.a1.identifiers with the name.", true)]
    [InlineData("Add accounts.a1.resolved.contract_entity.", false)]
    [InlineData("Add mutual_legal_assistance.home_ordre.", false)]
    public void A_key_that_does_not_exist_is_noticed(string fix, bool exists) => Assert.Equal(exists, !Missing(fix).Any());

    private static IEnumerable<string> Missing(string? fix) => Paths(fix).Where(p => !Exists(p.Split('.')));

    private static IEnumerable<string> Paths(string? fix) => Path().Matches(fix ?? string.Empty).Select(m => m.Value.TrimEnd('.')).Where(p => Roots.Contains(p.Split('.')[0]));

    private static HashSet<string> Roots { get; } = [.. ModelJson.Default.CaseFile.Properties.Select(p => p.Name)];

    private static bool Exists(string[] keys)
    {
        JsonTypeInfo type = ModelJson.Default.CaseFile;
        foreach (var key in keys)
        {
            if (type.Kind == JsonTypeInfoKind.Enumerable)
            {
                type = type.Options.GetTypeInfo(type.ElementType!);

                // An entry can be named by its id; without one, the key speaks of each entry.
                if (type.Kind == JsonTypeInfoKind.Object && type.Properties.Any(p => p.Name == "id") && type.Properties.All(p => p.Name != key))
                {
                    continue;
                }
            }

            if (type.Kind == JsonTypeInfoKind.Dictionary)
            {
                return true;
            }

            if (type.Kind != JsonTypeInfoKind.Object || type.Properties.FirstOrDefault(p => p.Name == key) is not { } property)
            {
                return false;
            }

            type = type.Options.GetTypeInfo(property.PropertyType);
        }

        return true;
    }

    [GeneratedRegex(@"(?<![\w./@-])[a-z][a-z_]*(?:\.[A-Za-z][\w-]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
