namespace EvidenceRequests.Tests;

/// <summary>Whatever a finding or a check sheet asks a person to confirm can be entered under <c>confirmations</c>.</summary>
public sealed class StatementIdSpecs
{
    public static TheoryData<string> Scenarios() => [.. Scenario.Names()];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_statement_that_a_plan_names_is_one_that_a_case_file_can_confirm(string name)
    {
        var plan = Scenario.Open(name).Plan();
        var known = StatementIds.List(plan.Library).ToHashSet(StringComparer.Ordinal);
        var named = plan.Plan.Findings.Concat(plan.Plan.Steps.SelectMany(s => s.Findings)).Select(f => f.Requirement?.ToString()).OfType<string>()
            .Concat(plan.Plan.Steps.SelectMany(s => s.Unconfirmed).Select(u => u.Id.ToString()));
        Assert.Equal([], named.Except(known));
    }
}
