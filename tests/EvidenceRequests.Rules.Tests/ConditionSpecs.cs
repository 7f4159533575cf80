namespace EvidenceRequests.Rules.Tests;

/// <summary>A condition holds, does not hold, or is not known; a rule speaks only if all its conditions surely hold.</summary>
public sealed class ConditionSpecs
{
    private const string Location = "account.holder.located_in";

    private static readonly IReadOnlyList<RegionSet> Sets = [new RegionSet { Id = "europe", States = ["de", "fr"], Cite = SampleProvider.Read }];

    [Theory]
    [InlineData("de", true)]
    [InlineData("pk", false)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void A_word_is_asked_for(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, Is = "de" }));

    [Theory]
    [InlineData("de", false)]
    [InlineData("pk", true)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void A_word_is_excluded(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, IsNot = "de" }));

    [Theory]
    [InlineData("de", true)]
    [InlineData("pk", false)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void One_of_several_words_is_asked_for(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, In = ["de", "at"] }));

    [Theory]
    [InlineData("de", false)]
    [InlineData("pk", true)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void Several_words_are_excluded(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, NotIn = ["de", "at"] }));

    [Theory]
    [InlineData("fr", true)]
    [InlineData("pk", false)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void A_state_stands_in_a_set(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, InSet = "europe" }));

    [Theory]
    [InlineData("fr", false)]
    [InlineData("pk", true)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void A_state_stands_outside_a_set(string? stated, bool? holds) => Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, NotInSet = "europe" }));

    [Theory]
    [InlineData(null, true)]
    [InlineData("de", false)]
    public void The_word_none_asks_for_a_fact_that_is_not_stated(string? stated, bool? holds)
    {
        Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, Is = "none" }));
        Assert.Equal(!holds, Holds(stated, new Condition { Fact = Location, IsNot = "none" }));
        Assert.Equal(holds, Holds(stated, new Condition { Fact = Location, In = ["none", "at"] }));
        Assert.Equal(!holds, Holds(stated, new Condition { Fact = Location, NotIn = ["none", "at"] }));
    }

    [Fact]
    public void The_word_unknown_can_be_asked_for_by_name()
    {
        Assert.True(Holds("unknown", new Condition { Fact = Location, Is = "unknown" }));
        Assert.False(Holds("de", new Condition { Fact = Location, Is = "unknown" }));
        Assert.True(Holds("unknown", new Condition { Fact = Location, In = ["unknown", "de"] }));
        Assert.False(Holds("unknown", new Condition { Fact = Location, NotIn = ["unknown"] }));
    }

    [Fact]
    public void A_fact_that_can_stand_several_times_holds_if_one_of_them_holds()
    {
        var facts = DatedCase.Create(Samples.Assistance, Samples.Packs, Samples.AssistanceDay).Facts;
        Assert.True(Conditions.Hold([new Condition { Fact = "persons.role", Is = "suspect" }], facts, FactScope.Case, []));
        Assert.False(Conditions.Hold([new Condition { Fact = "persons.role", IsNot = "suspect" }], facts, FactScope.Case, []));
        Assert.False(Conditions.Hold([new Condition { Fact = "persons.role", Is = "witness" }], facts, FactScope.Case, []));
    }

    [Fact]
    public void All_conditions_must_hold_and_a_false_one_outweighs_an_unknown_one()
    {
        var yes = new Condition { Fact = "derived.requesting_state", Is = "pk" };
        var no = new Condition { Fact = "derived.requesting_state", Is = "de" };
        var unknown = new Condition { Fact = "account.contract_entity", Is = "inc" };
        Assert.True(Holds("pk"));
        Assert.True(Holds("pk", yes, yes));
        Assert.Null(Holds("pk", yes, unknown));
        Assert.Null(Holds("pk", unknown, yes));
        Assert.False(Holds("pk", unknown, no));
        Assert.False(Holds("pk", no, unknown));
    }

    [Fact]
    public void A_yes_or_no_and_a_number_are_compared_as_they_are_written()
    {
        var facts = DatedCase.Create(Samples.Direct, Samples.Packs, Samples.DirectDay).Facts;
        Assert.True(Conditions.Hold([new Condition { Fact = "confidentiality.asked", Is = "true" }], facts, FactScope.Case, []));
        Assert.True(Conditions.Hold([new Condition { Fact = "confidentiality.days", Is = "14" }], facts, FactScope.Case, []));
    }

    [Fact]
    public void A_group_of_facts_counts_as_stated()
    {
        var facts = DatedCase.Create(Samples.Assistance, Samples.Packs, Samples.AssistanceDay).Facts;
        Assert.True(Conditions.Hold([new Condition { Fact = "mutual_legal_assistance.home_order", IsNot = "none" }], facts, FactScope.Case, []));
        Assert.True(Conditions.Hold([new Condition { Fact = "authority.joint_investigation_team", Is = "none" }], facts, FactScope.Case, []));
    }

    private static bool? Holds(string? stated, params Condition[] conditions)
    {
        var target = SampleProvider.Target(SampleProvider.Create(), stated);
        return Conditions.Hold(conditions, SampleProvider.Facts(Samples.Direct), FactScope.Create(target.Account, target.FactPath, null), Sets);
    }
}
