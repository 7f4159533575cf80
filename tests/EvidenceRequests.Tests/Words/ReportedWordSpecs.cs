using System.Text;
using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests;

/// <summary>Words as officers write them, from cases that once went to the wrong company or past a rule without a sign.</summary>
public sealed class ReportedWordSpecs
{
    private static readonly RequestDrafter Drafter = RequestDrafter.Open();
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("DE")]
    [InlineData("de")]
    [InlineData("Germany")]
    [InlineData("deu")]
    [InlineData("Deutschland")]
    [InlineData("Federal Republic of Germany")]
    [InlineData("GERMANY ")]
    public void A_user_in_Germany_is_asked_of_the_Irish_company_however_the_state_is_written(string state) =>
        Assert.All(Plan(Case(located: state)).Steps.Where(s => !RequestKinds.IsToState(s.Kind)), s => Assert.Equal(("Meta Platforms Ireland Ltd.", "ie"), (s.Addressee.Name, s.Addressee.State)));

    [Theory]
    [InlineData("UK")]
    [InlineData("GB")]
    [InlineData("England")]
    [InlineData("Great Britain")]
    public void A_user_in_the_United_Kingdom_is_asked_of_the_company_there_however_the_state_is_written(string state)
    {
        var plan = Plan(Case("provider: tiktok", located: state, identifier: "kind: username, value: sample_user"));
        Assert.All(plan.Steps.Where(s => !RequestKinds.IsToState(s.Kind)), s => Assert.Equal("gb", s.Addressee.State));
        Assert.Contains(plan.Steps, s => !RequestKinds.IsToState(s.Kind));
    }

    [Theory]
    [InlineData("provider: meta\n    service: Instagram")]
    [InlineData("provider: Meta\n    service: insta")]
    [InlineData("provider: instagram")]
    [InlineData("provider: Instagram")]
    [InlineData("service: IG\n    provider: META")]
    public void The_rules_of_Instagram_hold_however_it_is_named(string provider)
    {
        var read = Read(Case(provider, identifier: "kind: username, value: sample_user"));
        Assert.Equal(("meta", "instagram"), (read.CaseFile.Accounts[0].Provider, read.CaseFile.Accounts[0].Service));
        var finding = Assert.Single(Plan(read).Steps.SelectMany(s => s.Findings).Distinct(), f => f is { Code: FindingCodes.IdentifierSetMissing, Severity: Severity.Error });
        Assert.Contains("the day on which it was seen", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_service_of_another_company_is_an_error_at_its_place_that_names_the_services_there_are()
    {
        var finding = Refuse(Case("provider: meta\n    service: whatsapp", identifier: "kind: phone-number, value: \"+923001234567\""));
        Assert.Equal(FindingCodes.UnknownWord, finding.Code);
        Assert.Contains("facebook, instagram, messenger, threads", finding.Fix, StringComparison.Ordinal);
        Assert.Contains("whatsapp is a provider of its own", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_place_of_a_server_in_capitals_leads_to_the_company_there()
    {
        var plan = Plan(Case("provider: leaseweb\n    service: servers\n    server_location: DE", identifier: "kind: ip-address, value: 203.0.113.44, seen_at: \"2026-10-04T21:10+05:00\""));
        Assert.DoesNotContain(plan.Findings, f => f.Code == FindingCodes.RouteNone);
        Assert.Contains(plan.Steps, s => s.Addressee.State == "de");
    }

    [Fact]
    public void A_confirmation_of_no_statement_is_an_error_with_the_statement_that_was_meant()
    {
        var finding = Refuse(Case() + "confirmations: [ { statement: meta-overbroadd, by: Officer Two, on: 2026-11-23, how: Looked. } ]\n");
        Assert.Contains("Did you mean \"meta-overbroad\"?", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meta-overbroad")]
    [InlineData("META OVERBROAD")]
    [InlineData("meta:entity:meta-platforms-ireland")]
    [InlineData("providers/meta.yaml")]
    [InlineData("pk:penalty:peca-21")]
    public void A_confirmation_of_a_statement_is_taken(string statement) =>
        Assert.NotNull(Read(Case() + $"confirmations: [ {{ statement: \"{statement}\", by: Officer Two, on: 2026-11-23, how: Looked. }} ]\n"));

    [Theory]
    [InlineData("agency: NCCIA", "agency: ncciaa", FindingCodes.AgencyUnknown, "Did you mean \"nccia\"")]
    [InlineData("linked_by: [F1]", "linked_by: [f9]", FindingCodes.DanglingReference, "known fact of this case file")]
    [InlineData("account: A1", "account: a9", FindingCodes.DanglingReference, "known account of this case file")]
    [InlineData("role: Suspect", "role: Suspct", FindingCodes.UnknownWord, "Did you mean \"suspect\"")]
    public void What_is_not_known_is_an_error_at_its_place(string written, string wrong, string code, string says)
    {
        var text = Case().Replace(written, wrong, StringComparison.Ordinal);
        var finding = Refuse(text);
        Assert.Equal((code, true), (finding.Code, finding.Message.Contains(says, StringComparison.Ordinal)));
        Assert.Equal(text[..text.IndexOf(wrong, StringComparison.Ordinal)].Count(c => c == '\n') + 1, finding.Location!.Line);
    }

    [Fact]
    public void The_agency_is_registered_with_a_provider_by_any_of_its_names() =>
        Assert.Equal(["meta"], Read(Case().Replace("place: Lahore", "place: Lahore\n  registered_with: [Meta]", StringComparison.Ordinal)).CaseFile.Authority!.RegisteredWith);

    [Fact]
    public void A_provider_by_its_other_name_is_that_provider_with_the_service_of_that_name()
    {
        var account = Read(Case("provider: facebook")).CaseFile.Accounts[0];
        Assert.Equal(("meta", "facebook"), (account.Provider, account.Service));
    }

    [Fact]
    public void An_offence_in_capitals_is_the_offence_of_the_pack_and_keeps_its_place()
    {
        var read = Read(Case().Replace("id: peca-21", "id: PECA-21", StringComparison.Ordinal));
        Assert.Equal("peca-21", read.CaseFile.Proceedings!.Offences[0].Id);
        Assert.Equal(6, read.SourceMap.Find("proceedings.offences.peca-21.conduct").Line);
        Assert.DoesNotContain(Plan(read).Steps.SelectMany(s => s.Findings), f => f.Code == FindingCodes.OffenceUnknown);
    }

    [Theory]
    [InlineData("PECA s. 21")]
    [InlineData("section 21 PECA")]
    [InlineData("PECA 21")]
    [InlineData("Section 21 Prevention of Electronic Crimes Act, 2016")]
    public void An_offence_is_found_as_it_is_cited(string cited) => Assert.Equal("peca-21", Read(Case().Replace("id: peca-21", $"id: \"{cited}\"", StringComparison.Ordinal)).CaseFile.Proceedings!.Offences[0].Id);

    [Theory]
    [InlineData("peca-99", "peca-21")]
    [InlineData("ata-7-1-z", "ata-7-1-a")]
    [InlineData("ppc-3O2", "ppc-302")]
    public void No_other_section_is_proposed_for_a_section_that_is_not_known(string written, string nearest)
    {
        var findings = Plan(Read(Case().Replace("id: peca-21", $"id: {written}", StringComparison.Ordinal))).Steps.SelectMany(s => s.Findings).Where(f => f.Code == FindingCodes.OffenceUnknown).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.DoesNotContain("Did you mean", f.Message, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Contains(nearest, f.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_its_service_an_account_is_a_question_that_names_the_services_and_no_letter()
    {
        var plan = Plan(Case("provider: meta"));
        var question = Assert.Single(plan.Findings, f => f.Code == FindingCodes.ServiceNotStated);
        Assert.Equal(("accounts.a1.service", Severity.Error), (question.Fact, question.Severity));
        Assert.Contains("facebook, instagram, messenger or threads", question.Fix, StringComparison.Ordinal);
        Assert.Empty(plan.Steps);
        Assert.Contains(plan.Refusals, r => r.Code == FindingCodes.ServiceNotStated);
    }

    [Theory]
    [InlineData("provider: YouTube\n    service: drive", "says drive")]
    [InlineData("provider: Instagram\n    service: facebook", "says facebook")]
    public void A_provider_named_by_one_service_and_a_service_that_is_another_contradict_each_other(string provider, string says) =>
        Assert.Contains(says, Refuse(Case(provider, identifier: "kind: email-address, value: user@example.com")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_provider_whose_name_is_that_of_a_service_too_may_name_another_of_its_services() =>
        Assert.Equal("tiktok-shop", Read(Case("provider: TikTok\n    service: TikTok Shop")).CaseFile.Accounts[0].Service);

    [Theory]
    [InlineData("Filipino", "ph")]
    [InlineData("Pakistani", "pk")]
    [InlineData("afg", "af")]
    public void A_nationality_is_the_state_of_its_people(string written, string state) =>
        Assert.Equal(state, Read(Case() + $"persons: [ {{ id: p1, role: suspect, nationality: {written} }} ]\n").CaseFile.Persons[0].Nationality);

    [Theory]
    [InlineData("Korea", "North Korea", "Republic of Korea")]
    [InlineData("Congo", "Democratic Republic of the Congo", "Republic of the Congo")]
    public void A_name_of_two_states_is_asked_about(string written, params string[] names) =>
        Assert.All(names, n => Assert.Contains(n, Refuse(Case(located: written)).Message, StringComparison.Ordinal));

    [Fact]
    public void Options_that_name_no_kind_or_step_draft_nothing_and_say_so()
    {
        var plan = Drafter.Plan(Read(Case()), Day).Value!;
        var outcome = Drafter.Draft(plan, new DraftOptions { Kinds = ["preservaton"], Steps = ["s99"] });
        Assert.Null(outcome.Value);
        Assert.Equal([FindingCodes.UnknownWord, FindingCodes.UnknownWord], outcome.Findings.Select(f => f.Code));
        Assert.Contains(outcome.Findings, f => f.Message.Contains("Did you mean \"preservation\"", StringComparison.Ordinal));
        Assert.NotEmpty(Drafter.Draft(plan, new DraftOptions { Kinds = ["Preservation Letter"], Incomplete = true }).Value!);
    }

    private static CaseReading Read(string text)
    {
        var read = Drafter.Read(Encoding.UTF8.GetBytes(text), "case.yaml");
        Assert.Empty(read.Findings.Select(f => $"{f.Location} {f.Message}"));
        return read.Value!;
    }

    private static Finding Refuse(string text)
    {
        var read = Drafter.Read(Encoding.UTF8.GetBytes(text), "case.yaml");
        Assert.Null(read.Value);
        return Assert.Single(read.Findings);
    }

    private static Plan Plan(string text) => Plan(Read(text));

    private static Plan Plan(CaseReading reading) => Drafter.Plan(reading, Day).Value!.Plan;

    private static string Case(string provider = "provider: meta\n    service: facebook", string located = "pk", string identifier = "kind: username, value: sample.user.01") => $$"""
        case: { reference: TEST-W, requesting_state: PK, title: Blackmail by an account }
        authority:
          agency: NCCIA
          place: Lahore
          officer: { name: Officer One, rank: Assistant Director, badge: NCCIA-4711, email: officer.one@nccia.gov.pk, phone: "+924299000001" }
        proceedings: { stage: Investigation, reference: { kind: FIR, number: "214/2026" }, offences: [ { id: peca-21, conduct: A person threatened to publish pictures. } ] }
        facts: [ { id: f1, at: "2026-10-04T21:10+05:00", text: The complainant received a threat., shown_by: { kind: Device, reference: examination of the phone } } ]
        accounts:
          - id: a1
            {{provider}}
            identifiers: [ { {{identifier}} } ]
            holder: { role: Suspect, located_in: {{located}} }
            linked_by: [F1]
        data: [ { id: d1, account: A1, items: [Subscriber, IP logs], from: "2026-09-20T00:00+05:00", to: "2026-10-05T23:59+05:00", need: They lead to the person., supports: [f1] } ]

        """;
}
