namespace EvidenceRequests.Rules.Tests;

/// <summary>What holds for every provider and every state, however hard the case.</summary>
public sealed class HardCaseSpecs
{
    private static readonly string[] Items = ["subscriber", "access-logs", "messages"];

    [Fact]
    public void Legal_assistance_can_be_had_for_every_item_that_a_provider_can_be_asked_for() => Assert.All(Some(0), id =>
    {
        var plan = Planner.Plan(At(id, through: true), Samples.Packs, Samples.DirectDay);
        var asked = plan.Steps.Where(s => s.Kind == RequestKinds.MlaStored).SelectMany(s => s.Asks).SelectMany(a => a.Items).Select(i => i.Id).ToHashSet();
        foreach (var item in plan.Steps.Where(s => !RequestKinds.IsAssistance(s.Kind)).SelectMany(s => s.Asks).SelectMany(a => a.Items).Select(i => i.Id).Distinct())
        {
            Assert.True(asked.Contains(item) || plan.Refusals.Any(r => r.Kind == RequestKinds.MlaStored && r.Items.Contains(item)), $"{id}: {item}");
        }
    });

    [Fact]
    public void A_history_never_opens_an_extension_where_no_letter_of_preservation_is_open() => Assert.All(Some(1), id =>
    {
        var open = Planner.Plan(At(id), Samples.Packs, Samples.DirectDay).Steps.Any(s => s.Kind == RequestKinds.Preservation);
        var sent = At(id) with { History = [new HistoryEntry { Step = RequestKinds.Preservation, Account = "a1", Sent = CaseDate.Parse("2026-10-01"), Reference = "P-1", Days = 60 }] };
        Assert.True(open || !Planner.Plan(sent, Samples.Packs, Samples.DirectDay).Steps.Any(s => s.Kind == RequestKinds.PreservationExtension), id);
    });

    [Fact]
    public void What_was_preserved_through_an_authority_is_never_extended_by_a_letter_to_the_company() => Assert.All(Some(2), id =>
    {
        var sent = At(id) with { History = [new HistoryEntry { Step = RequestKinds.PreservationThroughAuthority, Account = "a1", Sent = CaseDate.Parse("2026-10-01"), Reference = "P-1", Days = 60 }] };
        Assert.DoesNotContain(Planner.Plan(sent, Samples.Packs, Samples.DirectDay).Steps, s => s.Kind == RequestKinds.PreservationExtension);
    });

    [Fact]
    public void A_company_without_a_pack_is_asked_through_its_state_or_the_plan_says_why_not() => Assert.All(Samples.Packs.CountryIds, state =>
    {
        var plan = Planner.Plan(Stated(state), Samples.Packs, Samples.DirectDay);
        Assert.All(plan.Steps, s => Assert.True(RequestKinds.IsToState(s.Kind) && s.RequestedState == state));
        Assert.True(plan.Steps.Any(s => s.Kind == RequestKinds.MlaStored) || plan.Refusals.Any(r => r.Kind == RequestKinds.MlaStored && r.Why.Length > 0), state);
    });

    [Fact]
    public void No_document_leaves_for_any_provider_while_the_gate_is_shut() => Assert.All(Some(3), id =>
        Assert.All(Samples.Plan(At(id, through: true) with { Persons = [new Person { Id = "p1", Role = "suspect", SensitiveRoles = ["lawyer"] }] }, Samples.DirectDay).Steps, s => Assert.Equal(StepStatus.Blocked, s.Status)));

    [Fact]
    public void A_basis_is_relied_on_only_for_the_offences_of_its_scope_and_reciprocity_is_told_for_the_rest() => Assert.All(Samples.Packs.CountryIds.Where(c => Samples.Packs.Countries[c].Requested is { CentralAuthorities.Count: > 0 }), state =>
    {
        var charged = Stated(state).WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = "ata-7-1-a" }, p.Offences[0] with { Id = "ppc-420" }] });
        foreach (var step in Planner.Plan(charged, Samples.Packs, Samples.DirectDay).Steps.Where(s => RequestKinds.IsAssistance(s.Kind)))
        {
            var dated = DatedCase.Create(charged, Samples.Packs, Samples.DirectDay);
            foreach (var basis in step.Bases.Where(b => b.Id != LegalBasis.Reciprocity && Samples.Packs.Instruments[b.Id].Scope.Conduct.Count > 0))
            {
                Assert.All(basis.Offences, o => Assert.NotEmpty(dated.Offences.Offences.First(x => x.Id == o).Conduct.Intersect(Samples.Packs.Instruments[basis.Id].Scope.Conduct)));
            }

            var kinds = DerivedFactFinder.FactsOf(dated, step).Find("derived.basis_kind", FactScope.Case).Select(v => v.Text).ToList();
            Assert.True(step.Bases.Count == 0 || step.WithoutTreaty.Count == 0 || step.Bases[0].Kind == InstrumentKind.Scheme || kinds.Contains(LegalBasis.Reciprocity), $"{state}: {string.Join(", ", kinds)}");
        }
    });

    [Theory]
    [InlineData("unknown")]
    [InlineData("Unknown.")]
    [InlineData(" ")]
    public void Unknown_states_nothing(string text)
    {
        var stated = Samples.Assistance.WithAssistance(m => m with { Basis = null, OrganisedGroup = text, Transnational = text });
        Assert.All(Planner.Plan(stated, Samples.Packs, Samples.AssistanceDay).Steps, s => Assert.DoesNotContain(s.Bases, b => b.Id == "untoc"));
    }

    [Fact]
    public void What_rests_on_memory_closes_no_route()
    {
        var provider = SampleProvider.Create() with { Policy = [SampleProvider.Rule("sample-remembered", Answer.Closed) with { Cite = SampleProvider.Remembered, Instead = "nothing" }] };
        var plan = Planner.Plan(Samples.Direct.WithAccount(a => a with { Provider = "sample", Service = null }), SampleProvider.Library(provider), Samples.DirectDay);
        Assert.Contains(plan.Refusals, r => r is { Kind: RequestKinds.VoluntaryDisclosure, Code: FindingCodes.KindUnknown });
        Assert.Contains(plan.Steps, s => s.Kind == RequestKinds.MlaStored);
    }

    [Fact]
    public void Only_a_page_says_that_a_company_holds_nothing()
    {
        HeldData Row(Citation cite) => new() { Items = ["subscriber", "access-logs"], Availability = Availability.Never, Cite = cite };
        Plan Plan(Citation cite) => Planner.Plan(Samples.Direct.WithAccount(a => a with { Provider = "sample", Service = null }), SampleProvider.Library(SampleProvider.Create() with { Data = [Row(cite)] }), Samples.DirectDay);
        Assert.Empty(Plan(SampleProvider.Read).Steps);
        Assert.NotEmpty(Plan(SampleProvider.Remembered).Steps);
    }

    [Fact]
    public void A_provision_that_no_pack_has_is_cited_as_stated_and_never_as_its_neighbour()
    {
        var stated = new StatedOffence { Statute = "Example Act, 1990", Section = "9", Title = "Holding a device", Penalty = "seven years", MaxMonths = 84, Source = "Gazette of 1 March 1990" };
        var plan = Samples.Plan(Samples.Assistance.WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = "example-9", Stated = stated }] }), Samples.AssistanceDay);
        var cited = Assert.Single(plan.Step(RequestKinds.MlaStored).Offences);
        Assert.True(cited is { IsStated: true, Offence.Section: "9", Statute.Name: "Example Act, 1990" });
        Assert.Contains(plan.Findings, f => f.Code == FindingCodes.OffenceStated);
        Assert.DoesNotContain(plan.AllFindings(), f => f.Code == FindingCodes.OffenceUnknown);
    }

    [Fact]
    public void An_emergency_request_for_much_is_told_to_ask_for_less_and_companies_are_told_of_their_own_accounts()
    {
        var wide = Samples.Emergency.WithData(d => d with { Items = ["subscriber", "messages"], From = CaseTime.Parse("2026-01-01T00:00+05:00"), To = CaseTime.Parse("2026-09-01T00:00+05:00") });
        Assert.Contains(Samples.Plan(wide, Samples.EmergencyDay).Findings, f => f.Code == FindingCodes.EmergencyTooWide);
        var two = Samples.Emergency with
        {
            Accounts = [.. Samples.Emergency.Accounts, Samples.Direct.Accounts[0] with { Id = "b1", LinkedBy = [], LinkToDanger = "This account sent the demand." }],
            Data = [.. Samples.Emergency.Data, Samples.Emergency.Data[0] with { Id = "e9", Account = "b1" }],
        };
        var plan = Samples.Plan(two, Samples.EmergencyDay);
        Assert.Contains(plan.Findings, f => f.Code == FindingCodes.EmergencyLinkShared);
        Assert.Equal("This account sent the demand.", two.Emergency!.ForAccounts([two.Accounts[^1]]).LinkToAccount);
    }

    [Fact]
    public void An_offence_that_no_basis_covers_is_told()
    {
        var library = Samples.WithState(c => c with { Requested = c.Requested! with { Reciprocity = c.Requested.Reciprocity with { Answer = Answer.Closed } } }, "de");
        var charged = Stated("de").WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = "cnsa-9-2" }, p.Offences[0] with { Id = "ppc-420" }] });
        var step = Planner.Plan(charged, library, Samples.DirectDay).Step(RequestKinds.MlaStored);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.BasisLeavesOffenceOut, Fact: "proceedings.offences.ppc-420" });
        Assert.DoesNotContain(step.Findings, f => f is { Code: FindingCodes.BasisLeavesOffenceOut, Fact: "proceedings.offences.cnsa-9-2" });
    }

    [Fact]
    public void A_given_item_is_not_asked_again_and_a_refused_one_not_directly()
    {
        CaseFile With(string outcome) => At("google") with { History = [new HistoryEntry { Step = RequestKinds.VoluntaryDisclosure, Account = "a1", Sent = CaseDate.Parse("2026-11-01"), Outcome = outcome, Items = ["subscriber"] }] };
        Assert.Contains(Planner.Plan(With("answered"), Samples.Packs, Samples.DirectDay).Refusals, r => r is { Code: FindingCodes.AlreadyGiven });
        Assert.Contains(Planner.Plan(With("refused"), Samples.Packs, Samples.DirectDay).Refusals, r => r is { Code: FindingCodes.DirectRefused, Instead: RequestKinds.MlaStored });
    }

    [Fact]
    public void A_state_that_was_chosen_one_that_nothing_asks_and_a_letter_without_answer_are_told()
    {
        var chosen = Planner.Plan(At("meta").WithAccount(a => a with { AskState = new ChosenState { State = "ie", Because = "The company said so." } }), Samples.Packs, Samples.DirectDay);
        Assert.Contains(chosen.Steps.SelectMany(s => s.Findings), f => f.Code == FindingCodes.StateChosen);
        var other = Planner.Plan(At("meta").WithAssistance(m => m with { ByState = [new StateRequest { State = "fr" }] }), Samples.Packs, Samples.DirectDay);
        Assert.Contains(other.Findings, f => f.Code == FindingCodes.StateNotAsked);
        var silent = At("meta") with { History = [new HistoryEntry { Step = RequestKinds.Preservation, Account = "a1", Sent = CaseDate.Parse("2026-11-01"), Days = 90, Outcome = "no-answer" }] };
        Assert.Contains(Planner.Plan(silent, Samples.Packs, Samples.DirectDay).Findings, f => f.Code == FindingCodes.PreservationUnconfirmed);
    }

    [Fact]
    public void Legal_assistance_can_be_opened_by_its_kind_wherever_there_is_a_direct_way_and_no_data_request_says_no()
    {
        foreach (var provider in Some(3))
        {
            var plan = Planner.Plan(At(provider), Samples.Packs, Samples.DirectDay, openAssistance: true);
            Assert.Equal(Planner.Plan(At(provider, through: true), Samples.Packs, Samples.DirectDay).Steps.Select(s => (s.Kind, s.RequestedState)), plan.Steps.Select(s => (s.Kind, s.RequestedState)));
            var refused = Planner.Plan(At(provider).WithData(d => d with { ThroughAuthorities = false }), Samples.Packs, Samples.DirectDay, openAssistance: true);
            Assert.Equal(Planner.Plan(At(provider), Samples.Packs, Samples.DirectDay).Steps.Select(s => (s.Kind, s.RequestedState)), refused.Steps.Select(s => (s.Kind, s.RequestedState)));
            Assert.All(plan.Steps.Where(s => s.Kind == RequestKinds.MlaStored && s.Asks.SelectMany(a => a.Items).All(i => i.IsFallback)), s => Assert.Contains(s.Findings, f => f.Code == FindingCodes.DirectIsQuicker));
        }
    }

    [Theory]
    [InlineData("voluntary-disclosure", "us", "meta", true)]
    [InlineData("voluntary-disclosure", null, null, true)]
    [InlineData(null, "us", null, true)]
    [InlineData("mla-real-time", null, null, false)]
    [InlineData(null, "fr", null, false)]
    [InlineData(null, null, "google", false)]
    public void Silence_stated_for_some_requests_holds_for_them_and_is_told_where_it_fits_none(string? kind, string? state, string? provider, bool fits)
    {
        var silence = new Confidentiality { Asked = true, Ground = "destruction", Facts = ["f1"], Days = 14, ByRequest = [new RequestSilence { Kind = kind, State = state, Provider = provider, Days = 90 }] };
        var plan = Samples.Plan(At("meta") with { Confidentiality = silence }, Samples.DirectDay);
        Assert.Equal(fits, plan.Step(RequestKinds.VoluntaryDisclosure).Findings.Any(f => f.Requirement?.Id == "pk-silence-order"));
        Assert.Equal(!fits, plan.Findings.Any(f => f is { Code: FindingCodes.StateNotAsked, Fact: "confidentiality.by_request[0]" }));
    }

    // A quarter of the providers for each rule, so that the suite stays quick.
    private static IEnumerable<string> Some(int rest) => Samples.Packs.ProviderIds.Where((_, i) => i % 4 == rest);

    private static CaseFile At(string provider, bool through = false) => Samples.Direct
        .WithAccount(a => a with { Provider = provider, Service = Samples.Packs.Providers[provider].Services is [var first, ..] ? first.Id : null })
        .WithData(d => d with { Items = Items, ThroughAuthorities = through ? true : null }) with
    { History = [] };

    private static CaseFile Stated(string state) => Samples.Direct
        .WithAccount(a => a with { Provider = null, Service = null, Company = new StatedCompany { Name = "Example Company", State = state } });
}
