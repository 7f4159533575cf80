using EvidenceRequests.Documents.Markdown;
using EvidenceRequests.Documents.Slots;
using EvidenceRequests.Documents.Templates;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>What is kept from one letter for the next holds wording and no facts.</summary>
public sealed class SectionCacheSpecs
{
    private static readonly (string, string)[] Sections =
    [
        ("subject", """
            ::: subject
            **{{ case_file.title }}** {{ upper_first case_file.title }}
            :::
            """),
        ("story", """
            # {{ case_file.title }} and {{ join_and offences[0].elements }}

            1. Written{{ if case_file.classification }} under `{{ case_file.classification }}`{{ end }} on {{ long_date today }}.
               - In short: {{ full_stop case_file.title }}

            {{ for f in facts }}
            1. {{ f.number }}: {{ f.text }} {{ local_and_utc f.at }}
            {{ end }}

            ::: note
            1. A list of its own: {{ case_file.reference }}.
            :::
            """),
        ("table", """
            ::: table facts
            | No. | Fact | When |
            |---|---|---:|
            {{ for f in facts }}
            | {{ f.number }} | {{ f.text }} | {{ local_and_utc f.at }} |
            {{ end }}
            :::

            ::: unnumbered
            1. Another list, with {{ officer.name }} and {{ need officer.badge "authority.officer.badge" }}.
            :::

            No fact is here.
            """),
    ];

    [Fact]
    public void A_letter_is_the_same_whether_its_wording_was_used_for_other_cases_or_not()
    {
        var library = Samples.Library(Sections);
        var shared = PreparedWording.Get(library);
        foreach (var caseFile in Cases(1, 600))
        {
            Assert.Equal(Compose(library, caseFile, PreparedWording.Get(library)), Compose(library, caseFile, shared));
        }
    }

    [Fact]
    public void No_letter_shows_a_fact_of_another_case()
    {
        var library = Samples.Library(Sections);
        var shared = PreparedWording.Get(library);
        var cases = Cases(2, 300).Select((c, i) => Marked(c, $"#{i}mark")).ToList();
        for (var i = 0; i < cases.Count; i++)
        {
            var text = Compose(library, cases[i], shared);

            Assert.Contains($"#{i}mark", text, StringComparison.Ordinal);
            Assert.DoesNotContain("mark", text.Replace($"#{i}mark", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Several_threads_may_draft_from_one_wording()
    {
        var library = Samples.Library(Sections);
        var shared = PreparedWording.Get(library);
        var cases = Cases(3, 200).ToList();
        var expected = cases.ConvertAll(c => Compose(library, c, PreparedWording.Get(library)));

        Parallel.For(0, cases.Count * 10, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var position = i * 7919 % cases.Count;
            Assert.Equal(expected[position], Compose(library, cases[position], shared));
        });
    }

    [Fact]
    public void A_letter_that_was_written_does_not_change_when_the_next_is()
    {
        var library = Samples.Library(Sections);
        var shared = PreparedWording.Get(library);
        var first = DraftComposer.Compose(Samples.Request(library, Marked(Samples.Case, "first"), incomplete: true) with { Wording = shared }).Value!;
        var before = Shown(first);

        Compose(library, Marked(Samples.Case, "second"), shared);

        Assert.Equal(before, Shown(first));
    }

    [Fact]
    public void The_form_of_a_section_holds_no_fact()
    {
        var forms = new List<CompiledSection>();
        var wording = ParsedWording.Parse("templates/x.md", "Text {{ case_file.title }}.");
        var slots = new FactSlots();
        var facts = new Scriban.Runtime.ScriptObject();
        foreach (var title in new[] { "one title", "another title" })
        {
            facts["case_file"] = new Scriban.Runtime.ScriptObject { ["title"] = slots.Add(new FactSlot { Fact = "case.title", Text = title }) };
            var text = new SectionText(facts, [], slots);
            Assert.Null(text.Run(wording.Template!, "templates/x.md"));
            Assert.Equal(title, Assert.Single(text.Facts).Text);
            forms.Add(wording.Compile(text.Markdown));
        }

        Assert.Same(forms[0], forms[1]);
        var place = Assert.Single(Assert.IsType<DraftParagraph>(Assert.Single(forms[0].Blocks)).Inlines.OfType<DraftSlot>());
        Assert.Equal((0, string.Empty, string.Empty), (place.Number, place.Text, place.Fact));
    }

    [Fact]
    public void A_fault_of_the_wording_is_told_for_every_letter()
    {
        var library = Samples.Library(("text", "> {{ case_file.title }}"));
        var shared = PreparedWording.Get(library);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(FindingCodes.MarkdownNotAllowed, Assert.Single(DraftComposer.Compose(Samples.Request(library) with { Wording = shared }).Findings).Code);
        }
    }

    [Fact]
    public void Only_so_much_is_kept_of_a_section()
    {
        var kept = new SectionCache();
        var read = 0;
        for (var i = 0; i < 5_000; i++)
        {
            kept.GetOrAdd($"A paragraph with the number {i}, as if every case took other branches.", Read);

            Assert.InRange(kept.Characters, 0, SectionCache.MaxCharacters);
        }

        var before = kept.Characters;
        kept.GetOrAdd(new string('x', SectionCache.MaxCharacters + 1), Read);
        Assert.Equal(before, kept.Characters);

        kept.GetOrAdd("Text.", Read);
        read = 0;
        kept.GetOrAdd("Text.", Read);
        Assert.Equal(0, read);

        CompiledSection Read(string markdown)
        {
            read++;
            return BlockReader.Read("templates/x.md", markdown, markdown);
        }
    }

    private static IEnumerable<CaseFile> Cases(int seed, int count)
    {
        var random = new Random(seed);
        string Text() => $"{random.Next(1_000_000)} {new string((char)random.Next('a', 'z'), random.Next(1, 60))}{(random.Next(2) == 0 ? "." : " **x** | y")}";
        for (var i = 0; i < count; i++)
        {
            var sample = Samples.Case;
            yield return sample with
            {
                Case = sample.Case with { Title = random.Next(4) == 0 ? null : Text(), Reference = Text(), Classification = random.Next(2) == 0 ? null : Text() },
                Authority = sample.Authority! with { Officer = sample.Authority.Officer! with { Name = Text(), Badge = random.Next(3) == 0 ? null : Text() } },
                Proceedings = sample.Proceedings! with { Offences = [sample.Proceedings.Offences[0] with { Elements = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Text())] }] },
                Facts = [.. sample.Facts.Take(random.Next(4)).Select(f => f with { Text = Text(), At = random.Next(3) == 0 ? null : f.At })],
            };
        }
    }

    private static CaseFile Marked(CaseFile caseFile, string mark) => caseFile with
    {
        Case = caseFile.Case with { Title = mark, Reference = mark },
        Authority = caseFile.Authority! with { Officer = caseFile.Authority.Officer! with { Name = mark, Badge = mark } },
        Proceedings = caseFile.Proceedings! with { Offences = [.. caseFile.Proceedings.Offences.Select(o => o with { Elements = [.. o.Elements.Select(_ => mark)] })] },
        Facts = [.. caseFile.Facts.Select(f => f with { Text = mark })],
    };

    private static string Compose(Library library, CaseFile caseFile, PreparedWording wording)
    {
        var outcome = DraftComposer.Compose(Samples.Request(library, caseFile, incomplete: true) with { Wording = wording });
        Assert.True(outcome.Value is not null, string.Join('\n', outcome.Findings));
        return Shown(outcome.Value) + string.Join('\n', outcome.Findings);
    }

    // Everything a draft holds, with the places of its slots, the numbers of its lists and the widths of its columns.
    private static string Shown(Draft draft) => string.Join('\n', draft.Sections.SelectMany(s => s.Blocks).Select(Shown).Concat(draft.Comments.Select(c => c.ToString())).Append(draft.Title));

    private static string Shown(DraftBlock block) => block switch
    {
        DraftHeading b => $"{b.Style} heading {b.Level} {Shown(b.Inlines)}",
        DraftParagraph b => $"{b.Style} paragraph {b.Level} {Shown(b.Inlines)}",
        DraftBullet b => $"{b.Style} bullet {b.Level} {Shown(b.Inlines)}",
        DraftNumberedParagraph b => $"{b.Style} numbered {b.Level} of {b.List} {Shown(b.Inlines)}",
        DraftTable b => string.Join('\n', b.Rows.Prepend(b.Header).OfType<DraftRow>().Select(r => string.Join('|', r.Cells.Select(c => Shown(c.Inlines)))).Prepend(string.Join(' ', b.Columns))),
        _ => throw new InvalidOperationException(),
    };

    private static string Shown(IReadOnlyList<DraftInline> inlines) => string.Concat(inlines);
}
