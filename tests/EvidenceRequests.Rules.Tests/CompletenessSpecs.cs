namespace EvidenceRequests.Rules.Tests;

public sealed class CompletenessSpecs
{
    [Fact]
    public void A_request_between_states_lists_every_element_its_addressee_asks_for()
    {
        var rows = Rows(Samples.Assistance);
        Assert.All(
            ["requesting-authority", "legal-basis-cited", "facts-summary", "suspect-identity", "account-identifiers", "time-range", "nexus-data-offence", "probable-cause-statement", "evidence-standard", "language-and-translation", "contact-officer"],
            element => Assert.Contains(rows, r => r.Element == element));
        Assert.All(rows, r => Assert.NotEqual(r.Element, r.Name));
    }

    [Fact]
    public void A_direct_request_has_no_such_table()
    {
        var plan = Samples.Plan(Samples.Direct, Samples.DirectDay);
        Assert.All(plan.Steps, s => Assert.Empty(s.Completeness));
        Assert.All(plan.Steps, s => Assert.Empty(s.RefusalRisks));
    }

    [Fact]
    public void An_element_read_in_a_source_that_is_not_stated_is_missing_and_says_where_it_belongs()
    {
        var row = Assert.Single(Rows(Samples.Assistance.WithData(d => d with { ProbableCause = null }, 1)), r => r.Requirement?.ToString() == "us-probable-cause");
        Assert.Equal((ElementState.Missing, RequirementLevel.Law, $"data.{Samples.Assistance.Data[1].Id}.probable_cause"), (row.State, row.Level, row.Fact));
        Assert.NotNull(row.Source);
    }

    [Fact]
    public void An_element_known_from_memory_alone_is_to_be_confirmed()
    {
        var row = Assert.Single(Rows(Samples.Assistance.WithAssistance(m => m with { EarlierContacts = null })), r => r.Requirement?.ToString() == "us-earlier-contacts");
        Assert.Equal(ElementState.ToConfirm, row.State);
    }

    [Fact]
    public void What_every_state_asks_for_is_missing_where_a_finding_says_so()
    {
        var rows = Rows(Samples.Assistance.WithFact(f => f with { ShownBy = null }));
        Assert.Contains(rows, r => r is { Element: "facts-summary", State: ElementState.Missing } && r.Fact == $"facts.{Samples.Assistance.Facts[0].Id}.shown_by");
    }

    [Fact]
    public void Elements_stand_in_the_order_of_a_letter()
    {
        var order = Samples.Packs.Vocabulary.Words.Single(w => w.Id == "request-element").Words.Select(w => w.Id).ToList();
        var places = Rows(Samples.Assistance).Select(r => order.IndexOf(r.Element)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Every_undertaking_is_an_element_and_every_element_leads_to_a_ground()
    {
        var words = Samples.Packs.Vocabulary.Words;
        var elements = words.Single(w => w.Id == "request-element").Words.Select(w => w.Id).ToHashSet();
        var grounds = words.Single(w => w.Id == "refusal-ground").Words.Select(w => w.Id).ToHashSet();
        Assert.Equal(words.Single(w => w.Id == "assurance").Words.Select(w => w.Id).Order(), Elements.OfAssurance.Keys.Order());
        Assert.Subset(elements, Elements.OfAssurance.Values.Concat(Elements.Everywhere.Select(e => e.Element)).ToHashSet());
        Assert.Equal(elements.Order(), RefusalGrounds.OfElement.Keys.Order());
        Assert.Equal(words.Single(w => w.Id == "evidence-test").Words.Select(w => w.Id).Order(), RefusalGrounds.OfTest.Keys.Order());
        Assert.Equal(grounds.Order(), RefusalGrounds.OfElement.Values.Concat(RefusalGrounds.OfTest.Values).Concat(RefusalGrounds.OfCode.Values).Append("home-approval").Distinct().Order());
    }

    private static IReadOnlyList<ElementCheck> Rows(CaseFile caseFile) => Samples.Plan(caseFile, Samples.AssistanceDay).Step(RequestKinds.MlaStored).Completeness;
}
