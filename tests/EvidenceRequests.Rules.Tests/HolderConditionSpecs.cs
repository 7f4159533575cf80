namespace EvidenceRequests.Rules.Tests;

/// <summary>What the holder of data cannot answer without, and what is asked of the wrong time, place or person.</summary>
public sealed class HolderConditionSpecs
{
    [Theory]
    [InlineData("203.0.113.44", "2026-11-08T21:10+05:00", null, true)]
    [InlineData("203.0.113.44", "2026-11-08T21:10:05+05:00", null, true)]
    [InlineData("203.0.113.44", "2026-11-08T21:10+05:00", 40122, true)]
    [InlineData("203.0.113.44", "2026-11-08T21:10:05+05:00", 40122, false)]
    [InlineData("2001:db8::44", "2026-11-08T21:10:05+05:00", null, false)]
    public void A_shared_address_names_somebody_only_with_its_port_and_the_second(string address, string seen, int? port, bool refused)
    {
        var caseFile = Samples.Direct.WithAccount(a => a with { Provider = "starlink", Service = null, Identifiers = [new Identifier { Kind = "ip-address", Value = address, SeenAt = CaseTime.Parse(seen), Port = port }] }).WithData(d => d with { Items = ["subscriber"] });
        Assert.Equal(refused, Planner.Plan(caseFile, Samples.Packs, Samples.DirectDay).AllFindings().Any(f => f is { Code: FindingCodes.IdentifierRefused, Severity: Severity.Error }));
    }

    [Fact]
    public void A_host_that_needs_no_port_is_asked_without_one()
    {
        var caseFile = Samples.Direct.WithAccount(a => a with { Provider = "itldc", Service = null, Identifiers = [new Identifier { Kind = "ip-address", Value = "203.0.113.44", SeenAt = CaseTime.Parse("2026-11-08T21:10+05:00") }] }).WithData(d => d with { Items = ["hosting-customer"] });
        Assert.DoesNotContain(Planner.Plan(caseFile, Samples.Packs, Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.IdentifierRefused);
    }

    [Theory]
    [InlineData("1 Example Street, Edinburgh EH1 1AA", "Crown Office")]
    [InlineData("Glasgow", "Crown Office")]
    [InlineData("12 Perth Road, London SW1A 1AA", "UK Central Authority")]
    [InlineData("Glasgow House, 1 Example Street, Cardiff", "UK Central Authority")]
    public void The_part_of_a_state_is_told_from_the_town_and_not_from_the_name_of_a_street(string address, string authority)
    {
        var stated = Samples.Direct.WithAccount(a => a with { Provider = null, Service = null, Company = new StatedCompany { Name = "Example Company", State = "gb", Address = [address] } });
        var step = Planner.Plan(stated, Samples.Packs, Samples.DirectDay).Step(RequestKinds.MlaStored);
        Assert.Equal(authority, step.Addressee.Name);
        Assert.Equal(authority == "Crown Office", step.Findings.Any(f => f is { Code: FindingCodes.CentralAuthorityWrong, Severity: Severity.Warning }));
    }

    [Fact]
    public void The_registration_of_today_asked_for_a_time_that_is_over_is_told()
    {
        CaseFile With(string item, string to) => Samples.Direct
            .WithAccount(a => a with { Provider = "godaddy", Service = "domains", Identifiers = [new Identifier { Kind = "domain-name", Value = "bank.example" }] })
            .WithData(d => d with { Items = [item], From = CaseTime.Parse("2025-08-01T00:00+05:00"), To = CaseTime.Parse(to) });
        bool Told(string item, string to) => Samples.Plan(With(item, to), Samples.DirectDay).AllFindings().Any(f => f.Code == FindingCodes.ItemOfToday);
        Assert.True(Told("domain-registration", "2025-10-01T00:00+05:00"));
        Assert.False(Told("past-registration", "2025-10-01T00:00+05:00"));
        Assert.False(Told("domain-registration", "2026-11-20T00:00+05:00"));
    }

    [Fact]
    public void A_wallet_whose_company_nobody_has_shown_sends_the_officer_to_the_payer_first()
    {
        CaseFile With(string? how) => Samples.Direct
            .WithAccount(a => a with { Provider = "binance", Service = null, Identifiers = [new Identifier { Kind = "crypto-address", Value = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", Network = "tron", HowKnown = how }] });
        Assert.Contains(Samples.Plan(With(null), Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.HolderNotShown && f.Fix!.Contains("payer", StringComparison.Ordinal));
        Assert.DoesNotContain(Samples.Plan(With("record of the exchange of the payer"), Samples.DirectDay).AllFindings(), f => f.Code == FindingCodes.HolderNotShown);
    }

    [Fact]
    public void What_a_pack_does_not_list_is_said_not_to_be_known_and_what_it_lists_is_not()
    {
        var provider = SampleProvider.Create() with { Data = [new HeldData { Items = ["subscriber"], Availability = Availability.Held, Cite = SampleProvider.Read }] };
        Plan Plan(params IReadOnlyList<string> items) => Planner.Plan(Samples.Direct.WithAccount(a => a with { Provider = "sample", Service = null }).WithData(d => d with { Items = items }), SampleProvider.Library(provider), Samples.DirectDay);
        Assert.Contains(Plan("subscriber", "location").Findings, f => f.Code == FindingCodes.ItemUnknownHere && f.Message.Contains("Location", StringComparison.Ordinal) && !f.Message.Contains("Subscriber", StringComparison.Ordinal));
        Assert.DoesNotContain(Plan("subscriber").Findings, f => f.Code == FindingCodes.ItemUnknownHere);
    }

    [Fact]
    public void A_period_that_is_over_before_the_first_fact_is_told_once()
    {
        var early = Samples.Direct.WithData(d => d with { From = CaseTime.Parse("2026-01-01T00:00+05:00"), To = CaseTime.Parse("2026-02-01T00:00+05:00") });
        var found = Assert.Single(Samples.Plan(early, Samples.DirectDay).Step(RequestKinds.VoluntaryDisclosure).Findings, f => f.Code == FindingCodes.OverBroad);
        Assert.Contains("over before the first fact", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emergency.how_known")]
    [InlineData("facts")]
    public void A_company_is_told_nothing_of_an_account_at_another(string where)
    {
        const string Other = "sample_user_77";
        var two = Samples.Emergency with
        {
            Accounts = [.. Samples.Emergency.Accounts, Samples.Direct.Accounts[0] with { Id = "b1", LinkedBy = [], Identifiers = [new Identifier { Kind = "username", Value = Other, SeenAt = CaseTime.Parse("2026-09-03") }] }],
            Data = [.. Samples.Emergency.Data, Samples.Emergency.Data[0] with { Id = "e9", Account = "b1" }],
        };
        Assert.DoesNotContain(Samples.Plan(two, Samples.EmergencyDay).Findings, Tells);
        var told = where == "facts" ? two.WithFact(f => f with { Text = $"He wrote as {Other}." }) : two.WithEmergency(e => e with { HowKnown = $"The chat of {Other} says so." });
        Assert.Contains(Samples.Plan(told, Samples.EmergencyDay).Findings, Tells);
        static bool Tells(Finding finding) => finding.Code == FindingCodes.EmergencyLinkShared && finding.Message.Contains("which is at another company", StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_asks_for_what_finds_somebody_and_for_the_rest_only_where_the_office_says_that_it_averts_the_danger()
    {
        Plan Plan(bool? averts) => Samples.Plan(Samples.Emergency.WithData(d => d with { Items = ["access-logs", "payment"], AvertsDanger = averts }), Samples.EmergencyDay);
        Assert.Equal(["access-logs"], Plan(null).Step(RequestKinds.EmergencyDisclosure).Asks.SelectMany(a => a.Items).Select(i => i.Id));
        Assert.Contains(Plan(null).Refusals, r => r is { Kind: RequestKinds.EmergencyDisclosure, Code: FindingCodes.EmergencyTooWide, Items: ["payment"], Instead: RequestKinds.VoluntaryDisclosure });
        Assert.Equal(["access-logs", "payment"], Plan(true).Step(RequestKinds.EmergencyDisclosure).Asks.SelectMany(a => a.Items).Select(i => i.Id));
        Assert.DoesNotContain(Plan(false).Steps, s => s.Kind == RequestKinds.EmergencyDisclosure);
    }

    [Fact]
    public void An_emergency_that_asks_for_days_long_past_is_told()
    {
        var asked = Samples.Emergency.WithData(d => d with { Items = ["access-logs"], From = CaseTime.Parse("2026-06-25T00:00+05:00"), To = CaseTime.Parse("2026-07-01T00:00+05:00") });
        Assert.Contains(Samples.Plan(asked, Samples.EmergencyDay).Findings, f => f.Code == FindingCodes.EmergencyTooWide && f.Message.Contains("days before the request", StringComparison.Ordinal));
    }

    [Fact]
    public void A_company_that_no_pack_knows_is_never_written_to_whatever_the_history_says()
    {
        var stated = Samples.Direct.WithAccount(a => a with { Provider = null, Service = null, Company = new StatedCompany { Name = "Example Company", State = "de" } }) with
        {
            History = [new HistoryEntry { Step = RequestKinds.Preservation, Account = "a1", Sent = CaseDate.Parse("2026-10-01"), Reference = "P-1", Days = 60 }],
        };
        var plan = Planner.Plan(stated, Samples.Packs, Samples.DirectDay);
        Assert.All(plan.Steps, s => Assert.True(RequestKinds.IsToState(s.Kind)));
        Assert.Contains(plan.Refusals, r => r is { Kind: RequestKinds.PreservationExtension, Instead: RequestKinds.PreservationThroughAuthority });
    }

    [Fact]
    public void An_emergency_names_its_officers_by_their_badges_and_its_entry_in_the_register()
    {
        var bare = Samples.Emergency.WithAuthority(a => a with { Officer = a.Officer! with { Badge = null } }).WithProceedings(p => p with { Reference = null });
        var step = Samples.Plan(bare, Samples.EmergencyDay).Step(RequestKinds.EmergencyDisclosure);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.EmergencyIncomplete, Fact: "authority.officer.badge" });
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.ReferenceMissing, Severity: Severity.Error });
    }
}
