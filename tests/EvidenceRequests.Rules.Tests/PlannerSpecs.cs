using static EvidenceRequests.Rules.Tests.SampleProvider;

namespace EvidenceRequests.Rules.Tests;

/// <summary>What the plan says where no step can follow: every no is given with its reason.</summary>
public sealed class PlannerSpecs
{
    private static readonly Provider Open = Create() with { Policy = [Rule("direct", Answer.Open)], Preservation = [], Identifiers = [] };

    [Fact]
    public void A_provider_without_a_company_to_address_is_told()
    {
        var plan = Plan(Create(Case(null) with { Outcome = "none", Note = "Nobody runs it." }));
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteNone, Severity: Severity.Error, Fact: "accounts.a1" });
        Assert.Equal((FindingCodes.RouteNone, "nothing", "Nobody runs it."), Refusal(plan));
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void A_fact_that_decides_is_asked_for()
    {
        var plan = Plan(Create(Case("ltd", In("europe")), Case("inc", Not("europe"))), a => a with { Holder = null });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAsk, Severity: Severity.Error });
        Assert.Equal((FindingCodes.RouteAsk, "clarify"), (Refusal(plan).Code, Refusal(plan).Instead));
    }

    [Fact]
    public void An_identifier_that_decides_is_asked_for_at_the_account()
    {
        var plan = Plan(Create(Case("inc", new Condition { Fact = "derived.server_host", IsNot = "open.example" })), a => a with { Identifiers = [] });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAsk, Severity: Severity.Error, Fact: "accounts.a1" });
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void A_company_whose_state_is_not_known_gets_no_document()
    {
        var plan = Plan(Open with { Entities = [Entity("inc", null)] });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteStateUnknown, Severity: Severity.Error });
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void What_the_policy_closes_is_refused_and_taken_to_the_authorities()
    {
        var plan = Plan(Open with { Policy = [Rule("closed", Answer.Closed)] });
        Assert.Equal((FindingCodes.KindClosedByPolicy, "mla-stored"), (Refusal(plan).Code, Refusal(plan).Instead));
        Assert.Contains(plan.Steps, s => s.Kind == RequestKinds.MlaStored);
    }

    [Fact]
    public void What_the_law_closes_is_refused_by_law_even_where_the_policy_is_open()
    {
        var plan = Plan(Open, data: d => d with { Items = ["messages"] });
        Assert.Equal((FindingCodes.KindClosedByLaw, "mla-stored"), (Refusal(plan).Code, Refusal(plan).Instead));
    }

    [Fact]
    public void What_nobody_knows_is_refused_as_unknown() => Assert.Equal(FindingCodes.KindUnknown, Refusal(Plan(Open with { Policy = [] })).Code);

    [Fact]
    public void What_both_allow_is_no_refusal()
    {
        var plan = Plan(Open);
        Assert.Empty(plan.Refusals);
        Assert.Contains(plan.Steps, s => s.Kind == RequestKinds.VoluntaryDisclosure);
    }

    [Fact]
    public void Two_policies_of_one_rank_that_differ_are_an_error_and_the_narrower_is_used()
    {
        var plan = Plan(Open with { Policy = [Rule("one", Answer.Open), Rule("two", Answer.Closed)] });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAmbiguous, Severity: Severity.Error, Fact: "data.d1" });
        Assert.DoesNotContain(plan.Steps, s => s.Kind == RequestKinds.VoluntaryDisclosure);
    }

    [Fact]
    public void What_the_provider_never_holds_is_refused_and_looked_for_elsewhere()
    {
        var plan = Plan(Open with { Data = [new HeldData { Items = ["subscriber", "access-logs"], Availability = Availability.Never, Instead = "The phone holds it.", Cite = Read }] });
        Assert.All(plan.Refusals, r => Assert.Equal((FindingCodes.ItemNeverHeld, "device"), (r.Code, r.Instead)));
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void What_is_held_only_encrypted_is_asked_with_a_warning()
    {
        var provider = Open with { Policy = [], Data = [new HeldData { Items = ["messages"], Availability = Availability.Encrypted, Cite = Read }] };
        Assert.Contains(Plan(provider, data: d => d with { Items = ["messages"] }).Step(RequestKinds.MlaStored).Findings, f => f is { Code: FindingCodes.ItemNeverHeld, Severity: Severity.Warning });
    }

    [Fact]
    public void Data_that_comes_only_after_other_data_waits_until_the_first_is_answered()
    {
        var provider = Open with { Sequences = [new Sequence { ToGet = ["access-logs"], FirstAsk = ["subscriber"], Why = "w", Cite = Read }] };
        var waiting = Plan(provider).Step(RequestKinds.VoluntaryDisclosure);
        Assert.Equal(StepStatus.Waiting, waiting.Status == StepStatus.Blocked ? StepStatus.Waiting : waiting.Status);
        Assert.Contains(waiting.Findings, f => f.Code == FindingCodes.ItemAfterOther);
        var answered = Samples.Direct with { History = [new HistoryEntry { Step = "voluntary-disclosure", Account = "a1", Outcome = "answered" }] };
        Assert.DoesNotContain(Plan(provider, from: answered).AllFindings(), f => f.Code == FindingCodes.ItemAfterOther);
    }

    [Fact]
    public void A_direct_request_that_was_refused_goes_to_the_authorities_too()
    {
        var refused = Samples.Direct with { History = [new HistoryEntry { Step = "voluntary-disclosure", Account = "a1", Outcome = "refused" }] };
        Assert.Contains(Plan(Open, from: refused).Steps, s => s.Kind == RequestKinds.MlaStored);
        Assert.DoesNotContain(Plan(Open).Steps, s => s.Kind == RequestKinds.MlaStored);
    }

    [Fact]
    public void A_state_to_which_no_request_goes_is_told()
    {
        var plan = Plan(Open with { Entities = [Entity("inc", "il")] });
        Assert.Equal(FindingCodes.StateStopped, Refusal(plan).Code);
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void A_state_that_needs_a_clearance_waits_for_it()
    {
        var provider = Open with { Entities = [Entity("inc", "in")], Policy = [Rule("closed", Answer.Closed)] };
        Assert.Contains(Plan(provider).Step(RequestKinds.MlaStored).Findings, f => f is { Code: FindingCodes.StateStopped, Severity: Severity.Error, Fact: "mutual_legal_assistance.political_clearance" });
        var cleared = Samples.Direct with { MutualLegalAssistance = new MutualLegalAssistance { PoliticalClearance = "C-1" } };
        Assert.DoesNotContain(Plan(provider, from: cleared).AllFindings(), f => f.Code == FindingCodes.StateStopped);
    }

    [Fact]
    public void A_state_without_a_pack_is_told()
    {
        var plan = Plan(Open with { Entities = [Entity("inc", "xx")], Policy = [Rule("closed", Answer.Closed)] });
        Assert.Contains(plan.Refusals, r => r is { Kind: RequestKinds.MlaStored, Code: FindingCodes.RouteNoPack, Instead: "ask-authority" });
    }

    [Fact]
    public void A_translation_is_asked_for_where_english_is_not_taken()
    {
        var provider = Open with { Entities = [Entity("inc", "se")], Policy = [Rule("closed", Answer.Closed)] };
        Assert.Contains(Plan(provider).Step(RequestKinds.MlaStored).Findings, f => f is { Code: FindingCodes.TranslationMissing, Severity: Severity.Error, Fact: "mutual_legal_assistance.translations" });
        var translated = Samples.Direct with { MutualLegalAssistance = new MutualLegalAssistance { Translations = [new Translation { Language = "sv", Certified = true }] } };
        Assert.DoesNotContain(Plan(provider, from: translated).AllFindings(), f => f.Code == FindingCodes.TranslationMissing);
    }

    [Fact]
    public void A_state_that_asks_for_certified_translations_takes_no_others()
    {
        var provider = Open with { Entities = [Entity("inc", "ch")], Policy = [Rule("closed", Answer.Closed)] };
        CaseFile With(bool certified) => Samples.Direct with { MutualLegalAssistance = new MutualLegalAssistance { Translations = [new Translation { Language = "de", Certified = certified }] } };
        Assert.Contains(Plan(provider, from: With(false)).AllFindings(), f => f.Code == FindingCodes.TranslationMissing);
        Assert.DoesNotContain(Plan(provider, from: With(true)).AllFindings(), f => f.Code == FindingCodes.TranslationMissing);
    }

    [Theory]
    [InlineData("2026-09-04T06:00+05:00", "2026-09-03T22:40+05:00", null, true, false)]
    [InlineData("2026-09-03T22:00+05:00", "2026-09-03T22:40+05:00", null, true, true)]
    [InlineData("2026-09-04T06:00+05:00", "2026-09-03T22:40+05:00", "2026-09-03T22:30+05:00", false, false)]
    [InlineData("2026-09-03", null, null, true, false)]
    [InlineData("2026-09-02", null, null, true, true)]
    [InlineData("2026-09-02T23:59+05:00", null, null, true, true)]
    public void The_emergency_route_is_for_a_danger_that_has_not_ended_and_waits_for_the_new_hour_where_the_old_one_has_passed(string expected, string? now, string? ended, bool open, bool passed)
    {
        var caseFile = Samples.Emergency.WithEmergency(e => e with { ExpectedAt = CaseTime.Parse(expected), EndedAt = ended is null ? null : CaseTime.Parse(ended) });
        var plan = Samples.Plan(caseFile with { Case = caseFile.Case with { Now = now is null ? null : CaseTime.Parse(now) } }, Samples.EmergencyDay);
        Assert.Equal(open, plan.Steps.Any(s => s.Kind == RequestKinds.EmergencyDisclosure));
        Assert.Equal(passed, plan.AllFindings().Any(f => f is { Code: FindingCodes.HarmHourPassed, Severity: Severity.Error }));
        Assert.Equal(!open, plan.Refusals.Any(r => r is { Kind: RequestKinds.EmergencyDisclosure, Code: FindingCodes.EmergencyNotShown }));
    }

    [Fact]
    public void A_company_behind_a_website_without_a_pack_is_listed_and_not_addressed()
    {
        var plan = Behind(new ResolvedProvider { Role = "host", Provider = "nobody-hosts" }, new ResolvedProvider { Role = "privacy-proxy", Name = "Privacy" });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.ResolvedWithoutProvider, Severity: Severity.Warning, Fact: "accounts.a1.resolved[0]" });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.ResolvedWithoutProvider, Severity: Severity.Note, Fact: "accounts.a1.resolved[1]" });
    }

    [Fact]
    public void Data_that_no_company_behind_a_website_is_known_to_hold_is_told()
    {
        var plan = Behind(new ResolvedProvider { Role = "registrar", Provider = "sample" });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.ItemUnknownHere, Fact: "data.d1.items" });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAsk, Fact: "accounts.a1.resolved" });
    }

    [Fact]
    public void An_ambiguous_company_behind_a_website_gets_no_document()
    {
        var library = Library(Create(Case("inc"), Case("ltd")) with { Data = [new HeldData { Items = ["subscriber"], Availability = Availability.Held, Cite = Read }] });
        var plan = Samples.Plan(Samples.Direct.WithAccount(a => a with { Provider = null, Service = null, Resolved = [new ResolvedProvider { Role = "host", Provider = "sample" }] }), Samples.DirectDay, library);
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAmbiguous, Severity: Severity.Error, Fact: "accounts.a1.resolved[0]" });
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void A_company_behind_a_website_whose_state_is_not_known_gets_no_document_for_that_reason()
    {
        var plan = Plan(Open with { Entities = [Entity("inc", null)] }, a => a with { Provider = null, Resolved = [new ResolvedProvider { Role = "host", Provider = "sample" }] });
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteStateUnknown, Severity: Severity.Error, Fact: "accounts.a1.resolved[0]" });
        Assert.DoesNotContain(plan.Findings, f => f.Code == FindingCodes.RouteNone);
    }

    [Fact]
    public void A_caution_of_the_provider_is_told_and_never_blocks()
    {
        var provider = Open with { Cautions = [new Caution { Id = "c", Severity = Severity.Error, Text = "Know this.", Cite = Read }] };
        Assert.Contains(Plan(provider).AllFindings(), f => f is { Code: FindingCodes.Caution, Severity: Severity.Warning, Requirement: { Id: "c" } });
        Assert.DoesNotContain(Plan(Open).AllFindings(), f => f.Requirement?.ToString() == "c");
    }

    [Fact]
    public void Every_account_of_one_company_goes_into_one_document_of_each_kind()
    {
        var two = Samples.Direct with
        {
            Accounts = [Samples.Direct.Accounts[0], Samples.Direct.Accounts[0] with { Id = "a2" }],
            Data = [Samples.Direct.Data[0], Samples.Direct.Data[0] with { Id = "d2", Account = "a2" }],
        };
        var plan = Samples.Plan(two, Samples.DirectDay);
        Assert.Equal(["d1", "d2"], plan.Step(RequestKinds.VoluntaryDisclosure).Covers);
        Assert.Equal(["d1", "d2"], plan.Step(RequestKinds.Preservation).Covers);
    }

    [Fact]
    public void A_disclosure_names_the_preservation_it_builds_on_and_the_emergency_comes_first()
    {
        var plan = Samples.Plan(Samples.Emergency, Samples.EmergencyDay);
        Assert.Equal(RequestKinds.EmergencyDisclosure, plan.Steps[0].Kind);
        Assert.Empty(plan.Steps[0].DependsOn);
        Assert.Equal([plan.Step(RequestKinds.Preservation).Id], plan.Step(RequestKinds.VoluntaryDisclosure).DependsOn);
    }

    private static (string Code, string? Instead, string Why) Refusal(Plan plan)
    {
        var refusal = plan.Refusals.First(r => r.Kind != RequestKinds.MlaStored || plan.Refusals.Count == 1);
        return (refusal.Code, refusal.Instead, refusal.Why);
    }

    private static Plan Behind(params ResolvedProvider[] resolved) =>
        Plan(Open, a => a with { Provider = null, Resolved = resolved });

    private static Plan Plan(Provider provider, Func<Account, Account>? account = null, Func<DataRequest, DataRequest>? data = null, CaseFile? from = null)
    {
        var caseFile = (from ?? Samples.Direct).WithAccount(a => a with { Provider = provider.Id, Service = null }).WithData(data ?? (d => d));
        return Samples.Plan(caseFile.WithAccount(account ?? (a => a)), Samples.DirectDay, Library(provider));
    }
}
