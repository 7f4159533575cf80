using EvidenceRequests.Packs;

namespace EvidenceRequests.Tests.Findings;

/// <summary>A finding speaks to an officer: the field has its name in the sentence, and its path beside it.</summary>
public sealed class FieldWordingSpecs
{
    private static readonly FieldWording Wording = new(Scenario.Drafter.Fields, Scenario.Drafter.ReadAll().Value);

    [Theory]
    [InlineData("facts.f3.text is missing.", "\"What happened\" of f3 is missing.")]
    [InlineData("Add authority.officer.badge and authority.officer.rank.", "Add \"Service number of the officer in charge\" and \"Rank of the officer in charge\".")]
    [InlineData("accounts.a1.identifiers[1].value: it is short.", "\"Address, name or number of the account\" of a1, no. 2: it is short.")]
    [InlineData("Write confidentiality.asked: \"no\" there.", "Write confidentiality.asked: \"no\" there.")]
    [InlineData("See case.yaml, officer.one@case.title.example or https://data.items/x.", "See case.yaml, officer.one@case.title.example or https://data.items/x.")]
    [InlineData("No path. At all.", "No path. At all.")]
    public void A_path_in_a_sentence_becomes_the_label_of_its_field(string sentence, string said) => Assert.Equal(said, Wording.Say(sentence));

    [Fact]
    public void A_question_of_a_pack_is_named_by_its_words()
    {
        var question = Scenario.Drafter.ReadAll().Value!.Providers.Values.SelectMany(p => p.AdditionalFacts).First();
        Assert.Equal($"\"{question.Label}\" is missing.", Wording.Say($"additional_facts.{question.Id} is missing."));
    }

    [Fact]
    public void No_finding_of_any_scenario_says_the_path_of_a_field()
    {
        var said = Scenario.Names().Select(n => Scenario.Open(n).Plan().Plan).SelectMany(p => p.Findings.Concat(p.Steps.SelectMany(s => s.Findings))).Select(f => f.Message).Distinct().ToList();
        Assert.NotEmpty(said);
        Assert.DoesNotContain(said, m => FixReader.Paths(m).Any(p => Scenario.Drafter.Fields.Find(p) is not null));
    }
}
