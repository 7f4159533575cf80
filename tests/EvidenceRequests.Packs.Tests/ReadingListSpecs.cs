namespace EvidenceRequests.Packs.Tests;

/// <summary>The work list of a pack that is due holds every statement of it once, under the page on which it was read.</summary>
public sealed class ReadingListSpecs
{
    private static readonly DateOnly May = new(2026, 5, 1);

    [Fact]
    public void A_pack_that_is_due_gives_the_page_to_open_and_what_it_must_still_say()
    {
        var list = Assert.Single(ReadingList.Create(TextPacks.Good.Open().ReadAll().Value!, May, []));
        Assert.Equal(("providers/sample.yaml", new DateOnly(2026, 4, 10)), (list.File, list.Due));
        var task = Assert.Single(list.Tasks);
        Assert.Equal("https://sample.example/guide", task.Source.Url);
        Assert.Contains(task.Items, i => (i.Place, i.Says) == ("portal", "https://sample.example/portal"));
        Assert.Contains(task.Items, i => (i.Place, i.Says) == ("requirement sample-badge", "The guide asks for it."));
    }

    [Fact]
    public void What_nobody_has_read_is_listed_apart_and_advice_is_not_listed_at_all()
    {
        var advice = TextPacks.Good.Change("providers/sample.yaml", "The user is told., cite: { source: guide, confidence: page }", "The user is told., cite: { confidence: advice }");
        var list = Assert.Single(ReadingList.Create(advice.Open().ReadAll().Value!, May, []));
        Assert.Equal(["choice for an unknown user"], list.Unread.Select(i => i.Place));
        Assert.DoesNotContain(list.Tasks.SelectMany(t => t.Items), i => i.Says == "The user is told.");
    }

    [Fact]
    public void A_pack_that_is_named_is_listed_though_it_is_not_due()
    {
        var library = TextPacks.Good.Open().ReadAll().Value!;
        Assert.Equal("instruments/treaty.yaml", Assert.Single(ReadingList.Create(library, May, ["treaty"])).File);
        Assert.Equal("countries/zz.yaml", Assert.Single(ReadingList.Create(library, May, ["countries/zz.yaml"])).File);
    }

    [Fact]
    public void No_page_of_any_pack_is_to_be_opened_for_nothing()
    {
        var library = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Root }]).ReadAll().Value!;
        var lists = ReadingList.Create(library, DateOnly.MaxValue, []);
        Assert.Equal(PackFiles.From(library).Count, lists.Count);
        Assert.All(lists.SelectMany(l => l.Tasks, (l, t) => (l.File, t)), x => Assert.True(x.t.Items.Count > 0, $"{x.File}: {x.t.Source.Id}"));
    }

    [Theory]
    [InlineData("{ \"state\": \"sg\" }", "non_parties", "sg is not a party")]
    [InlineData("{ \"state\": \"mv\", \"deposited\": \"2000-09-07\" }", "parties", "mv is a party; deposited: 2000-09-07")]
    [InlineData("{ \"from\": \"jp\", \"result\": \"41 inquiries\" }", "track_record", "asked from: jp; result: 41 inquiries")]
    [InlineData("{ \"from\": \"2020-01-01\" }", "in_force", "first day: 2020-01-01")]
    public void What_to_look_for_is_a_sentence_where_the_pack_has_fields_only(string entry, string list, string sentence) =>
        Assert.Equal(sentence, StatementWords.Sentence(System.Text.Json.JsonDocument.Parse(entry).RootElement, list));

    [Fact]
    public void Every_citation_of_every_pack_is_in_its_list()
    {
        var library = LibraryReader.Open([new DirectoryPacks { Root = ProjectFolder.Root }]).ReadAll().Value!;
        foreach (var pack in PackFiles.From(library))
        {
            var cited = pack.Objects().Count(o => o.Path.EndsWith("cite", StringComparison.Ordinal));
            Assert.Equal((pack.Path, cited), (pack.Path, PackStatements.In(pack).Count()));
            Assert.All(PackStatements.In(pack), s => Assert.True(s.Says.Length > 0 && s.Place.Length > 0, $"{pack.Path}: {s.Place} says nothing"));
        }
    }
}
