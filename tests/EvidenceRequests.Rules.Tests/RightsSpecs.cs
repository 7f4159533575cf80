namespace EvidenceRequests.Rules.Tests;

public sealed class RightsSpecs
{
    private static readonly RightsScreen Cleared = new() { ClearedBy = "Officer Nine", Date = CaseDate.Parse("2026-11-20"), Grounds = "The act is an ordinary crime." };

    [Fact]
    public void A_speech_offence_lets_no_document_leave_until_a_person_has_cleared_the_case()
    {
        var step = Step(Speech(Samples.Assistance, null));
        Assert.Equal(StepStatus.Blocked, step.Status);
        Assert.Contains(step.Findings, f => f is { Severity: Severity.Error, Fact: "mutual_legal_assistance.rights_screen.cleared_by" });
        Assert.DoesNotContain(Step(Speech(Samples.Assistance, Cleared)).Findings, f => f.Fact?.StartsWith("mutual_legal_assistance.rights_screen", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_state_without_a_rule_of_its_own_asks_for_the_clearing_too()
    {
        var library = Samples.WithState(c => c with { Requesting = c.Requesting! with { Requirements = [] } }, "pk");
        var step = Samples.Plan(Speech(Samples.Assistance, null), Samples.AssistanceDay, library).Step(RequestKinds.MlaStored);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.RightsScreenOpen, Severity: Severity.Error });
    }

    [Theory]
    [InlineData("The user published a criticism of a religious body.")]
    [InlineData("The account called for a protest.")]
    public void A_fact_that_touches_belief_or_politics_raises_the_screen_and_is_named(string text)
    {
        var step = Step(Samples.Assistance.WithFact(f => f with { Text = text }).WithAssistance(m => m with { RightsScreen = null }));
        var path = $"facts.{Samples.Assistance.Facts[0].Id}.text";
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.FactSensitive } && f.Fact == path);
        Assert.Contains(step.Findings, f => f is { Severity: Severity.Error, Fact: "mutual_legal_assistance.rights_screen.cleared_by" });
        Assert.DoesNotContain(step.Findings, f => f.Message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clearing_needs_a_day_and_grounds()
    {
        var findings = Step(Speech(Samples.Assistance, Cleared with { Date = null, Grounds = " " })).Findings;
        Assert.Equal(["date", "grounds"], findings.Where(f => f.Code == FindingCodes.RightsScreenOpen).Select(f => f.Fact!.Split('.')[^1]).Order());
    }

    [Fact]
    public void Nobody_clears_his_own_case() => Assert.Contains(
        Step(Speech(Samples.Assistance, Cleared with { ClearedBy = Samples.Assistance.Authority!.Officer!.Name })).Findings,
        f => f is { Code: FindingCodes.RightsScreenOpen, Severity: Severity.Error });

    [Fact]
    public void To_keep_data_alive_no_clearing_is_asked_for() => Assert.All(
        Samples.Plan(Speech(Samples.Assistance, null), Samples.AssistanceDay).Steps.Where(s => RequestKinds.IsPreservation(s.Kind)),
        s => Assert.DoesNotContain(s.Findings, f => f.Code == FindingCodes.RightsScreenOpen));

    [Fact]
    public void Where_nothing_but_speech_is_charged_the_test_of_the_judge_fails_and_no_other_name_for_the_offence_is_offered()
    {
        var finding = Assert.Single(Step(Speech(Samples.Assistance, Cleared)).Findings, f => f.Requirement?.Id == "lawful-topic");
        Assert.Contains("Do not relabel", finding.Fix, StringComparison.Ordinal);
    }

    private static CaseFile Speech(CaseFile caseFile, RightsScreen? screen) => caseFile
        .WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = "peca-11" }] })
        .WithAssistance(m => m with { RightsScreen = screen });

    private static Step Step(CaseFile caseFile) => Samples.Plan(caseFile, Samples.AssistanceDay).Step(RequestKinds.MlaStored);
}
