namespace EvidenceRequests.Tests;

/// <summary>What the law of a state asks for blocks; what practice asks for warns; what rests on memory warns.</summary>
public sealed class RequirementLevelSpecs
{
    private static readonly Library Library = Scenario.Drafter.ReadAll().Value!;

    private static IEnumerable<Requirement> Rows => Library.Countries.Values.SelectMany(c => c.Requested?.Requirements ?? []);

    [Fact]
    public void Every_row_of_a_receiving_state_names_its_element_and_its_level() =>
        Assert.Empty(Rows.Where(r => r.Element is null || r.Level is null).Select(r => r.Id));

    [Fact]
    public void A_row_of_practice_never_blocks() =>
        Assert.Empty(Rows.Where(r => r.Level == RequirementLevel.Practice && r.Severity == Severity.Error).Select(r => r.Id));

    [Fact]
    public void A_row_from_memory_never_blocks() =>
        Assert.Empty(Rows.Where(r => r.Cite.Confidence != Confidence.Page && r.Severity == Severity.Error).Select(r => r.Id));

    [Fact]
    public void A_row_of_law_that_was_read_blocks_or_its_citation_says_why_it_does_not() =>
        Assert.Empty(Rows.Where(r => r.Level == RequirementLevel.Law && r.Cite is { Confidence: Confidence.Page, Note: null } && r.Severity != Severity.Error).Select(r => r.Id));

    // The table of clauses of the research: asked for where the offence is capital, or never. India is left open there.
    [Theory]
    [InlineData("ie gb ca de fr nl ch au nz se lu kr tr hk cy vg", true)]
    [InlineData("us sg jp cn ae", false)]
    public void Each_state_says_whether_it_wants_an_undertaking_on_the_death_sentence(string states, bool wanted) => Assert.All(states.Split(' '), state =>
    {
        var rule = Library.Countries[state].Requested!.Assurances.Single(a => a.Id == "death-penalty");
        Assert.Equal(wanted, rule is { OnlyIfCapital: true, Need: not ("never" or "unknown") });
    });

    [Fact]
    public void No_state_is_silent_on_a_clause_of_the_table() => Assert.All(
        Library.Countries.Values.Where(c => c.Requested is { Stop: not { LiftedByClearance: false } }),
        c => Assert.Empty(new[] { "reciprocity", "use-limitation", "return-of-evidence", "death-penalty", "torture", "data-protection", "confidentiality" }.Except(c.Requested!.Assurances.Select(a => a.Id))));

    [Fact]
    public void Memory_closes_no_way_to_the_authorities_of_a_state() => Assert.Empty(
        Library.Countries.Values.SelectMany(c => c.Requested?.DisclosureLaw ?? [])
            .Where(r => r.For.Contains(RequestKinds.MlaRealTime) && r is { Answer: Answer.Closed, Cite.Confidence: Confidence.Memory })
            .Select(r => r.Id));
}
