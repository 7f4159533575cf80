namespace EvidenceRequests.Rules.Tests;

public sealed class BasisFinderSpecs
{
    private static readonly Party Ours = new() { State = "pk", Cite = SampleProvider.Read };

    private static readonly Party Theirs = new() { State = "us", Cite = SampleProvider.Read };

    private static Instrument Treaty(string id, InstrumentKind kind = InstrumentKind.Bilateral) => new()
    {
        Id = id,
        Name = id,
        ShortName = id,
        Kind = kind,
        Review = SampleProvider.Review,
        InForce = new InForce { From = new DateOnly(2000, 1, 1) },
        Parties = [Ours, Theirs],
        Articles = [new Article { Number = "18", Says = "assistance", Basis = true, Cite = SampleProvider.Read }],
        Scope = new InstrumentScope { Says = "any offence" },
        Cite = SampleProvider.Read,
    };

    [Fact]
    public void A_treaty_between_the_two_comes_before_a_convention_and_reciprocity_before_a_scheme() => Assert.Equal(
        ["treaty", "convention", "reciprocity", "scheme"],
        Find(Treaty("scheme", InstrumentKind.Scheme), Treaty("convention", InstrumentKind.Convention), Treaty("treaty")).Select(b => b.Id));

    [Fact]
    public void The_article_that_is_the_basis_is_named()
    {
        var basis = Find(Treaty("treaty"))[0];
        Assert.Equal(("18", true), (basis.Article, basis.Fits));
    }

    [Fact]
    public void An_instrument_that_both_states_have_nothing_to_do_with_is_not_spoken_of()
    {
        Assert.Equal(["reciprocity"], Find(Treaty("other") with { Parties = [Ours] }).Select(b => b.Id));
        Assert.Equal(["reciprocity"], Find(Treaty("other") with { Parties = [] }).Select(b => b.Id));
    }

    [Fact]
    public void A_convention_that_a_state_is_known_to_be_outside_of_never_fits_and_says_so()
    {
        var basis = Named("convention", Treaty("convention", InstrumentKind.Convention) with { Parties = [Theirs], NonParties = [new NonParty { State = "pk", Cite = SampleProvider.Read with { Note = "list of parties" } }] });
        Assert.False(basis.Fits);
        Assert.Contains("list of parties", basis.Source!.Title, StringComparison.Ordinal);
        Assert.Equal("the Islamic Republic of Pakistan is not a party to it", basis.Why);
    }

    [Theory]
    [InlineData("2026-11-22", null, true)]
    [InlineData("2026-11-24", null, false)]
    [InlineData(null, "2026-11-22", false)]
    [InlineData(null, "2026-11-23", true)]
    public void An_instrument_binds_only_while_it_is_in_force(string? from, string? until, bool fits) =>
        Assert.Equal(fits, Named("treaty", Treaty("treaty") with { InForce = new InForce { From = Day(from), Until = Day(until) } }).Fits);

    [Fact]
    public void An_instrument_whose_entry_into_force_is_not_known_never_fits() => Assert.False(Named("treaty", Treaty("treaty") with { InForce = null }).Fits);

    [Fact]
    public void A_party_is_one_only_from_the_day_on_which_it_joined()
    {
        var late = Treaty("treaty") with { Parties = [Ours with { InForce = new InForce { From = new DateOnly(2026, 11, 24) } }, Theirs], NonParties = [new NonParty { State = "pk", Cite = SampleProvider.Read }] };
        Assert.False(Named("treaty", late).Fits);
    }

    [Fact]
    public void An_instrument_that_is_never_usable_is_named_with_its_reason()
    {
        var basis = Named("orders", Treaty("orders") with { NeverUsable = "it is for partner states only", Parties = [] });
        Assert.Equal((false, "it is for partner states only"), (basis.Fits, basis.Why));
    }

    [Theory]
    [InlineData("terrorist-bombing", true)]
    [InlineData("drugs", false)]
    public void A_convention_covers_the_conduct_it_names(string conduct, bool fits) =>
        Assert.Equal(fits, Named("c", Treaty("c", InstrumentKind.Convention) with { Scope = new InstrumentScope { Conduct = [conduct], Says = "s" } }).Fits);

    [Theory]
    [InlineData(48, true)]
    [InlineData(1200, true)]
    [InlineData(1201, false)]
    public void A_convention_may_ask_for_a_maximum_penalty(int months, bool fits) =>
        Assert.Equal(fits, Named("c", Treaty("c", InstrumentKind.Convention) with { Scope = new InstrumentScope { MinMaxPenaltyMonths = months, Says = "s" } }).Fits);

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("Four persons met each week and shared the money.", true)]
    public void A_convention_on_organised_crime_needs_a_group_that_the_case_states(string? group, bool fits)
    {
        var scope = new InstrumentScope { OrganisedGroup = true, Says = "s" };
        Assert.Equal(fits, Named("c", m => m with { OrganisedGroup = group }, Treaty("c", InstrumentKind.Convention) with { Scope = scope }).Fits);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("The messages came from abroad.", true)]
    public void A_convention_may_need_an_offence_that_crosses_borders(string? crosses, bool fits)
    {
        var scope = new InstrumentScope { Transnational = true, Says = "s" };
        Assert.Equal(fits, Named("c", m => m with { Transnational = crosses }, Treaty("c", InstrumentKind.Convention) with { Scope = scope }).Fits);
    }

    [Fact]
    public void A_missing_fact_that_would_make_a_convention_fit_is_a_note_of_the_step()
    {
        var before = Samples.Plan(Samples.Assistance, Samples.AssistanceDay).Step(RequestKinds.MlaStored);
        Assert.Contains(before.Findings, f => f is { Code: FindingCodes.BasisUnknownFact, Severity: Severity.Note, Requirement: { Id: "untoc" } });
        var stated = Samples.Assistance.WithAssistance(m => m with { OrganisedGroup = "Four persons.", Transnational = "The server is abroad." });
        var after = Samples.Plan(stated, Samples.AssistanceDay).Step(RequestKinds.MlaStored);
        Assert.DoesNotContain(after.Findings, f => f.Code == FindingCodes.BasisUnknownFact);
        Assert.Equal("untoc", after.Bases[0].Id);
    }

    [Theory]
    [InlineData("us", "pk")]
    [InlineData("pk", "us")]
    public void An_objection_between_the_two_is_a_note_and_puts_the_convention_behind_reciprocity(string by, string to)
    {
        var objected = Treaty("c", InstrumentKind.Convention) with { Objections = [new Objection { By = by, To = to, Effect = "The declaration is objected to.", Cite = SampleProvider.Read }] };
        var bases = Find(objected);
        Assert.Equal(["reciprocity", "c"], bases.Select(b => b.Id));
        Assert.Equal((true, "The declaration is objected to."), (bases[1].Fits, bases[1].Note));
    }

    [Fact]
    public void An_objection_between_others_says_nothing_here() => Assert.Equal("c", Find(
        Treaty("c", InstrumentKind.Convention) with { Objections = [new Objection { By = "jp", To = "pk", Effect = "e", Cite = SampleProvider.Read }] })[0].Id);

    [Fact]
    public void A_reservation_of_either_side_is_a_note() => Assert.Equal("Only in Spanish.", Named(
        "c", Treaty("c", InstrumentKind.Convention) with { Parties = [Ours, Theirs with { Reservations = "Only in Spanish." }] }).Note);

    [Theory]
    [InlineData(Answer.Open, true)]
    [InlineData(Answer.Discretionary, true)]
    [InlineData(Answer.Unknown, false)]
    [InlineData(Answer.Closed, false)]
    public void Reciprocity_fits_where_the_requested_state_takes_it(Answer answer, bool fits) =>
        Assert.Equal(fits, Assert.Single(Bases(m => m, Us(answer), [])).Fits);

    [Fact]
    public void A_state_that_wants_a_written_undertaking_of_reciprocity_is_said_so()
    {
        var us = Us(Answer.Open);
        us = us with { Requested = us.Requested! with { Reciprocity = us.Requested.Reciprocity with { Undertaking = YesNoUnknown.Yes } } };
        Assert.Contains("written undertaking", Assert.Single(Bases(m => m, us, [])).Note, StringComparison.Ordinal);
        Assert.Null(Assert.Single(Bases(m => m, Us(Answer.Open), [])).Note);
    }

    [Fact]
    public void The_basis_that_the_case_names_comes_first_if_it_fits()
    {
        Assert.Equal("c", Find(m => m with { Basis = "c" }, Treaty("treaty"), Treaty("c", InstrumentKind.Convention))[0].Id);
        Assert.Equal("treaty", Find(m => m with { Basis = "c" }, Treaty("treaty"), Treaty("c", InstrumentKind.Convention) with { InForce = null })[0].Id);
    }

    [Theory]
    [InlineData("budapest")]
    [InlineData("un-cybercrime-2024")]
    [InlineData("cloud-act")]
    [InlineData("eu-e-evidence")]
    [InlineData("no-such-instrument")]
    public void An_instrument_that_must_not_be_cited_blocks_the_step_when_the_case_names_it(string basis)
    {
        var step = Samples.Plan(Samples.Assistance.WithAssistance(m => m with { Basis = basis }), Samples.AssistanceDay).Step(RequestKinds.MlaStored);
        Assert.Equal(StepStatus.Blocked, step.Status);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.BasisNotUsable, Fact: "mutual_legal_assistance.basis", Severity: Severity.Error });
        Assert.NotEqual(basis, step.Bases[0].Id);
    }

    [Fact]
    public void Where_no_basis_fits_the_step_is_blocked()
    {
        var library = Samples.WithState(_ => Us(Answer.Closed), "us") with { Instruments = new Dictionary<string, Instrument>() };
        var step = Samples.Plan(Samples.Assistance, Samples.AssistanceDay, library).Step(RequestKinds.MlaStored);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.BasisNone, Severity: Severity.Error });
        Assert.DoesNotContain(Samples.Plan(Samples.Assistance, Samples.AssistanceDay).AllFindings(), f => f.Code == FindingCodes.BasisNone);
    }

    [Theory]
    [InlineData("cn", "pk-cn")]
    [InlineData("us", "reciprocity")]
    public void The_real_packs_lead_from_pakistan_to(string state, string basis) => Assert.Equal(basis, Bases(m => m, Samples.Packs.Countries[state], Samples.Packs.Instruments.Values)[0].Id);

    [Fact]
    public void The_real_packs_lead_another_requesting_state_to_its_own_treaty()
    {
        var ours = Samples.Packs.Countries["ph"];
        var dated = DatedCase.Create(Samples.Assistance, Samples.Packs, Samples.AssistanceDay);
        Assert.Equal("ph-us", BasisFinder.Find(dated, ours, Samples.Packs.Countries["us"]).Fitting[0].Id);
    }

    [Fact]
    public void Whatever_the_requested_state_no_real_pack_lets_an_instrument_fit_that_pakistan_has_not_joined()
    {
        foreach (var state in Samples.Packs.Countries.Values.Where(c => c.Requested is not null))
        {
            Assert.DoesNotContain(Bases(m => m, state, Samples.Packs.Instruments.Values), b => b.Fits && b.Id is "budapest" or "un-cybercrime-2024" or "cloud-act" or "eu-e-evidence" or "saarc-mla" && b.Fits);
        }
    }

    private static Country Us(Answer reciprocity)
    {
        var us = Samples.Packs.Countries["us"];
        return us with { Requested = us.Requested! with { Reciprocity = us.Requested.Reciprocity with { Answer = reciprocity } } };
    }

    private static IReadOnlyList<Tested> Bases(Func<MutualLegalAssistance, MutualLegalAssistance> change, Country requested, IEnumerable<Instrument> instruments)
    {
        var packs = Samples.Packs with { Instruments = instruments.ToDictionary(i => i.Id) };
        var dated = DatedCase.Create(Samples.Assistance.WithAssistance(change), packs, Samples.AssistanceDay);
        var bases = BasisFinder.Find(dated, dated.Requesting!, requested);
        return
        [
            .. bases.Fitting.Select(b => new Tested(b.Id, true, b.Article, b.Why, b.Note, b.Source)),
            .. bases.Rejected.Select(b => new Tested(b.Id, false, null, b.Why, b.Note, b.Source)),
        ];
    }

    private static IReadOnlyList<Tested> Find(params Instrument[] instruments) => Find(m => m, instruments);

    private static IReadOnlyList<Tested> Find(Func<MutualLegalAssistance, MutualLegalAssistance> change, params Instrument[] instruments) => Bases(change, Samples.Packs.Countries["us"], instruments);

    private static Tested Named(string id, params Instrument[] instruments) => Assert.Single(Find(instruments), b => b.Id == id);

    private static Tested Named(string id, Func<MutualLegalAssistance, MutualLegalAssistance> change, params Instrument[] instruments) => Assert.Single(Find(change, instruments), b => b.Id == id);

    private sealed record Tested(string Id, bool Fits, string? Article, string Why, string? Note, SourceReference? Source);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
