namespace EvidenceRequests.Rules.Tests;

public sealed class RightsSpecs
{
    private static readonly RightsScreen Cleared = new() { ClearedBy = "Officer Nine", Date = CaseDate.Parse("2026-11-20"), Grounds = "The act is an ordinary crime." };

    [Fact]
    public void A_speech_offence_lets_no_document_leave_until_a_person_has_cleared_the_case()
    {
        var plan = Plan(Speech(Samples.Assistance, null));
        Assert.All(plan.Steps, s => Assert.Equal(StepStatus.Blocked, s.Status));
        Assert.Contains(plan.Steps, s => RequestKinds.IsPreservation(s.Kind));
        Assert.False(Assert.Single(plan.Gates).IsCleared);
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RightsScreenOpen, Severity: Severity.Error, Fact: "mutual_legal_assistance.rights_screen.cleared_by" });

        var cleared = Plan(Speech(Samples.Assistance, Cleared));
        Assert.True(Assert.Single(cleared.Gates).IsCleared);
        Assert.DoesNotContain(cleared.Findings, f => f.Code == FindingCodes.RightsScreenOpen);
        Assert.Empty(Plan(Samples.Assistance).Gates);
    }

    [Fact]
    public void The_gate_says_what_raises_it_what_clears_it_and_who_may_not()
    {
        var gate = Assert.Single(Plan(Speech(Samples.Assistance, null)).Gates);
        Assert.Contains(gate.RaisedBy, r => r.Contains("peca-11", StringComparison.Ordinal));
        Assert.Contains("rights_screen", gate.Clearing, StringComparison.Ordinal);
        Assert.Contains(Samples.Assistance.Authority!.Officer!.Name, gate.NotBy, StringComparison.Ordinal);
        Assert.NotNull(gate.Source);
    }

    [Fact]
    public void A_state_without_a_rule_of_its_own_has_the_gate_too()
    {
        var library = Samples.WithState(c => c with { Requesting = c.Requesting! with { RightsScreen = null } }, "pk");
        var plan = Samples.Plan(Speech(Samples.Assistance, null), Samples.AssistanceDay, library);
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RightsScreenOpen, Severity: Severity.Error });
    }

    [Theory]
    [InlineData("minor-suspect")]
    [InlineData("death-exposure")]
    public void A_pack_can_name_more_that_raises_it(string trigger)
    {
        var library = Samples.WithState(c => c with { Requesting = c.Requesting! with { RightsScreen = c.Requesting.RightsScreen! with { RaisedBy = [trigger] } } }, "pk");
        var young = Samples.Assistance with { Persons = [new Person { Id = "young", Role = "suspect", Age = 16 }] };
        Assert.False(Assert.Single(Samples.Plan(young.WithAssistance(m => m with { RightsScreen = null }), Samples.AssistanceDay, library).Gates).IsCleared);
    }

    [Theory]
    [InlineData("The user published a criticism of a religious body.")]
    [InlineData("The account called for a protest.")]
    public void A_fact_that_touches_belief_or_politics_raises_the_gate_and_is_named(string text)
    {
        var plan = Plan(Samples.Assistance.WithFact(f => f with { Text = text }).WithAssistance(m => m with { RightsScreen = null }));
        var path = $"facts.{Samples.Assistance.Facts[0].Id}.text";
        Assert.Contains(plan.Step(RequestKinds.MlaStored).Findings, f => f is { Code: FindingCodes.FactSensitive } && f.Fact == path);
        Assert.Contains(Assert.Single(plan.Gates).RaisedBy, r => r.StartsWith(path, StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Findings, f => f.Message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_journalist_among_the_persons_raises_the_gate() =>
        Assert.False(Assert.Single(Plan(Journalist(Samples.Assistance, "A message was sent.")).Gates).IsCleared);

    [Fact]
    public void A_clearing_needs_a_day_and_grounds()
    {
        var findings = Plan(Speech(Samples.Assistance, Cleared with { Date = null, Grounds = " " })).Findings;
        Assert.Equal(["date", "grounds"], findings.Where(f => f.Code == FindingCodes.RightsScreenOpen).Select(f => f.Fact!.Split('.')[^1]).Order());
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}, Inspector")]
    [InlineData("unknown")]
    [InlineData("none")]
    public void Neither_the_officer_in_charge_nor_nobody_clears_a_case(string clearedBy)
    {
        var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, clearedBy, Samples.Assistance.Authority!.Officer!.Name);
        Assert.False(Assert.Single(Plan(Speech(Samples.Assistance, Cleared with { ClearedBy = name })).Gates).IsCleared);
    }

    [Fact]
    public void In_an_emergency_the_gate_stays_shut_until_the_senior_officer_on_duty_has_cleared_it()
    {
        var open = Samples.Plan(Journalist(Samples.Emergency, "A man is held."), Samples.EmergencyDay);
        Assert.Equal(StepStatus.Blocked, open.Step(RequestKinds.EmergencyDisclosure).Status);
        Assert.Contains("senior officer on duty", Assert.Single(open.Gates).Clearing, StringComparison.Ordinal);
        var senior = Journalist(Samples.Emergency, "A man is held.").WithAssistance(m => m with { RightsScreen = new RightsScreen { ClearedBy = Samples.Emergency.Emergency!.SeniorOfficer!.Name, Date = CaseDate.Parse(Samples.EmergencyDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), Grounds = "A life is in danger." } });
        Assert.True(Assert.Single(Samples.Plan(senior, Samples.EmergencyDay).Gates).IsCleared);
    }

    [Fact]
    public void A_fact_that_names_a_sensitive_role_is_not_told_to_a_company_unless_it_is_marked_as_needed()
    {
        var told = Journalist(Samples.Direct, "The holder works as a Reporter for a daily paper.");
        var step = Samples.Plan(told, Samples.DirectDay).Step(RequestKinds.Preservation);
        var id = Samples.Direct.Facts[0].Id;
        Assert.DoesNotContain(step.Facts, f => f.Fact.Id == id);
        Assert.Contains(step.Findings, f => f.Code == FindingCodes.FactWithheld);
        var marked = Samples.Plan(told.WithFact(f => f with { NeededByProvider = true }), Samples.DirectDay).Step(RequestKinds.Preservation);
        Assert.Contains(marked.Facts, f => f.Fact.Id == id);
        Assert.DoesNotContain(marked.Findings, f => f.Code == FindingCodes.FactWithheld);
    }

    [Fact]
    public void A_judge_abroad_is_told_the_whole_case() => Assert.Contains(
        Plan(Journalist(Samples.Assistance, "The holder works as a reporter.")).Step(RequestKinds.MlaStored).Facts,
        f => f.Fact.Id == Samples.Assistance.Facts[0].Id);

    [Fact]
    public void Where_nothing_but_speech_is_charged_the_test_of_the_judge_fails_and_no_other_name_for_the_offence_is_offered()
    {
        var finding = Assert.Single(Step(Speech(Samples.Assistance, Cleared)).Findings, f => f.Requirement?.Id == "lawful-topic");
        Assert.Contains("Do not relabel", finding.Fix, StringComparison.Ordinal);
    }

    private static CaseFile Speech(CaseFile caseFile, RightsScreen? screen) => caseFile
        .WithProceedings(p => p with { Offences = [p.Offences[0] with { Id = "peca-11" }] })
        .WithAssistance(m => m with { RightsScreen = screen });

    private static CaseFile Journalist(CaseFile caseFile, string fact) => (caseFile with { Persons = [new Person { Id = "j1", Role = "suspect", SensitiveRoles = ["journalist"] }] })
        .WithFact(f => f with { Text = fact })
        .WithAssistance(m => m with { RightsScreen = null });

    private static Plan Plan(CaseFile caseFile) => Samples.Plan(caseFile, Samples.AssistanceDay);

    private static Step Step(CaseFile caseFile) => Samples.Plan(caseFile, Samples.AssistanceDay).Step(RequestKinds.MlaStored);
}
