using static EvidenceRequests.Rules.Tests.SampleProvider;

namespace EvidenceRequests.Rules.Tests;

public sealed class PolicyChooserSpecs
{
    private static readonly PolicyRule General = Rule("general", Answer.Closed);

    [Fact]
    public void Silence_is_unknown() => Assert.Equal(PolicyAnswer.Silent, Choose());

    // From the least to the most specific; each rule wins over all before it.
    [Fact]
    public void The_more_specific_rule_wins_item_before_category_before_service_before_condition_before_requester()
    {
        PolicyRule[] rules =
        [
            General,
            Rule("foreign", Answer.Open) with { From = ["foreign"] },
            Rule("state", Answer.Closed) with { From = ["pk"] },
            Rule("condition", Answer.Open) with { When = [Is("derived.stage", "investigation")] },
            Rule("two-conditions", Answer.Closed) with { When = [Is("derived.stage", "investigation"), Is("derived.requesting_state", "pk")] },
            Rule("service", Answer.Open) with { Services = ["chat"] },
            Rule("service-and-role", Answer.Closed) with { Services = ["chat"], Roles = ["host"] },
            Rule("category", Answer.Open) with { Categories = ["subscriber"] },
            Rule("item", Answer.Closed) with { Items = ["subscriber"] },
        ];
        for (var i = 0; i < rules.Length; i++)
        {
            var answer = Choose([.. rules.Take(i + 1).Reverse()]);
            Assert.Equal((rules[i].Id, rules[i].Answer, false), (answer.Rule!.Id, answer.Answer, answer.Ambiguous));
        }
    }

    [Theory]
    [InlineData("any", "us", true)]
    [InlineData("foreign", "us", true)]
    [InlineData("foreign", "pk", false)]
    [InlineData("domestic", "us", false)]
    [InlineData("domestic", "pk", true)]
    [InlineData("pk", "us", true)]
    [InlineData("in", "us", false)]
    public void A_rule_is_for_the_requesters_it_names(string from, string addresseeState, bool applies) =>
        Assert.Equal(applies, Choose(Question() with { AddresseeState = addresseeState }, Rule("one", Answer.Open) with { From = [from] }).Rule is not null);

    [Fact]
    public void A_rule_for_another_kind_item_category_service_or_role_is_silent() => Assert.Null(Choose(
        General with { For = ["preservation"] },
        General with { Items = ["messages"] },
        General with { Categories = ["content"] },
        General with { Services = ["video"] },
        General with { Roles = ["registrar"] }).Rule);

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_rule_holds_from_its_first_to_its_last_day(string day, bool holds)
    {
        var rule = General with { InForce = new InForce { From = new DateOnly(2026, 11, 24), Until = new DateOnly(2026, 12, 31) } };
        Assert.Equal(holds, Choose(Question() with { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null) }, rule).Rule is not null);
    }

    [Fact]
    public void A_rule_whose_condition_is_not_known_to_hold_is_silent() =>
        Assert.Null(Choose(General with { When = [Is("account.contract_entity", "inc")] }).Rule);

    [Theory]
    [InlineData(Answer.Open, Answer.Closed, Answer.Closed)]
    [InlineData(Answer.Open, Answer.Discretionary, Answer.Discretionary)]
    [InlineData(Answer.Discretionary, Answer.Unknown, Answer.Unknown)]
    [InlineData(Answer.Unknown, Answer.Closed, Answer.Closed)]
    public void Of_two_rules_of_the_same_rank_the_narrower_is_used_and_the_doubt_is_told(Answer one, Answer two, Answer used)
    {
        var answer = Choose(Rule("one", one), Rule("two", two));
        Assert.Equal((used, true), (answer.Answer, answer.Ambiguous));
        Assert.Equal(used, Choose(Rule("two", two), Rule("one", one)).Answer);
    }

    [Fact]
    public void Two_rules_that_say_the_same_leave_no_doubt() => Assert.False(Choose(Rule("one", Answer.Open), Rule("two", Answer.Open)).Ambiguous);

    private static PolicyQuestion Question() => new("voluntary-disclosure", "subscriber", "subscriber", "chat", "host", "pk", "us", Samples.DirectDay);

    private static PolicyAnswer Choose(params PolicyRule[] rules) => Choose(Question(), rules);

    private static PolicyAnswer Choose(PolicyQuestion question, params PolicyRule[] rules)
    {
        var target = Target(Create(), "pk", "chat");
        return PolicyChooser.Choose(rules, question, Facts(Samples.Direct), FactScope.Create(target.Account, target.FactPath, Samples.Direct.Data[0]), target.Provider.RegionSets);
    }
}
