using static EvidenceRequests.Model.FindingCodes;

namespace EvidenceRequests.Rules.Tests;

/// <summary>For each code one change of a complete case that brings it, at its fact; the complete case does not have it.</summary>
public sealed class FindingSpecs
{
    private static readonly Dictionary<string, Row> Rows = All().ToDictionary(r => $"{r.Code} {r.Because}", StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_change_brings_the_finding_at_its_fact_and_the_complete_case_has_none(string name)
    {
        var row = Rows[name];
        var (complete, asOf) = Base(row.From);
        var before = Samples.Plan(complete, asOf).AllFindings();
        Assert.DoesNotContain(before, f => f.Code == row.Code && f.Fact == row.Fact && f.Severity == row.Severity);
        var found = Samples.Plan(row.Change(complete), row.AsOf ?? asOf, row.Library).AllFindings().Where(f => f.Code == row.Code && f.Fact == row.Fact).ToList();
        Assert.Contains(found, f => f.Severity == row.Severity);
        Assert.All(found, f => Assert.False(string.IsNullOrEmpty(f.Fix)));
    }

    [Theory]
    [InlineData("f1", "facts.f1.at")]
    [InlineData("f2", "facts.f2.at")]
    public void Only_the_facts_that_a_direct_request_rests_on_are_looked_at(string id, string path)
    {
        var undated = Samples.Direct with { Facts = [.. Samples.Direct.Facts.Select(f => f.Id == id ? f with { At = null } : f)] };
        Assert.Contains(Samples.Plan(undated, Samples.DirectDay).AllFindings(), f => f.Fact == path);
        var unused = undated.WithAccount(a => a with { LinkedBy = [.. a.LinkedBy.Where(l => l != id)] }).WithData(d => d with { Supports = [.. d.Supports.Where(s => s != id)] }) with { Confidentiality = null };
        Assert.DoesNotContain(Samples.Plan(unused, Samples.DirectDay).AllFindings(), f => f.Fact == path);
    }

    [Fact]
    public void An_error_of_the_case_blocks_every_step_and_one_of_a_step_only_that_step()
    {
        Assert.All(Samples.Plan(Samples.Direct.WithAuthority(a => a with { Agency = "nobody" }), Samples.DirectDay).Steps, s => Assert.Equal(StepStatus.Blocked, s.Status));
        var plan = Samples.Plan(Samples.Direct.WithData(d => d with { Need = null }), Samples.DirectDay);
        Assert.Equal(StepStatus.Ready, plan.Step(RequestKinds.Preservation).Status);
        Assert.Equal(StepStatus.Blocked, plan.Step(RequestKinds.VoluntaryDisclosure).Status);
    }

    [Fact]
    public void No_finding_repeats_the_value_of_a_fact()
    {
        const string secret = "Zx9-secret-value";
        var told = Samples.Direct.WithAccount(a => a with { Identifiers = [new Identifier { Kind = "username", Value = secret + " two words" }], LinkedBy = [secret] })
            .WithAuthority(a => a with { Agency = secret, Officer = a.Officer! with { Email = secret + "@gmail.com", Phone = secret } })
            .WithProceedings(p => p with { Offences = [new ChargedOffence { Id = "peca-21", Conduct = secret }], Reference = p.Reference! with { Number = secret, Date = CaseDate.Parse(secret) } })
            .WithData(d => d with { From = CaseTime.Parse(secret) });
        Assert.DoesNotContain(Samples.Plan(told, Samples.DirectDay).AllFindings(), f => (f.Message + f.Why + f.Fix).Contains(secret, StringComparison.Ordinal));
    }

    private static IEnumerable<Row> All() => CaseRows().Concat(AuthorityRows()).Concat(DataRows()).Concat(AssistanceRows());

    private static IEnumerable<Row> CaseRows() =>
    [
        new(DuplicateId, "two facts have one id", "facts[2]", c => c with { Facts = [.. c.Facts, c.Facts[0]] }),
        new(DuplicateId, "two accounts have one id", "accounts[1]", c => c with { Accounts = [.. c.Accounts, c.Accounts[0]] }),
        new(DuplicateId, "two data requests have one id", "data[1]", c => c with { Data = [.. c.Data, c.Data[0]] }),
        new(DuplicateId, "two persons have one id", "persons[1]", c => c with { Persons = [Person, Person] }),
        new(DuplicateId, "two attachments have one id", "attachments[1]", c => c with { Attachments = [Paper, Paper] }),
        new(RouteNoPack, "the requesting state has no pack", "case.requesting_state", c => c with { Case = c.Case with { RequestingState = "pq" } }),
        new(RouteNoPack, "the provider has no pack", "accounts.a1.provider", c => c.WithAccount(a => a with { Provider = "metta" })),
        new(AdditionalFactUnknown, "nobody asks this", "additional_facts.shoe-size", c => c with { AdditionalFacts = new Dictionary<string, string> { ["shoe-size"] = "9" } }) { Severity = Severity.Warning },
        new(RouteAsk, "no provider and no company behind", "accounts.a1", c => c.WithAccount(a => a with { Provider = null })),
        new(OffenceMissing, "no offence", "proceedings.offences", c => c.WithProceedings(p => p with { Offences = [] })),
        new(OffenceUnknown, "no such offence", "proceedings.offences.peca-2l", c => c.WithProceedings(p => p with { Offences = [new ChargedOffence { Id = "peca-2l" }] })),
        new(ReferenceMissing, "no reference", "proceedings.reference", c => c.WithProceedings(p => p with { Reference = null })),
        new(ReferenceMissing, "no reference in an emergency", "proceedings.reference", c => c.WithProceedings(p => p with { Reference = null })) { From = "emergency" },
    ];

    private static IEnumerable<Row> AuthorityRows() =>
    [
        new(OfficerMissing, "no authority", "authority", c => c with { Authority = null }),
        new(OfficerMissing, "no officer", "authority.officer", c => c.WithAuthority(a => a with { Officer = null })),
        new(OfficerMissing, "no address", "authority.officer.email", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Email = null } })),
        new(OfficerMissing, "no telephone", "authority.officer.phone", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Phone = " " } })) { Severity = Severity.Warning },
        new(OfficerMissing, "a telephone that cannot be called", "authority.officer.phone", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Phone = "ask the desk" } })) { Severity = Severity.Warning },
        new(OfficerMissing, "no rank", "authority.officer.rank", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Rank = null } })) { Severity = Severity.Warning },
        new(OfficerMissing, "no supervisor", "authority.supervisor", c => c.WithAuthority(a => a with { Supervisor = null })) { Severity = Severity.Warning },
        new(OfficialMailMissing, "a private address", "authority.officer.email", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Email = "officer.one@gmail.com" } })),
        new(OfficialMailMissing, "an address that only looks official", "authority.officer.email", c => c.WithAuthority(a => a with { Officer = a.Officer! with { Email = "officer.one@nccia-gov.pk" } })),
        new(DateUnclear, "day before month", "proceedings.reference.date", c => c.WithProceedings(p => p with { Reference = p.Reference! with { Date = CaseDate.Parse("06/10/2026") } })),
        new(DateUnclear, "a day that does not exist", "authority.supervisor.approved_on", c => c.WithAuthority(a => a with { Supervisor = a.Supervisor! with { ApprovedOn = CaseDate.Parse("2026-02-30") } })),
        new(DateUnclear, "history", "history[0].sent", c => c with { History = [new HistoryEntry { Step = "voluntary-disclosure", Account = "a1", Sent = CaseDate.Parse("soon") }] }),
        new(DateUnclear, "date of birth", "persons.p1.date_of_birth", c => c with { Persons = [Person with { DateOfBirth = CaseDate.Parse("1990") }] }),
        new(DateUnclear, "end of silence", "confidentiality.until", c => c with { Confidentiality = c.Confidentiality! with { Until = CaseDate.Parse("12/2026") } }),
        new(DateUnclear, "committee", "mutual_legal_assistance.authority_decision.date", c => c.WithAssistance(m => m with { AuthorityDecision = m.AuthorityDecision! with { Date = CaseDate.Parse("x") } })) { From = "assistance" },
        new(DateUnclear, "cabinet", "mutual_legal_assistance.cabinet_approval.date", c => c.WithAssistance(m => m with { CabinetApproval = m.CabinetApproval! with { Date = CaseDate.Parse("x") } })) { From = "assistance" },
        new(DateUnclear, "order at home", "mutual_legal_assistance.home_order.date", c => c.WithAssistance(m => m with { HomeOrder = m.HomeOrder! with { Date = CaseDate.Parse("x") } })) { From = "assistance" },
        new(DateUnclear, "urgency", "mutual_legal_assistance.urgency.by", c => c.WithAssistance(m => m with { Urgency = m.Urgency! with { By = CaseDate.Parse("x") } })) { From = "assistance" },
        new(ConfidentialityUngrounded, "no ground", "confidentiality.ground", c => c with { Confidentiality = c.Confidentiality! with { Ground = null } }),
        new(ConfidentialityUngrounded, "no fact", "confidentiality.facts", c => c with { Confidentiality = c.Confidentiality! with { Facts = [] } }) { Severity = Severity.Warning },
        new(ConfidentialityUngrounded, "no end", "confidentiality.until", c => c with { Confidentiality = c.Confidentiality! with { Days = null } }),
        new(ConfidentialityUngrounded, "no silence is asked and the user is told", "confidentiality", c => c with { Confidentiality = null }) { Severity = Severity.Warning },
        Gap("danger", e => e with { Danger = null }),
        Gap("person_at_risk", e => e with { PersonAtRisk = " " }),
        Gap("expected_at", e => e with { ExpectedAt = null }),
        Gap("how_known", e => e with { HowKnown = null }),
        Gap("link_to_account", e => e with { LinkToAccount = null }),
        Gap("how_data_averts", e => e with { HowDataAverts = null }),
        Gap("why_ordinary_is_too_slow", e => e with { WhyOrdinaryIsTooSlow = null }),
        Gap("senior_officer", e => e with { SeniorOfficer = null }),
        Gap("call_back", e => e with { CallBack = null }),
        Gap("declared_true", e => e with { DeclaredTrue = null }),
        Gap("follow_up", e => e with { FollowUp = null }),
        new(EmergencyIncomplete, "no second number", "emergency.second_call_back", c => c.WithEmergency(e => e with { SecondCallBack = null }).WithAuthority(a => a with { PublicPhone = null })) { From = "emergency", Severity = Severity.Warning },
        new(TimeUnclear, "the hour of the danger has no offset", "emergency.expected_at", c => c.WithEmergency(e => e with { ExpectedAt = CaseTime.Parse("2026-09-04 06:00") })) { From = "emergency" },
        new(EmergencyNotShown, "a danger to things", "emergency.threatens", c => c.WithEmergency(e => e with { Threatens = "critical-infrastructure" })) { From = "emergency", Severity = Severity.Warning },
    ];

    private static IEnumerable<Row> DataRows() =>
    [
        new(TimeUnclear, "the period starts without offset", "data.d1.from", c => c.WithData(d => d with { From = CaseTime.Parse("2026-09-20T00:00") })),
        new(TimeUnclear, "the period ends day before month", "data.d1.to", c => c.WithData(d => d with { To = CaseTime.Parse("05/10/2026 23:59 +05:00") })),
        new(TimeUnclear, "a fact without offset", "facts.f1.at", c => c.WithFact(f => f with { At = CaseTime.Parse("2026-10-04T21:10") })),
        new(TimeUnclear, "an identifier seen without offset", "accounts.a1.identifiers[0].seen_at", c => c.WithAccount(a => a with { Identifiers = [a.Identifiers[0] with { SeenAt = CaseTime.Parse("4 October") }] })),
        new(PeriodReversed, "the end lies before the start", "data.d1.to", c => c.WithData(d => d with { To = CaseTime.Parse("2026-09-19T00:00+05:00") })),
        new(PeriodInFuture, "the period ends tomorrow", "data.d1.to", c => c.WithData(d => d with { To = CaseTime.Parse("2026-11-25T00:01+05:00") })),
        new(DateInFuture, "a fact of next year", "facts.f1.at", c => c.WithFact(f => f with { At = CaseTime.Parse("2027-10-04T21:10+05:00") })),
        new(PeriodMissing, "no start", "data.d1.from", c => c.WithData(d => d with { From = null })),
        new(PeriodMissing, "no end", "data.d1.to", c => c.WithData(d => d with { To = null })),
        new(IdentifierInvalid, "two words are no user name", "accounts.a1.identifiers[0].value", c => c.WithAccount(a => a with { Identifiers = [a.Identifiers[0] with { Value = "two words" }] })),
        new(IdentifierInvalid, "the number of a person's card", "persons.p1.identity_numbers[0].value", c => c with { Persons = [Person with { IdentityNumbers = [new Identifier { Kind = "cnic", Value = "123" }] }] }),
        new(IdentifierRefused, "a display name beside the user name", "accounts.a1.identifiers[1].value", c => c.WithAccount(a => a with { Identifiers = [a.Identifiers[0], new Identifier { Kind = "display-name", Value = "Sample" }] })) { Severity = Severity.Warning },
        new(IdentifierSetMissing, "a user name without its day", "accounts.a1.identifiers", c => c.WithAccount(a => a with { Identifiers = [a.Identifiers[0] with { SeenAt = null }] })),
        new(IdentifierSetMissing, "no identifier at all", "accounts.a1.identifiers", c => c.WithAccount(a => a with { Identifiers = [] })),
        new(OverBroad, "more than twelve items", "data.d1.items", c => c.WithData(d => d with { Items = [.. Samples.Packs.Vocabulary.DataItems.Take(13).Select(i => i.Id)] })) { Severity = Severity.Warning },
        new(OverBroad, "more than a year", "data.d1.from", c => c.WithData(d => d with { From = CaseTime.Parse("2025-09-20T00:00+05:00") })) { Severity = Severity.Warning },
        new(OverBroad, "half a year before the first fact", "data.d1.from", c => c.WithData(d => d with { From = CaseTime.Parse("2026-04-01T00:00+05:00") })) { Severity = Severity.Warning },
        new(NeedMissing, "no need", "data.d1.need", c => c.WithData(d => d with { Need = " " })),
        new(NeedMissing, "no risk of loss", "data.d1.risk_of_loss", c => c.WithData(d => d with { RiskOfLoss = null })) { Severity = Severity.Note },
        new(NexusMissing, "no fact behind it", "data.d1.supports", c => c.WithData(d => d with { Supports = [] })),
        new(AccountNotLinked, "no fact links the account", "accounts.a1.linked_by", c => c.WithAccount(a => a with { LinkedBy = [] })),
        new(FactUnsourced, "a fact without a source, direct", "facts.f1.shown_by", c => c.WithFact(f => f with { ShownBy = null })) { Severity = Severity.Warning },
        new(FactUnsourced, "a fact without a source, assistance", "facts.f3.shown_by", c => c.WithFact(f => f with { ShownBy = null })) { From = "assistance" },
        new(FactUndated, "a fact without a date", "facts.f1.at", c => c.WithFact(f => f with { At = null })),
        new(WordingWeak, "a belief without a source", "facts.f1.text", c => c.WithFact(f => f with { Text = "It is believed that the account is his." })) { Severity = Severity.Warning },
        new(WordingWeak, "a blank cheque", "data.d1.need", c => c.WithData(d => d with { Need = "We need all data of the account." })) { Severity = Severity.Warning },
        new(PersonalNumber, "the number of an identity card among the identifiers", "accounts.a1.identifiers[1]", c => c.WithAccount(a => a with { Identifiers = [a.Identifiers[0], new Identifier { Kind = "cnic", Value = "42101-1234567-1" }] })) { Severity = Severity.Warning },
        new(PreservationExpires, "it ends in ten days", "history[0]", c => c with { History = [Unchanged with { Sent = CaseDate.Parse("2026-09-05") }] }) { Severity = Severity.Warning },
        new(PreservationExpired, "it has ended", "history[0]", c => c with { History = [Unchanged with { Sent = CaseDate.Parse("2026-06-01") }] }) { Severity = Severity.Warning },
        new(DataLikelyGone, "logs are kept for ten days", "data.d1.items", c => c) { Severity = Severity.Warning, Library = Logs(10) },
        new(DataLikelyGone, "logs are gone in ten days", "data.d1.items", c => c) { Severity = Severity.Warning, Library = Logs(60) },
    ];

    private static IEnumerable<Row> AssistanceRows() =>
    [
        new(FactStale, "no preservation answers the doubt", "accounts.a1.linked_by", c => c with { History = [] }) { From = "assistance" },
        new(FindingCodes.UnconfirmedStatement, "a penalty from memory", "proceedings.offences.ppc-109", c => c.WithProceedings(p => p with { Offences = [.. p.Offences, new ChargedOffence { Id = "ppc-109" }] })) { From = "assistance", Severity = Severity.Warning },
        new(OffenceResultNotShown, "a death that no fact is named to show", "proceedings.offences.ppc-302.result_shown_by", c => c.WithProceedings(p => p with { Offences = [.. p.Offences, new ChargedOffence { Id = "ppc-302" }] })) { From = "assistance", Severity = Severity.Warning },
        new(RequirementMissing, "no probable cause", "data.d2.probable_cause", c => c.WithData(d => d with { ProbableCause = null }, 1)) { From = "assistance" },
        new(RequirementMissing, "no decision of the central authority", "mutual_legal_assistance.authority_decision.number", c => c.WithAssistance(m => m with { AuthorityDecision = null })) { From = "assistance", Severity = Severity.Warning },
        new(RequirementNotMet, "an issuer of a kind that is not taken", "mutual_legal_assistance.issuer_kind", c => c.WithAssistance(m => m with { IssuerKind = "other" })) { From = "assistance" },
        new(AssuranceMissing, "no undertaking", "mutual_legal_assistance.assurances", c => c.WithAssistance(m => m with { Assurances = [] })) { From = "assistance", Severity = Severity.Warning },
        new(AssuranceNotBinding, "nobody gives it", "mutual_legal_assistance.assurances.use-limitation.given_by", c => c.WithAssistance(m => m with { Assurances = [m.Assurances[0] with { GivenBy = null }] })) { From = "assistance", Severity = Severity.Warning },
        new(AssuranceNotBinding, "an investigating officer gives one that nobody asks for", "mutual_legal_assistance.assurances.death-penalty.given_by", c => c.WithAssistance(m => m with { Assurances = [.. m.Assurances, new Assurance { Id = "death-penalty", GivenBy = NotBinding }] })) { From = "assistance", Severity = Severity.Warning },
        new(BasisNotUsable, "a convention that Pakistan has not joined", "mutual_legal_assistance.basis", c => c.WithAssistance(m => m with { Basis = "budapest" })) { From = "assistance" },
        new(EvidenceTestFailed, "no nexus", "data.d2.nexus", c => c.WithData(d => d with { Nexus = [] }, 1)) { From = "assistance" },
        new(EvidenceTestFailed, "no sourced fact", "facts", c => c with { Facts = [.. c.Facts.Select(f => f with { ShownBy = null })] }) { From = "assistance" },
        new(EvidenceTestFailed, "one element without a fact", "facts", c => c.WithProceedings(p => p with { Offences = [p.Offences[0] with { Elements = ["a fourth element"] }] })) { From = "assistance", Severity = Severity.Warning },
        new(EvidenceTestFailed, "no link", "accounts.a1.linked_by", c => c.WithAccount(a => a with { LinkedBy = [] })) { From = "assistance" },
        new(EvidenceTestFailed, "not particular", "data.d2", c => c.WithData(d => d with { From = null }, 1)) { From = "assistance" },
        new(EvidenceTestFailed, "nothing but speech is charged", "proceedings.offences", c => c.WithProceedings(p => p with { Offences = [new ChargedOffence { Id = Speech, Conduct = "c" }] })) { From = "assistance" },
    ];

    private static Person Person => new() { Id = "p1", Role = "suspect" };

    private static Attachment Paper => new() { Id = "p", Kind = "other" };

    private static HistoryEntry Unchanged => new() { Step = "preservation", Account = "a1", Reference = "P", Days = 90 };

    private static string NotBinding => Samples.Packs.Countries["pk"].Requesting!.Assurances.First(a => a.Id == "death-penalty").NotBindingIfGivenBy[0];

    private static string Speech => Samples.Packs.Countries["pk"].Requesting!.Offences.First(o => o.Conduct is ["blasphemy"] or ["speech"] or ["political"] or ["defamation"]).Id;

    private static Library Logs(int days) => Samples.With(p => p with { Data = [.. p.Data.Select(d => d.Items.Contains("access-logs") ? d with { Retention = new Retention { Days = days, From = "event", Cite = d.Cite } } : d)] }, "meta");

    private static Row Gap(string key, Func<Emergency, Emergency> change) => new(EmergencyIncomplete, "no " + key, "emergency." + key, c => c.WithEmergency(change)) { From = "emergency" };

    private static (CaseFile Complete, DateOnly AsOf) Base(string name) => name switch
    {
        "assistance" => (Samples.Assistance, Samples.AssistanceDay),
        "emergency" => (Samples.Emergency, Samples.EmergencyDay),
        _ => (Samples.Direct, Samples.DirectDay),
    };

    private sealed record Row(string Code, string Because, string Fact, Func<CaseFile, CaseFile> Change)
    {
        public string From { get; init; } = "direct";

        public Severity Severity { get; init; } = Severity.Error;

        public DateOnly? AsOf { get; init; }

        public Library? Library { get; init; }
    }
}
