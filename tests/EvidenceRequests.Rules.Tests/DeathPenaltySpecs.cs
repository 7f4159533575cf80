namespace EvidenceRequests.Rules.Tests;

public sealed class DeathPenaltySpecs
{
    private static readonly Assurance Given = new() { Id = "death-penalty", GivenBy = "Federal Government", Date = CaseDate.Parse("2026-11-10"), Reference = "F-1", Scope = "The offences charged; no death sentence is sought, imposed or carried out." };

    [Fact]
    public void Exposure_comes_from_the_sections_charged_and_is_unknown_where_one_of_them_is()
    {
        Assert.Equal("yes", Exposure("ppc-302"));
        Assert.Equal("no", Exposure("ppc-419"));
        Assert.Equal("unknown", Exposure("esa-6"));
    }

    [Fact]
    public void A_section_of_which_it_is_not_known_whether_it_is_capital_is_asked_about() =>
        Assert.Contains(Step("esa-6", null).Findings, f => f.Code == FindingCodes.UnconfirmedStatement && f.Message.Contains("death sentence", StringComparison.Ordinal));

    [Fact]
    public void The_undertaking_names_every_person_under_suspicion()
    {
        var finding = Assert.Single(Step("ppc-302", Given).Findings, f => f.Code == FindingCodes.AssuranceTooGeneral);
        Assert.Equal((Severity.Error, "mutual_legal_assistance.assurances.death-penalty.persons"), (finding.Severity, finding.Fact));
        Assert.DoesNotContain(Step("ppc-302", Given with { Persons = Suspects() }).Findings, f => f.Code == FindingCodes.AssuranceTooGeneral);
    }

    [Fact]
    public void The_undertaking_says_what_it_covers() => Assert.Contains(
        Step("ppc-302", Given with { Persons = Suspects(), Scope = null }).Findings,
        f => f is { Code: FindingCodes.AssuranceTooGeneral, Fact: "mutual_legal_assistance.assurances.death-penalty.scope" });

    [Theory]
    [InlineData("gb", true)]
    [InlineData("us", false)]
    public void A_state_that_never_asks_for_it_is_not_given_the_checks_of_one_that_does(string state, bool asked)
    {
        var us = Samples.Packs.Countries["us"].Requested!;
        var library = Samples.WithState(c => c with { Requested = us with { Assurances = Samples.Packs.Countries[state].Requested!.Assurances } }, "us");
        Assert.Equal(asked, Step("ppc-302", Given, library).Findings.Any(f => f.Code == FindingCodes.AssuranceTooGeneral));
    }

    [Theory]
    [InlineData("gb", Severity.Error)]
    [InlineData("us", Severity.Warning)]
    public void An_office_that_cannot_bind_the_state_stops_a_request_only_where_the_undertaking_is_asked_for(string state, Severity severity)
    {
        var us = Samples.Packs.Countries["us"].Requested!;
        var library = Samples.WithState(c => c with { Requested = us with { Assurances = Samples.Packs.Countries[state].Requested!.Assurances } }, "us");
        var office = Samples.Packs.Countries["pk"].Requesting!.Assurances.First(a => a.Id == "death-penalty").NotBindingIfGivenBy[0];
        Assert.Contains(Step("ppc-302", Given with { GivenBy = office }, library).Findings, f => f.Code == FindingCodes.AssuranceNotBinding && f.Severity == severity);
    }

    private static IReadOnlyList<string> Suspects() => [.. Samples.Assistance.Persons.Where(p => p.Role is "suspect" or "accused").Select(p => p.Id)];

    private static string Exposure(string offence) => DerivedFactFinder.FindForCase(DatedCase.Create(Charged(offence), Samples.Packs, Samples.AssistanceDay))[DerivedFacts.CapitalExposure][0];

    private static CaseFile Charged(string offence) => Samples.Assistance.WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = offence }] });

    private static Step Step(string offence, Assurance? assurance, Library? library = null) => Samples.Plan(
        Charged(offence).WithAssistance(m => m with { Assurances = [.. m.Assurances.Where(a => a.Id != "death-penalty"), .. assurance is null ? [] : new[] { assurance }] }),
        Samples.AssistanceDay,
        library ?? Samples.WithState(c => c with { Requested = c.Requested! with { Assurances = Samples.Packs.Countries["gb"].Requested!.Assurances } }, "us")).Step(RequestKinds.MlaStored);
}
