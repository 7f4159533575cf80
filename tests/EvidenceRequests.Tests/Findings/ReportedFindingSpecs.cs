namespace EvidenceRequests.Tests;

/// <summary>Case files that users have sent in because nothing was said of them, or the wrong thing. They are kept under tests/corpus/reported.</summary>
public sealed class ReportedFindingSpecs
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("51-year-of-another-calendar", FindingCodes.TimeUnclear, "facts.f1.at")]
    [InlineData("52-seen-in-the-future", FindingCodes.DateInFuture, "accounts.a1.identifiers[0].seen_at")]
    [InlineData("53-approved-in-the-future", FindingCodes.DateInFuture, "authority.supervisor.approved_on")]
    [InlineData("54-silence-until-a-past-day", FindingCodes.DateHasPassed, "confidentiality.until")]
    [InlineData("55-born-in-the-future", FindingCodes.PersonAgeUnlikely, "persons.p1.date_of_birth")]
    [InlineData("56-period-without-a-fact", FindingCodes.OverBroad, "data.d1.to")]
    public void What_cannot_be_is_told_at_its_place(string file, string code, string fact)
    {
        var plan = Plan(file).Plan;

        var found = plan.Findings.Concat(plan.Steps.SelectMany(s => s.Findings)).Where(f => f.Code == code).ToList();
        Assert.Contains(found, f => f.Fact == fact);
        Assert.All(found, f => Assert.NotNull(f.Fix));
    }

    [Fact]
    public void A_step_that_is_ready_is_drafted_and_one_that_is_not_says_what_is_missing()
    {
        var plan = Plan("57-ready-but-not-drafted");
        var drafted = Scenario.Drafter.Draft(plan, new DraftOptions()).Value!.ToDictionary(s => s.Step.Id, StringComparer.Ordinal);

        Assert.All(plan.Plan.Steps.Where(s => s.Status == StepStatus.Ready), s => Assert.NotEmpty(drafted[s.Id].Documents));
        Assert.All(plan.Plan.Steps.Where(s => s.Status == StepStatus.Blocked), s => Assert.Contains(s.Findings, f => f.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("60-colon-in-a-text", "ER0008", "colon", "quotes")]
    [InlineData("61-hash-eats-the-value", "ER0011", "#", "quotes")]
    public void A_fault_of_writing_is_named_with_what_would_do(string file, string code, string message, string fix)
    {
        var finding = Assert.Single(Read(file).Findings, f => f.Severity == Severity.Error);

        Assert.Equal(code, finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(fix, finding.Fix, StringComparison.Ordinal);
    }

    private static CasePlan Plan(string file) => Scenario.Drafter.Plan(Read(file).Value!, Day).Value!;

    private static Result<Packs.CaseReading> Read(string file) => Scenario.Drafter.Read(File.ReadAllBytes(ProjectFolder.Combine("tests", "corpus", "reported", file + ".yaml")), file + ".yaml");
}
