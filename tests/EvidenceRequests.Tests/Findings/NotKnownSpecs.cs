namespace EvidenceRequests.Tests.Findings;

/// <summary>What was asked and nobody knows is told as such, and still stands in the way where it is needed.</summary>
public sealed class NotKnownSpecs
{
    [Fact]
    public void A_missing_fact_that_nobody_knows_says_so_and_stays_as_grave_as_it_was()
    {
        var reading = Scenario.Open("mla-stored/market-bombing").Plan().Reading;
        var day = new DateOnly(2026, 11, 24);
        Finding Find(CaseFile caseFile) => Scenario.Drafter.Plan(reading with { CaseFile = caseFile }, day).Value!.Plan.Steps.SelectMany(s => s.Findings).First(f => f.Fact == "data.d4.probable_cause" && f.Code == FindingCodes.RequirementMissing);
        var (asked, said) = (Find(reading.CaseFile), Find(reading.CaseFile with { NotKnown = ["data.d4.probable_cause"] }));
        Assert.Equal("\"Why the account is likely to hold evidence\" of d4 is missing.", asked.Message);
        Assert.Equal("\"Why the account is likely to hold evidence\" of d4 was asked and is not known.", said.Message);
        Assert.Equal(asked.Severity, said.Severity);
    }
}
