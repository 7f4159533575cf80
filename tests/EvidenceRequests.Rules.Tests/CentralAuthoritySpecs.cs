namespace EvidenceRequests.Rules.Tests;

/// <summary>Inside a state a request goes to the authority for the part in which the company sits: Scotland has one of its own.</summary>
public sealed class CentralAuthoritySpecs
{
    [Fact]
    public void Without_a_part_the_request_goes_to_the_authority_for_the_rest_of_the_state() =>
        Assert.Equal("gb:authority:ukca", Step(part: null).Addressee.Statement.ToString());

    [Fact]
    public void A_company_in_a_part_with_an_authority_of_its_own_is_reached_through_that_one()
    {
        var step = Step("Scotland");
        Assert.Equal("gb:authority:crown-office", step.Addressee.Statement.ToString());
        Assert.DoesNotContain(step.Findings, f => f.Code == FindingCodes.CentralAuthorityWrong);
    }

    [Fact]
    public void The_case_can_name_the_authority_where_the_seat_says_nothing() =>
        Assert.Equal("gb:authority:crown-office", Step(part: null, "gb:crown-office").Addressee.Statement.ToString());

    [Theory]
    [InlineData("Scotland", "gb:ukca")]
    [InlineData(null, "gb:scotland-yard")]
    [InlineData("Isle of Man", null)]
    public void A_wrong_authority_inside_a_state_blocks(string? part, string? named)
    {
        var step = Step(part, named);
        Assert.Equal(StepStatus.Blocked, step.Status);
        Assert.Contains(step.Findings, f => f is { Code: FindingCodes.CentralAuthorityWrong, Severity: Severity.Error, Fix: not null });
        Assert.Contains(step.RefusalRisks, r => r is { Ground: "wrong-addressee", Severity: Severity.Error });
    }

    [Fact]
    public void An_authority_named_for_another_state_says_nothing_here() =>
        Assert.DoesNotContain(Step(part: null, "us:somebody").Findings, f => f.Code == FindingCodes.CentralAuthorityWrong);

    private static Step Step(string? part, string? named = null)
    {
        var library = Samples.With(p => p with { Entities = [.. p.Entities.Select(e => e with { State = "gb", Part = part })] }, Samples.Assistance.Accounts[0].Provider!);
        return Samples.Plan(Samples.Assistance.WithAssistance(m => m with { CentralAuthorities = named is null ? [] : [named] }), Samples.AssistanceDay, library).Step(RequestKinds.MlaStored);
    }
}
