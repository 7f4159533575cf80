namespace EvidenceRequests.Rules.Tests;

public sealed class RefusalRiskSpecs
{
    [Fact]
    public void What_sinks_a_request_stands_before_what_may_sink_it_and_that_before_what_delays_it()
    {
        var risks = Risks(Samples.Assistance.WithData(d => d with { ProbableCause = null }, 1));
        Assert.Equal("no-nexus", risks[0].Ground);
        Assert.Equal(Severity.Error, risks[0].Severity);
        Assert.Equal(risks.Select(r => r.Severity).OrderDescending(), risks.Select(r => r.Severity));
    }

    [Fact]
    public void Among_equals_the_ground_that_ends_a_request_for_good_comes_first()
    {
        var risks = Risks(Samples.Assistance.WithData(d => d with { ProbableCause = null }, 1).WithAssistance(m => m with { Basis = "budapest-convention" }));
        Assert.Equal(["legal-basis", "no-nexus"], risks.Where(r => r.Severity == Severity.Error).Select(r => r.Ground));
    }

    [Fact]
    public void Every_risk_says_what_raises_it_and_what_mends_it()
    {
        var risks = Risks(Samples.Assistance.WithData(d => d with { ProbableCause = null, Nexus = [], Supports = [] }, 1).WithFact(f => f with { ShownBy = null }));
        Assert.All(risks, r => Assert.NotEmpty(r.Findings));
        Assert.All(risks.SelectMany(r => r.Findings).Where(f => f.Severity == Severity.Error), f => Assert.False(string.IsNullOrWhiteSpace(f.Fix)));
    }

    [Fact]
    public void No_error_of_a_request_between_states_is_left_without_a_ground()
    {
        var step = Step(Samples.Assistance.WithData(d => d with { ProbableCause = null, Nexus = [], Supports = [], Need = null, From = null }, 1).WithAssistance(m => m with { AuthorityDecision = null, HomeOrder = null, HomeDeclaration = null }));
        Assert.Empty(step.Findings.Where(f => f.Severity == Severity.Error).Except(step.RefusalRisks.SelectMany(r => r.Findings)));
    }

    [Fact]
    public void A_missing_decision_at_home_is_a_ground_of_its_own() =>
        Assert.Contains(Risks(Samples.Assistance.WithAssistance(m => m with { AuthorityDecision = null })), r => r.Ground == "home-approval");

    private static IReadOnlyList<RefusalRisk> Risks(CaseFile caseFile) => Step(caseFile).RefusalRisks;

    private static Step Step(CaseFile caseFile) => Samples.Plan(caseFile, Samples.AssistanceDay).Step(RequestKinds.MlaStored);
}
