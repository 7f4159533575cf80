namespace EvidenceRequests.Rules.Tests;

public sealed class PatternMatchSpecs
{
    [Fact]
    public void A_pattern_that_a_text_could_hold_up_for_years_is_answered_all_the_same()
    {
        var pattern = new NamedPattern { Id = "nested", About = "letters", Expression = "^(([a-z])+.)+[A-Z]([a-z])+$", Matches = ["abA"], Refuses = ["!"] };
        var text = new string('a', 5000);
        Assert.False(PatternMatch.IsMatch(pattern, text));
        Assert.False(PatternMatch.IsMatch(pattern, text + "a"));
        Assert.True(PatternMatch.IsMatch(pattern, "abAb"));
    }
}
