namespace EvidenceRequests.Packs.Tests;

/// <summary>What changed between two states of the packs is said in words, statement by statement.</summary>
public sealed class PackDifferSpecs
{
    private const string Provider = "providers/sample.yaml";

    [Theory]
    [InlineData("https://sample.example/portal", "https://sample.example/police", "sample: the portal's address changed", "https://sample.example/portal", "https://sample.example/police")]
    [InlineData("days: 90, user_notice", "days: 180, user_notice", "sample: the number of days of the preservation rule changed", "90", "180")]
    [InlineData("why: the guide says so, cite: { source: guide, confidence: page } }\n  - { id: direct-content", "why: the page says so, cite: { source: guide, confidence: page } }\n  - { id: direct-content", "sample: the reason of the policy direct-subscriber changed", "the guide says so", "the page says so")]
    [InlineData("address: [2 Example Road], cite", "address: [3 Example Road], cite", "sample: the postal address of the company sample-ltd changed", "2 Example Road", "3 Example Road")]
    [InlineData("look_for: The address of the company.", "look_for: The portal.", "sample: what to look for changed", "The address of the company.", "The portal.")]
    [InlineData("cite: { confidence: memory, note: Practice. }", "cite: { source: guide, confidence: page, at: section 2 }", "sample: the citation of the choice for an unknown user changed", "memory; Practice.", "guide, section 2")]
    [InlineData("[{ kind: username }]", "[{ kind: email-address }]", "sample: new: the set of identifiers email-address", null, "services: chat; an account is found by: email-address")]
    public void One_change_is_one_line_with_what_was_and_what_is(string old, string replacement, string words, string? before, string? after)
    {
        var change = PackDiffer.Compare(TextPacks.Good.Open(), TextPacks.Good.Change(Provider, old, replacement).Open())[0];
        Assert.Equal((words, before, after), ($"{change.Pack}: {change.Words}", change.Before, change.After));
    }

    [Fact]
    public void Packs_that_are_the_same_have_no_changes() => Assert.Empty(PackDiffer.Compare(TextPacks.Good.Open(), TextPacks.Good.Open()));

    [Fact]
    public void Sources_that_were_all_read_again_on_one_day_are_one_line()
    {
        const string Before = "checked_on: 2026-01-01";
        var older = TextPacks.Good.Change(Provider, "sources:\n", "sources:\n  - { id: second, title: Second, publisher: Sample, published: undated, " + Before + ", kind: own }\n  - { id: third, title: Third, publisher: Sample, published: undated, " + Before + ", kind: own }\n");
        var newer = older.Change(Provider, Before, "checked_on: 2027-01-10");
        var change = Assert.Single(PackDiffer.Compare(older.Open(), newer.Open()), c => c.Words.Contains("day of reading", StringComparison.Ordinal));
        Assert.Matches("^the day of reading of [23] sources changed$", change.Words);
    }

    [Fact]
    public void The_order_of_entries_is_no_change()
    {
        const string Chat = "  - { id: chat, name: Sample Chat }\n";
        const string Video = "  - { id: video, name: Sample Video }\n";
        Assert.Empty(PackDiffer.Compare(TextPacks.Good.Open(), TextPacks.Good.Change(Provider, Chat + Video, Video + Chat).Open()));
    }

    [Fact]
    public void A_new_entry_and_one_that_is_gone_are_named_with_what_they_say()
    {
        const string Caution = "  - { id: sample-tells-user, severity: warning, text: The user is told., cite: { source: guide, confidence: page } }";
        const string Other = "  - { id: sample-slow, severity: warning, text: It takes weeks., cite: { source: guide, confidence: page } }";
        var changes = PackDiffer.Compare(TextPacks.Good.Open(), TextPacks.Good.Change(Provider, Caution, Other).Open());
        Assert.Equal(
            [("new: the caution sample-slow", null, "It takes weeks."), ("the caution sample-tells-user was taken out", "The user is told.", null)],
            changes.Select(c => (c.Words, c.Before, c.After)));
    }

    [Fact]
    public void Packs_and_wording_that_come_and_go_are_named_by_their_files()
    {
        const string Opening = "templates/letter/en/opening.md";
        var newer = TextPacks.Good.Without("instruments/treaty.yaml").With(Opening, "Dear colleague,\n");
        var words = PackDiffer.Compare(TextPacks.Good.Open(), newer.Open()).Select(c => $"{c.Pack}: {c.Words}").ToList();
        Assert.Equal(["treaty: pack instruments/treaty.yaml was taken out", $"{Opening}: the wording changed"], words);
        var back = PackDiffer.Compare(newer.Open(), TextPacks.Good.Open());
        Assert.Equal("new pack instruments/treaty.yaml", back[0].Words);
    }
}
