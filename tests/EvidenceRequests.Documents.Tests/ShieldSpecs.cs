using System.Text;
using EvidenceRequests.Documents.Docx;
using EvidenceRequests.Model;

namespace EvidenceRequests.Documents.Tests;

/// <summary>Whatever a user types: it changes no structure, and it comes out exactly.</summary>
public sealed class ShieldSpecs
{
    private const string Everywhere = """
        # Heading {{ case_file.title }}

        {{ case_file.title }}

        Before{{ case_file.title }}after, **{{ case_file.title }}**, *{{ case_file.title }}*, foo**{{ case_file.title }}**bar and `{{ case_file.title }}`.

        First line\
        {{ case_file.title }}\
        last line

        1. {{ case_file.title }}
        1. Second.
           - {{ case_file.title }}
           - {{ need case_file.title "case.title" }} {{ full_stop case_file.title }}

        - {{ case_file.title }}

        ::: addressee
        {{ case_file.title }}
        :::

        ::: table accounts
        | No. | What |
        |---|---|
        | {{ case_file.title }} | x{{ case_file.title }}x |
        | 2 | {{ if case_file.title }}{{ case_file.title }}{{ end }} |
        :::

        {{ for e in offences[0].elements }}{{ e }}{{ end }} and {{ join_and offences[0].elements }}
        """;

    private static readonly string[] Pieces =
    [
        "**", "*", "_", "`", "```", "#", "# ", "- ", "1. ", "> ", "|", "\n", "\r\n", "\n\n", "\t", "    ", "\\", ":::", "::: note", "{{", "}}", "{{ end }}", "{%", "<b>", "<!--", "&amp;", "&",
        "[a](b)", "![", "](", "<https://x.example>", "http://x.example", "---", "===", "~~", "$", "\"", "'", "\u00A0", "\u2028", "\u2029", "\u0085", "\u3000", "\u200B", "\u202E", "\u2066", "\u200F",
        "بلال", "محمد علی", "שלום", "中文", "😀", "👨‍👩‍👧", "é", "e\u0301", "\uE000", "\uE0FE", "\uE0FF", "\uF8FF", "a", "Z", "0", " ", ".", "...", "–", "{", "}", "{{ officer.name }}",
    ];

    [Fact]
    public void Any_text_in_any_position_changes_no_structure_and_comes_out_exactly()
    {
        var expected = Shape(Samples.Draft(Everywhere, WithTitle("plain")));
        foreach (var text in Texts(1, 1500))
        {
            var draft = Samples.Draft(Everywhere, WithTitle(text));

            Assert.Equal(expected, Shape(draft));
            Assert.All(Slots(draft), slot => Assert.Equal(text, slot.Text));
        }
    }

    [Fact]
    public void Any_text_stands_exactly_in_the_file_too()
    {
        foreach (var text in Texts(2, 120).Where(t => !t.Any(char.IsControl) && t.IndexOfAny(['\u2028', '\u2029']) < 0))
        {
            var document = new WrittenDocument(DocxWriter.Write(Samples.Draft(Everywhere, WithTitle(text)), SampleLibrary.Look));

            Assert.All(document.Controls, control => Assert.Equal(text, TextDirection.WithoutEmbeddings(control.Text)));
        }
    }

    [Fact]
    public void No_token_is_left_in_the_file()
    {
        var document = new WrittenDocument(DocxWriter.Write(Samples.Draft(Everywhere, WithTitle("plain")), SampleLibrary.Look));

        Assert.DoesNotContain(document.Parts.Values, part => part.Any(c => c is >= '\uE000' and <= '\uF8FF'));
    }

    [Fact]
    public void A_text_that_no_file_can_hold_is_an_error_that_does_not_print_it()
    {
        foreach (var text in new[] { "a\u0001b", "half \ud83d here", "\ufffe" })
        {
            var outcome = DraftComposer.Compose(Samples.Request(Samples.Library(("text", Everywhere)), WithTitle(text)));

            Assert.Null(outcome.Value);
            var finding = Assert.Single(outcome.Findings, f => f.Fact == "case.title");
            Assert.Equal(FindingCodes.TextNotPrintable, finding.Code);
            Assert.DoesNotContain(text, finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_word_of_a_case_file_that_is_no_word_is_kept_away_from_the_parsers_too()
    {
        var caseFile = Samples.Case with { Proceedings = Samples.Case.Proceedings! with { Stage = "**bold** <b>" } };

        var paragraph = Assert.IsType<DraftParagraph>(Assert.Single(Samples.Blocks("Stage {{ proceedings.stage }} {{ word \"stage\" proceedings.stage }}", caseFile)));

        Assert.All(paragraph.Inlines.OfType<DraftSlot>(), slot => Assert.Equal("**bold** <b>", slot.Text));
    }

    private static CaseFile WithTitle(string text) => Samples.Case with
    {
        Case = Samples.Case.Case with { Title = text },
        Proceedings = Samples.Case.Proceedings! with { Offences = [Samples.Case.Proceedings.Offences[0] with { Elements = [text, text] }] },
    };

    private static IEnumerable<string> Texts(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var j = random.Next(1, 9); j > 0; j--)
            {
                text.Append(random.Next(4) == 0 ? (char)random.Next(0x20, 0x7F) : Pieces[random.Next(Pieces.Length)]);
            }

            if (!string.IsNullOrWhiteSpace(text.ToString()))
            {
                yield return text.ToString();
            }
        }
    }

    private static IEnumerable<DraftSlot> Slots(Draft draft) => draft.Sections.SelectMany(s => s.Blocks).SelectMany(Inlines).OfType<DraftSlot>();

    private static IEnumerable<DraftInline> Inlines(DraftBlock block) => block switch
    {
        DraftHeading b => b.Inlines,
        DraftParagraph b => b.Inlines,
        DraftNumberedParagraph b => b.Inlines,
        DraftBullet b => b.Inlines,
        DraftTable b => b.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Inlines),
        _ => [],
    };

    // Blocks, styles, levels and the form of each inline, without the text of slots; whether a full stop follows depends on the text.
    private static string Shape(Draft draft) => string.Join('\n', draft.Sections[0].Blocks.Select(b => $"{b.GetType().Name} {b.Style} {Level(b)}: "
        + string.Join(' ', Inlines(b).Where(i => i is not DraftText { Text: "." }).Select(i => $"{(i is DraftSlot ? "slot" : i is DraftText t ? $"'{t.Text}'" : "break")}{(i.Bold ? "b" : "")}{(i.Italic ? "i" : "")}{(i.Code ? "c" : "")}"))));

    private static int Level(DraftBlock block) => block switch { DraftHeading b => b.Level, DraftNumberedParagraph b => b.Level, DraftBullet b => b.Level, DraftParagraph b => b.Level, _ => 0 };
}
