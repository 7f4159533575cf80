using CsCheck;

namespace EvidenceRequests.Rules.Tests;

public sealed class PropertySpecs
{
    private static readonly string[] MissingCodes = [FindingCodes.RequirementMissing, FindingCodes.NeedMissing, FindingCodes.NexusMissing, FindingCodes.ReferenceMissing];

    private static readonly (CaseFile Case, DateOnly AsOf)[] Complete =
        [(Samples.Direct, Samples.DirectDay), (Samples.Assistance, Samples.AssistanceDay), (Samples.Emergency, Samples.EmergencyDay)];

    // Each adds one fact that a complete case can do without.
    private static readonly Func<CaseFile, CaseFile>[] Additions =
    [
        c => c with { Facts = [.. c.Facts, new Fact { Id = "extra", At = CaseTime.Parse("2026-08-20T10:00+05:00"), Text = "The account was still in use.", ShownBy = new FactSource { Kind = "device", Exhibit = "e9" } }] },
        c => c with { Persons = [.. c.Persons, new Person { Id = "extra", Role = "witness", Name = "Person X (fictional)" }] },
        c => c.WithAccount(a => a with { Holder = (a.Holder ?? new AccountHolder()) with { Role = "suspect" } }),
        c => c.WithAccount(a => a with { ExternalReferences = ["R-1"] }),
        c => c.WithAccount(a => a with { ServerLocation = "us", ContractEntity = "x", Product = "x" }),
        c => c.WithData(d => d with { RiskOfLoss = "The account may be deleted." }),
        c => c.WithData(d => d with { ContinuingConduct = true }),
        c => c.WithData(d => d with { ProbableCause = "The phone shows it." }),
        c => c.WithAuthority(a => a with { Unit = "Unit", Address = ["1 Example Road", "Lahore"], PublicPhone = "+924299000000" }),
        c => c.WithAuthority(a => a with { SecondContact = new Officer { Name = "Officer Nine", Rank = "Inspector", Email = "nine@gov.pk", Phone = "+924299000009" } }),
        c => c.WithAuthority(a => a with { RegisteredWith = ["google", "meta", "whatsapp"] }),
        c => c.WithProceedings(p => p with { TrialForum = p.TrialForum ?? "sessions-court", Court = "Court", LimitationStatement = "Not barred.", NeBisInIdemStatement = "Nobody was tried." }),
        c => c with { Attachments = [.. c.Attachments, new Attachment { Id = "extra", Kind = "law-extracts", Title = "Extracts" }] },
        c => c with { Approvals = [.. c.Approvals, new Approval { Role = "supervisor", Office = "Office" }] },
        c => c with { Confirmations = [.. c.Confirmations, new Confirmation { Statement = "meta:entity:meta-platforms-inc", By = "Officer One" }] },
        c => c with { MutualLegalAssistance = (c.MutualLegalAssistance ?? new MutualLegalAssistance()) with { EarlierContacts = "none", PublicInterest = "Many victims.", GroundsForLocation = "The provider sits there.", DeliveryPoint = "Desk" } },
        c => c with { MutualLegalAssistance = (c.MutualLegalAssistance ?? new MutualLegalAssistance()) with { OrganisedGroup = "Four persons.", Transnational = "The server is abroad." } },
    ];

    [Fact]
    public void Adding_facts_to_a_complete_case_never_adds_a_finding_that_something_is_missing() =>
        Gen.Select(Gen.Int[0, Complete.Length - 1], Gen.Int[0, Additions.Length - 1].Array[1, 4]).Sample((which, added) =>
        {
            var (complete, asOf) = Complete[which];
            var before = Missing(complete, asOf);
            var after = Missing(added.Aggregate(complete, (c, i) => Additions[i](c)), asOf);
            return after.IsSubsetOf(before);
        }, iter: 120, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Each_single_addition_adds_nothing_that_is_missing()
    {
        foreach (var (complete, asOf) in Complete)
        {
            for (var i = 0; i < Additions.Length; i++)
            {
                Assert.Empty(Missing(Additions[i](complete), asOf).Except(Missing(complete, asOf)).Select(f => $"addition {i}: {f}"));
            }
        }
    }

    [Fact]
    public void The_order_of_requirements_does_not_change_what_is_found() => Gen.Int[0, int.MaxValue].Sample(seed =>
    {
        foreach (var (complete, asOf) in Complete)
        {
            var plan = Planner.Plan(complete, Samples.Packs, asOf);
            foreach (var step in plan.Steps)
            {
                var requirements = RequirementCollector.For(complete, step, Samples.Packs, asOf);
                var random = new Random(seed);
                var shuffled = requirements.OrderBy(_ => random.Next()).ToList();
                Assert.True(CaseValidator.Validate(complete, step, requirements, Samples.Packs, asOf).ToHashSet().SetEquals(CaseValidator.Validate(complete, step, shuffled, Samples.Packs, asOf)));
            }
        }
    }, iter: 8, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Planning_the_same_case_twice_gives_the_same_plan()
    {
        foreach (var (complete, asOf) in Complete)
        {
            Assert.Equal(Text(Samples.Plan(complete, asOf)), Text(Samples.Plan(complete, asOf)));
        }
    }

    [Fact]
    public void One_step_never_holds_two_states_or_two_companies()
    {
        string[] providers = ["meta", "google", "tiktok", "whatsapp", "proton", "tuta", "threema", "github", "telegram"];
        string?[] places = ["pk", "de", "gb", "ie", "us", "unknown", null];
        Gen.Select(Gen.Int[0, providers.Length - 1], Gen.Int[0, places.Length - 1], Gen.Bool).Array[1, 5].Sample(chosen =>
        {
            var template = Samples.Direct.Accounts[0];
            var accounts = chosen.Select((c, i) => template with
            {
                Id = $"a{i}",
                Provider = providers[c.Item1],
                Service = null,
                Holder = places[c.Item2] is { } place ? new AccountHolder { Role = "suspect", LocatedIn = place } : null,
            }).ToList();
            var data = chosen.Select((c, i) => Samples.Direct.Data[0] with { Id = $"d{i}", Account = $"a{i}", Items = c.Item3 ? ["subscriber", "messages"] : ["subscriber"] }).ToList();
            var plan = Planner.Plan(Samples.Direct with { Accounts = accounts, Data = data }, Samples.Packs, Samples.DirectDay);
            Assert.Equal(plan.Steps.Count, plan.Steps.Select(s => s.Id).Distinct().Count());
            foreach (var step in plan.Steps)
            {
                Assert.Equal(step.RequestedState, step.Addressee.State);
                Assert.All(step.Holders, h => Assert.Equal(step.RequestedState, h.State));
                Assert.True(RequestKinds.IsToState(step.Kind) || step.Providers.Count == 1, "a letter to a company goes to one company");
            }

            // One document for each kind, addressee and state.
            Assert.Equal(plan.Steps.Count, plan.Steps.Select(s => (s.Kind, s.Addressee.Statement, s.RequestedState)).Distinct().Count());
        }, iter: 150, seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void Nothing_that_is_asked_is_lost_between_steps_refusals_and_findings() =>
        Gen.Int[0, Samples.Packs.ProviderIds.Count - 1].Array[1, 3].Sample(chosen =>
        {
            var accounts = chosen.Select((p, i) => Samples.Direct.Accounts[0] with { Id = $"a{i}", Provider = Samples.Packs.ProviderIds[p], Service = null }).ToList();
            var data = chosen.Select((_, i) => Samples.Direct.Data[0] with { Id = $"d{i}", Account = $"a{i}" }).ToList();
            var plan = Planner.Plan(Samples.Direct with { Accounts = accounts, Data = data }, Samples.Packs, Samples.DirectDay);
            foreach (var request in data)
            {
                Assert.True(
                    plan.Steps.Any(s => s.Covers.Contains(request.Id)) || plan.Refusals.Any(r => r.Covers.Contains(request.Id)) || plan.Findings.Any(f => f.Fact?.StartsWith($"accounts.{request.Account}", StringComparison.Ordinal) == true),
                    $"{accounts.First(a => a.Id == request.Account).Provider}: {request.Id} is in no step, no refusal and no finding");
            }
        }, iter: 80, seed: "0N0XIzNsQ0O2");

    private static HashSet<(string Code, string? Fact, StatementId? Requirement)> Missing(CaseFile caseFile, DateOnly asOf) =>
        [.. Samples.Plan(caseFile, asOf).AllFindings().Where(f => MissingCodes.Contains(f.Code)).Select(f => (f.Code, f.Fact, f.Requirement))];

    private static string Text(Plan plan) => System.Text.Json.JsonSerializer.Serialize(plan);
}
