namespace EvidenceRequests.Rules.Tests;

/// <summary>A provision about a death is charged only where a fact shows that somebody died; otherwise a foreign lawyer doubts the whole request.</summary>
public sealed class OffenceResultSpecs
{
    private static readonly string Shown = Samples.Assistance.Facts[0].Id;

    [Fact]
    public void A_provision_that_needs_a_death_asks_for_the_fact_that_shows_it()
    {
        var finding = Assert.Single(Found("ppc-302", []));
        Assert.Equal((Severity.Warning, "proceedings.offences.ppc-302.result_shown_by"), (finding.Severity, finding.Fact));
        Assert.Contains("that a person died", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_named_answers_it() => Assert.Empty(Found("ppc-302", [Shown]));

    [Fact]
    public void A_provision_that_needs_no_result_asks_for_nothing() => Assert.Empty(Found("ppc-506", []));

    private static IEnumerable<Finding> Found(string offence, IReadOnlyList<string> shownBy) => Samples.Plan(Charged(offence, shownBy), Samples.AssistanceDay)
        .Step(RequestKinds.MlaStored).Findings.Where(f => f.Code == FindingCodes.OffenceResultNotShown);

    private static CaseFile Charged(string offence, IReadOnlyList<string> shownBy) =>
        Samples.Assistance.WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = offence, ResultShownBy = shownBy }] });
}
