using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceRequests.Packs;
using static EvidenceRequests.Model.FindingCodes;

namespace EvidenceRequests.Rules.Tests;

/// <summary>Delete one required fact of a case that is ready: its finding appears, at its place, and no other error beside it.</summary>
public sealed class MutationSpecs
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    // Which finding a deleted fact brings. Where a state or provider has a rule of its own about the same fact, its finding may appear beside it.
    private static readonly (string Fact, string Code)[] Always =
    [
        ("authority.officer.email", OfficerMissing),
        ("authority.officer.phone", OfficerMissing),
        ("authority.officer", OfficerMissing),
        ("proceedings.reference", ReferenceMissing),
    ];

    private static readonly string[] EmergencyKeys =
        ["danger", "person_at_risk", "expected_at", "how_known", "link_to_account", "how_data_averts", "why_ordinary_is_too_slow", "senior_officer", "call_back", "declared_true", "follow_up"];

    public static TheoryData<string, string, string> Deletions()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var folder in Directory.EnumerateFiles(ProjectFolder.Combine("tests", "scenarios"), "expect.yaml", SearchOption.AllDirectories).Select(f => Path.GetDirectoryName(f)!).Order(StringComparer.Ordinal))
        {
            if (!File.ReadLines(Path.Combine(folder, "expect.yaml")).Any(l => l.Contains("status: ready", StringComparison.Ordinal)))
            {
                continue;
            }

            var (caseFile, asOf) = Open(folder);
            var plan = Samples.Plan(caseFile, asOf);
            // A letter that follows asks for nothing anew; what it needs is its own.
            var ready = plan.Steps.Where(s => s.Status == StepStatus.Ready && s.Follows is null).ToList();
            if (ready.Count == 0)
            {
                continue;
            }

            foreach (var (fact, code) in Always.Concat(FindReadyMutations(caseFile, ready)).Distinct())
            {
                data.Add(Path.GetRelativePath(ProjectFolder.Combine("tests", "scenarios"), folder).Replace('\\', '/'), fact, code);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Deletions))]
    public void A_deleted_fact_brings_its_finding_at_its_place(string scenario, string fact, string code)
    {
        var folder = ProjectFolder.Combine(["tests", "scenarios", .. scenario.Split('/')]);
        var (complete, asOf) = Open(folder);
        var text = Without(complete, fact);
        var reading = CaseFileReader.Read(Encoding.UTF8.GetBytes(text), "case.json", Samples.Reader);
        Assert.Empty(reading.Findings);
        var ready = Samples.Plan(complete, asOf).Steps.Where(s => s.Status == StepStatus.Ready).Select(s => (s.Kind, s.Provider)).ToHashSet();
        var before = Findings(complete, asOf, ready);
        var found = Findings(reading.Value!.CaseFile, asOf, ready).Except(before).ToList();

        // The finding is there, under the code and at the fact that was deleted, and nothing else speaks about this fact with another code of the program.
        Assert.Contains((code, fact), found.Select(f => (f.Code, f.Fact!)));
        var own = found.Where(f => f.Fact == fact && f.Requirement is null).Select(f => f.Code).Distinct();
        Assert.True(own.All(c => c == code), $"also found: {string.Join(", ", own)}");

        // An error elsewhere can only come from a rule of a pack, an evidence standard or the same fact seen from a part of it.
        var astray = found.Where(f => f.Severity == Severity.Error && f.Requirement is null && f.Fact?.StartsWith(fact, StringComparison.Ordinal) != true);
        Assert.Empty(astray.Select(f => $"{f.Code} {f.Fact} {f.Message}"));

        // It points at the group in which the fact stood.
        var lines = text.Split('\n');
        var location = reading.Value.SourceMap.Find(fact);
        var parent = fact[..fact.LastIndexOf('.')];
        var name = parent[(parent.LastIndexOf('.') + 1)..];
        var line = lines[location.Line - 1];
        Assert.True(line.Contains($"\"{name}\":", StringComparison.Ordinal) || lines[location.Line].Contains($"\"id\": \"{name}\"", StringComparison.Ordinal) || line.Contains($"\"id\": \"{name}\"", StringComparison.Ordinal), $"{fact} points at line {location.Line}: {line}");
    }

    [Fact]
    public void Enough_deletions_are_tried() => Assert.True(Deletions().Count > 60, $"only {Deletions().Count} deletions");

    private static IEnumerable<(string Fact, string Code)> FindReadyMutations(CaseFile caseFile, List<Step> ready)
    {
        foreach (var ask in ready.SelectMany(s => s.Asks))
        {
            var request = caseFile.Data.First(d => d.Id == ask.Data);
            yield return ($"data.{ask.Data}.need", NeedMissing);
            yield return ($"data.{ask.Data}.supports", NexusMissing);
            if (ask.Role is null && !AddressedByIdentifier(ask.Provider))
            {
                yield return ($"accounts.{ask.Account}.identifiers", IdentifierSetMissing);
            }

            if (ready.Any(s => s.Kind != RequestKinds.EmergencyDisclosure && s.Asks.Contains(ask)) && ask.Items.Any(NeedsPeriod))
            {
                yield return ($"data.{ask.Data}.{(request.From is null ? "to" : "from")}", PeriodMissing);
            }

            yield return ($"accounts.{ask.Account}.linked_by", AccountNotLinked);
        }

        // Where the accounts say themselves what links them to the danger, one sentence for all of them is not needed.
        var emergencies = ready.Where(s => s.Kind == RequestKinds.EmergencyDisclosure).SelectMany(s => s.Asks).ToList();
        var linked = emergencies.All(a => caseFile.Accounts.First(x => x.Id == a.Account).LinkToDanger is not null);
        foreach (var key in emergencies.Count == 0 ? [] : EmergencyKeys.Where(k => k != "link_to_account" || !linked))
        {
            yield return ($"emergency.{key}", EmergencyIncomplete);
        }
    }

    // Without its identifier the company is not known, so the question is asked at the account; PlannerSpecs holds that case.
    private static bool AddressedByIdentifier(string provider) =>
        Samples.Packs.Providers[provider].Addressee.Cases.SelectMany(c => c.When).Any(w => w.Fact is "derived.server_host" or "derived.phone_country");

    private static bool NeedsPeriod(AskedItem item) => Samples.Packs.Vocabulary.DataItems.First(i => i.Id == item.Id).NeedsPeriod;

    private static HashSet<Finding> Findings(CaseFile caseFile, DateOnly asOf, HashSet<(string Kind, string Provider)> steps)
    {
        var plan = Samples.Plan(caseFile, asOf);
        return [.. plan.Findings.Concat(plan.Steps.Where(s => steps.Contains((s.Kind, s.Provider))).SelectMany(s => s.Findings))];
    }

    private static string Without(CaseFile caseFile, string fact)
    {
        var root = JsonSerializer.SerializeToNode(caseFile, Form)!;
        var keys = fact.Split('.');
        var position = root;
        foreach (var key in keys[..^1])
        {
            position = position is JsonArray list ? list.First(n => n!["id"]!.GetValue<string>() == key)! : position[key]!;
        }

        Assert.True(position.AsObject().Remove(keys[^1]), $"{fact} is not stated in the case");
        return root.ToJsonString(Form);
    }

    private static (CaseFile CaseFile, DateOnly AsOf) Open(string folder)
    {
        var asOf = File.ReadLines(Path.Combine(folder, "expect.yaml")).First(l => l.StartsWith("as_of:", StringComparison.Ordinal))["as_of:".Length..].Trim();
        return (CaseFileReader.Read(File.ReadAllBytes(Path.Combine(folder, "case.yaml")), "case.yaml", Samples.Reader).Value!.CaseFile, DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
    }
}
