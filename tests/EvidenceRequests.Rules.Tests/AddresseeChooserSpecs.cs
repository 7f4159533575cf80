using static EvidenceRequests.Rules.Tests.SampleProvider;

namespace EvidenceRequests.Rules.Tests;

public sealed class AddresseeChooserSpecs
{
    private static readonly AddresseeCase Unknown = new() { Entity = "inc", Note = "Please forward it.", Cite = Remembered };

    [Theory]
    [InlineData("de", "ltd")]
    [InlineData("pk", "inc")]
    public void A_location_in_or_out_of_the_set_decides(string locatedIn, string entity)
    {
        var choice = Choose(Create(Case("inc"), Case("ltd", In("europe"))), locatedIn);
        Assert.Equal(entity, choice.Entity!.Id);
        Assert.False(choice.Ambiguous);
        Assert.Null(choice.Outcome);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("unknown")]
    public void An_unknown_location_goes_to_the_company_named_for_it_with_a_request_to_forward(string? locatedIn)
    {
        var provider = Create(Case("ltd", In("europe")), Case("gmbh", Not("europe")));
        var choice = Choose(provider with { Addressee = provider.Addressee with { WhenUnknown = Unknown } }, locatedIn);
        Assert.Equal(("inc", "Please forward it."), (choice.Entity!.Id, choice.AskAddressee));
    }

    [Fact]
    public void A_known_location_asks_nobody_to_forward()
    {
        var provider = Create(Case("inc"), Case("ltd", In("europe")));
        Assert.Null(Choose(provider with { Addressee = provider.Addressee with { WhenUnknown = Unknown } }, "pk").AskAddressee);
    }

    [Fact]
    public void A_general_case_does_not_win_while_a_narrower_one_is_still_open()
    {
        var provider = Create(Case("gmbh"), Case("ltd", In("europe")));
        Assert.Equal("inc", Choose(provider with { Addressee = provider.Addressee with { WhenUnknown = Unknown } }, null).Entity!.Id);
    }

    [Fact]
    public void An_unknown_location_is_asked_for_where_the_pack_names_no_company_for_it()
    {
        var choice = Choose(Create(Case("ltd", In("europe")), Case("inc", Not("europe"))), null);
        Assert.Null(choice.Entity);
        Assert.Equal("ask", choice.Outcome);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("host-behind")]
    [InlineData("other-provider")]
    [InlineData("none")]
    [InlineData("unresolved")]
    public void A_case_may_lead_to_an_outcome_in_place_of_a_company(string outcome)
    {
        var choice = Choose(Create(Case(null) with { Outcome = outcome }), "pk");
        Assert.Null(choice.Entity);
        Assert.Equal(outcome, choice.Outcome);
    }

    [Fact]
    public void Where_no_case_holds_there_is_no_company() => Assert.Equal("unresolved", Choose(Create(Case("ltd", In("europe"))), "pk").Outcome);

    [Fact]
    public void Two_cases_of_the_same_rank_that_both_hold_are_ambiguous() =>
        Assert.True(Choose(Create(Case("inc"), Case("ltd", In("europe")), Case("gmbh", Is("account.holder.located_in", "de"))), "de").Ambiguous);

    [Fact]
    public void Two_cases_that_lead_to_the_same_company_are_not_ambiguous() =>
        Assert.False(Choose(Create(Case("ltd", In("europe")), Case("ltd", Is("account.holder.located_in", "de"))), "de").Ambiguous);

    [Fact]
    public void The_case_with_more_conditions_wins() =>
        Assert.Equal("gmbh", Choose(Create(Case("ltd", In("europe")), Case("gmbh", In("europe"), Is("account.holder.located_in", "de"))), "de").Entity!.Id);

    [Fact]
    public void A_case_for_the_service_wins_over_one_for_all_and_is_silent_for_others()
    {
        var provider = Create(Case("inc"), Case("ltd") with { Services = ["video"] });
        Assert.Equal("ltd", Choose(provider, "pk", "video").Entity!.Id);
        Assert.Equal("inc", Choose(provider, "pk", "chat").Entity!.Id);
        Assert.Equal("inc", Choose(provider, "pk", null).Entity!.Id);
    }

    [Fact]
    public void A_case_holds_only_while_it_is_in_force()
    {
        var provider = Create(
            Case("inc") with { InForce = new InForce { Until = new DateOnly(2025, 12, 31) } },
            Case("ltd") with { InForce = new InForce { From = new DateOnly(2026, 1, 1) } });
        Assert.Equal("inc", AddresseeChooser.Choose(Target(provider, "pk"), Facts(Samples.Direct), new DateOnly(2025, 12, 31)).Entity!.Id);
        Assert.Equal("ltd", AddresseeChooser.Choose(Target(provider, "pk"), Facts(Samples.Direct), new DateOnly(2026, 1, 1)).Entity!.Id);
    }

    [Fact]
    public void The_requester_may_decide_too()
    {
        var provider = Create(Case("inc"), Case("ltd", Is("derived.requesting_state", "pk")));
        Assert.Equal("ltd", Choose(provider, "de").Entity!.Id);
    }

    [Fact]
    public void An_ambiguous_addressee_is_an_error_and_no_document_is_drafted()
    {
        var provider = Create(Case("ltd", In("europe")), Case("gmbh", Is("account.holder.located_in", "de")));
        var plan = Samples.Plan(Samples.Direct.WithAccount(a => a with { Provider = "sample", Service = null, Holder = new AccountHolder { LocatedIn = "de" } }), Samples.DirectDay, Library(provider));
        Assert.Contains(plan.Findings, f => f is { Code: FindingCodes.RouteAmbiguous, Severity: Severity.Error, Fact: "accounts.a1" });
        Assert.Empty(plan.Steps);
    }

    private static AddresseeChoice Choose(Provider provider, string? locatedIn, string? service = null) =>
        AddresseeChooser.Choose(Target(provider, locatedIn, service), Facts(Samples.Direct), Samples.DirectDay);
}
